import SwiftUI

struct TextProbe: View {
  var body: some View {
    VStack {
      Text("One").font(.title).fontWeight(.bold).foregroundColor(.red).multilineTextAlignment(.center).lineLimit(2)
      Text("Two").bold().italic().underline().strikethrough(true, color: .red).kerning(1).tracking(2)
      Text("Three").foregroundStyle(.secondary).textCase(.uppercase).lineSpacing(4).minimumScaleFactor(0.5)
      Text("Four").monospacedDigit().truncationMode(.tail).fixedSize(horizontal: false, vertical: true)
      Text("Five").fixedSize().textSelection(.enabled).imageScale(.large).baselineOffset(2)
      Text("Six").foregroundStyle(.red, .blue).fontDesign(.rounded).allowsTightening(true).dynamicTypeSize(.large)
    }
  }
}

struct ColourProbe: View {
  @State private var isOn = false
  var body: some View {
    VStack {
      Circle().fill(.red).frame(width: 10, height: 10).shadow(color: .black, radius: 4, x: 0, y: 2)
      Circle().stroke(.blue, lineWidth: 2).blur(radius: 2).opacity(isOn ? 1 : 0.5)
      Circle().stroke(Color.red, style: StrokeStyle(lineWidth: 2, dash: [2])).shadow(radius: 3)
      Circle().strokeBorder(.green, lineWidth: 2).saturation(0.5).hueRotation(.degrees(20))
      Circle().trim(from: 0, to: 0.5).stroke(lineWidth: 3).rotationEffect(.degrees(-90))
      Rectangle().fill(.yellow).clipShape(RoundedRectangle(cornerRadius: 8)).cornerRadius(4).clipped()
      Color.red.colorMultiply(.blue).brightness(0.1).contrast(0.5).grayscale(0.2).colorInvert()
      Color.blue.blendMode(.multiply).compositingGroup().drawingGroup().mask { Circle() }
      Image(systemName: "star").resizable().renderingMode(.template).scaledToFit().symbolRenderingMode(.hierarchical)
      Image(systemName: "heart").interpolation(.high).symbolVariant(.fill).symbolEffect(.bounce, value: isOn)
      Image(systemName: "wifi").symbolEffect(.variableColor.iterative, isActive: isOn)
      Image(systemName: "bell").symbolEffect(.pulse, options: .repeating).aspectRatio(contentMode: .fill)
    }
    .tint(.red).accentColor(.blue).preferredColorScheme(.dark).redacted(reason: .placeholder).unredacted()
    .privacySensitive().luminanceToAlpha().flipsForRightToLeftLayoutDirection(true)
    .containerShape(RoundedRectangle(cornerRadius: 10))
  }
}

struct BackgroundProbe: View {
  var body: some View {
    Text("Hello")
      .background(Color.red)
      .background(.thinMaterial, in: Capsule())
      .background { Color.blue }
      .overlay(Circle().stroke(.red))
      .overlay(alignment: .topTrailing) { Text("1") }
      .overlay { Text("2") }
      .border(.red, width: 2)
      .contentShape(Rectangle())
      .glassEffect(.regular.tint(.red).interactive(), in: .capsule)
      .backgroundStyle(.red)
      .ignoresSafeArea(.keyboard, edges: .bottom)
      .edgesIgnoringSafeArea(.all)
      .visualEffect { content, proxy in content.opacity(proxy.size.width > 10 ? 1 : 0).blur(radius: 2) }
  }
}

struct PreviewProbe_Previews: PreviewProvider {
  static var previews: some View {
    Group {
      TextProbe().previewDisplayName("Text").previewLayout(.sizeThatFits)
      BackgroundProbe().previewDevice("iPhone 15").previewLayout(.fixed(width: 300, height: 100))
      ColourProbe().previewInterfaceOrientation(.landscapeLeft)
    }
  }
}
