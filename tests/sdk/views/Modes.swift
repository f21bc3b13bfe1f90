import SwiftUI

struct Wave: Shape {
  var phase: Double
  var animatableData: Double {
    get { phase }
    set { phase = newValue }
  }
  func path(in rect: CGRect) -> Path {
    var path = Path()
    path.move(to: CGPoint(x: rect.minX, y: rect.midY))
    path.addLine(to: CGPoint(x: rect.maxX, y: rect.midY + phase))
    return path
  }
}

struct Diamond: InsettableShape {
  var amount: CGFloat = 0
  func path(in rect: CGRect) -> Path { Path(rect.insetBy(dx: amount, dy: amount)) }
  func inset(by amount: CGFloat) -> Diamond { Diamond(amount: self.amount + amount) }
}

struct Card: ViewModifier {
  @State private var isUp = false
  func body(content: Content) -> some View { content.padding().background(.thinMaterial).opacity(isUp ? 1 : 0.5) }
}

struct Pressed: ButtonStyle {
  func makeBody(configuration: Configuration) -> some View {
    configuration.label.scaleEffect(configuration.isPressed ? 0.9 : 1).animation(
      .spring(), value: configuration.isPressed)
  }
}

struct Checkbox: ToggleStyle {
  func makeBody(configuration: Configuration) -> some View {
    Button {
      configuration.isOn.toggle()
    } label: {
      Label {
        configuration.label
      } icon: {
        Image(systemName: "checkmark")
      }
    }
  }
}

struct Flow: Layout {
  func sizeThatFits(proposal: ProposedViewSize, subviews: Subviews, cache: inout ()) -> CGSize { .zero }
  func placeSubviews(in bounds: CGRect, proposal: ProposedViewSize, subviews: Subviews, cache: inout ()) {}
}

struct Shake: GeometryEffect {
  var amount: CGFloat
  var animatableData: CGFloat {
    get { amount }
    set { amount = newValue }
  }
  func effectValue(size: CGSize) -> ProjectionTransform {
    ProjectionTransform(CGAffineTransform(translationX: amount, y: 0))
  }
}

private struct ThemeKey: EnvironmentKey { static let defaultValue = 1 }
extension EnvironmentValues {
  var theme: Int {
    get { self[ThemeKey.self] }
    set { self[ThemeKey.self] = newValue }
  }
}

struct SizeKey: PreferenceKey {
  static let defaultValue: CGSize = .zero
  static func reduce(value: inout CGSize, nextValue: () -> CGSize) { value = nextValue() }
}

struct Screen: View {
  @State private var phase = 0.0
  @GestureState private var drag = CGSize.zero
  var body: some View {
    VStack {
      Wave(phase: phase).stroke(.blue, lineWidth: 2).frame(height: 20)
      Diamond().strokeBorder(.red)
      Text("A").modifier(Card()).modifier(Shake(amount: phase))
      Button("B") { withAnimation(.spring()) { phase += 1 } }.buttonStyle(Pressed())
      Toggle("C", isOn: .constant(true)).toggleStyle(Checkbox())
      Flow { Text("D") }
    }
    .gesture(DragGesture().updating($drag) { value, state, _ in state = value.translation }.onEnded { _ in phase = 0 })
    .onPreferenceChange(SizeKey.self) { _ in }
  }
}
