import SwiftUI

/// One use of each of the constructors that apps use most.
struct StacksAndText: View {
  let items = ["a", "b"]
  let gradient = Gradient(colors: [.red, .blue])
  @State private var path = NavigationPath()

  var body: some View {
    VStack { HStack { ZStack { Text("A") } } }
    VStack(spacing: 4) { HStack(spacing: 4) { Spacer() } }
    VStack(alignment: .leading, spacing: 4) { HStack(alignment: .top, spacing: 4) { Spacer(minLength: 4) } }
    VStack(alignment: .leading) { HStack(alignment: .top) { ZStack(alignment: .bottom) { EmptyView() } } }
    LazyVStack { LazyVStack(spacing: 4) { LazyHStack(spacing: 4) { Divider() } } }
    Group { Text(verbatim: "B") + Text(12.5, format: .number) }
    Text(Date(), style: .time)
    Text("\(3) of \(4.5, specifier: "%.1f")")
    Text(LocalizedStringKey("Key"))
    Image(systemName: "star")
    Image("picture").resizable()
    Image(decorative: "picture")
    ForEach(items, id: \.self) { Text($0) }
    ForEach(0..<3) { Text("\($0)") }
    GeometryReader { proxy in Color.red.frame(width: proxy.size.width / 2) }
    ScrollView { Text("C") }
    ScrollView(.horizontal, showsIndicators: false) { Text("D") }
    ScrollView(.horizontal) { Text("E") }
    ScrollView(showsIndicators: false) { Text("F") }
    ScrollViewReader { proxy in Button("Top") { proxy.scrollTo(0) } }
    AnyView(Text("G"))
    Canvas { context, size in context.fill(Path(ellipseIn: CGRect(origin: .zero, size: size)), with: .color(.red)) }
    GridRow { Text("H") }
  }
}

struct Shapes: View {
  var body: some View {
    RoundedRectangle(cornerRadius: 8).fill(.blue)
    RoundedRectangle(cornerRadius: 8, style: .continuous).stroke(.gray, lineWidth: 1)
    Rectangle().fill(LinearGradient(colors: [.red, .blue], startPoint: .top, endPoint: .bottom))
    Rectangle().fill(
      LinearGradient(gradient: Gradient(colors: [.red, .blue]), startPoint: .top, endPoint: UnitPoint(x: 0.5, y: 1)))
    Circle().fill(RadialGradient(colors: [.red, .blue], center: .center, startRadius: 0, endRadius: 10))
    Circle().fill(
      RadialGradient(gradient: Gradient(stops: []), center: .center, startRadius: 0, endRadius: 10))
    Circle().fill(AngularGradient(gradient: Gradient(colors: [.red]), center: .center))
    Capsule().strokeBorder(AnyShapeStyle(.tint), style: StrokeStyle(lineWidth: 2, dash: [4]))
    Ellipse().stroke(style: StrokeStyle(lineWidth: 2, lineCap: .round, lineJoin: .round))
    Path { path in path.move(to: .zero) }.stroke(.red, style: StrokeStyle(lineWidth: 2, lineCap: .round))
    Circle().trim(from: 0, to: 0.5).stroke(.red, style: StrokeStyle(lineWidth: 2)).rotationEffect(Angle(degrees: 90))
    Circle().fill(.red.gradient).stroke(.blue, lineWidth: 2)
  }
}

struct Controls: View {
  @State private var text = ""
  @State private var number = 1.0
  @State private var count = 1
  @State private var isOn = false
  @State private var date = Date()
  @State private var color = Color.red
  @State private var selection: Int? = 1

  var body: some View {
    Form {
      Section { TextField("Name", text: $text) }
      Section("Title") { TextField("Grows", text: $text, axis: .vertical) }
      Section {
        TextField("Value", value: $number, format: .number)
      } header: {
        Text("H")
      }
      Section {
        SecureField("Password", text: $text)
      } header: {
        Text("H")
      } footer: {
        Text("F")
      }
      Section {
        TextEditor(text: $text)
      } footer: {
        Text("F")
      }
      Section(header: Text("H")) { Toggle("On", isOn: $isOn) }
      Section(header: Text("H"), footer: Text("F")) { Toggle(isOn: $isOn) { Text("On") } }
    }
    Picker("One", selection: $count) { Text("1").tag(1) }.pickerStyle(SegmentedPickerStyle())
    Picker(selection: $count) {
      Text("1").tag(1)
    } label: {
      Text("One")
    }
    Slider(value: $number)
    Slider(value: $number, in: 0...10)
    Slider(value: $number, in: 0...10, step: 1)
    Stepper("Count", value: $count, in: 0...10)
    Stepper("Count", value: $count, in: 0...10, step: 2)
    Stepper(value: $count, in: 0...10) { Text("Count") }
    DatePicker("Day", selection: $date)
    DatePicker("Day", selection: $date, displayedComponents: .date)
    DatePicker("Day", selection: $date, in: ...Date(), displayedComponents: [.date])
    ColorPicker("Colour", selection: $color)
    ProgressView()
    ProgressView("Loading").progressViewStyle(CircularProgressViewStyle(tint: .blue))
    ProgressView(value: 0.5)
    ProgressView(value: 1, total: 2)
    Menu {
      Button("A") {}
    } label: {
      Label("Menu", systemImage: "ellipsis")
    }
    Link("Site", destination: URL(string: "https://example.org")!)
    Link(destination: URL(string: "https://example.org")!) { Text("Site") }
    Button("Delete", role: .destructive) {}.buttonStyle(PlainButtonStyle())
    Button("Add", systemImage: "plus") {}.buttonStyle(BorderlessButtonStyle())
    EditButton()
    ContentUnavailableView("None", systemImage: "tray")
    ContentUnavailableView("None", systemImage: "tray", description: Text("Nothing"))
    ContentUnavailableView {
      Text("None")
    } description: {
      Text("Nothing")
    } actions: {
      Button("Add") {}
    }
    AsyncImage(url: nil) {
      $0.resizable()
    } placeholder: {
      ProgressView()
    }
    AsyncImage(url: nil) { phase in phase.image ?? Image(systemName: "photo") }
    TextField("Old", text: $text).textFieldStyle(RoundedBorderTextFieldStyle())
    ShareLink(item: URL(string: "https://example.org")!)
    LabeledContent("Name", value: text)
    Gauge(value: number, in: 0...10) { Text("G") }
  }
}

struct Lists: View {
  struct Row: Identifiable {
    let id: Int
    var name: String
    var children: [Row]?
  }
  @State private var rows = [Row(id: 1, name: "A", children: [])]
  @State private var chosen: Int?
  @State private var several: Set<Int> = []

  var body: some View {
    List { Text("A") }.listStyle(PlainListStyle())
    List(rows) { Text($0.name) }.listStyle(GroupedListStyle())
    List(rows, id: \.name) { Text($0.name) }
    List(selection: $chosen) { Text("A") }
    List(rows, selection: $several) { Text($0.name) }
    List(0..<3) { Text("\($0)") }
    List($rows) { $row in TextField("Name", text: $row.name) }
    List($rows, editActions: .all) { $row in Text(row.name) }
    List(rows, children: \.children) { Text($0.name) }
    OutlineGroup(rows, children: \.children) { Text($0.name) }
    ForEach($rows) { $row in Text(row.name) }
    ForEach(rows) { Text($0.name) }.onDelete { rows.remove(atOffsets: $0) }.onMove {
      rows.move(fromOffsets: $0, toOffset: $1)
    }
    LazyVGrid(columns: [GridItem(.flexible()), GridItem(.fixed(3), spacing: 3)]) { Text("A") }
    LazyVGrid(columns: [GridItem(.adaptive(minimum: 80))], spacing: 4) { Text("A") }
  }
}

struct Touch: View {
  @GestureState private var offset = CGSize.zero
  @State private var scale = 1.0

  var body: some View {
    Circle().gesture(DragGesture().onChanged { _ in }.onEnded { _ in })
    Circle().gesture(DragGesture(minimumDistance: 0).updating($offset) { value, state, _ in state = value.translation })
    Circle().gesture(TapGesture().onEnded { scale = 1 })
    Circle().gesture(
      LongPressGesture(minimumDuration: 1).sequenced(before: DragGesture()).onEnded { value in
        if case .second(true, let drag?) = value { scale = drag.translation.width }
      })
    Circle().gesture(MagnificationGesture().onChanged { scale = $0 })
    Circle().gesture(TapGesture(count: 2).exclusively(before: TapGesture()).onEnded { _ in })
  }
}

struct Motions: View {
  @State private var isOn = false
  @Namespace private var space

  var body: some View {
    Circle().animation(.spring(), value: isOn)
    Circle().animation(.spring(response: 0.3, dampingFraction: 0.5), value: isOn)
    Circle().animation(.spring(duration: 0.3, bounce: 0.2), value: isOn)
    Circle().animation(.spring, value: isOn)
    Circle().animation(.interactiveSpring(), value: isOn)
    Circle().animation(.easeInOut(duration: 1).repeatForever(autoreverses: true).delay(0.2), value: isOn)
    Circle().transition(.asymmetric(insertion: .move(edge: .leading).combined(with: .opacity), removal: .scale))
    Circle().transition(.blurReplace)
    Circle().matchedGeometryEffect(id: 1, in: space)
    Text("1").contentTransition(.numericText(value: 1))
    Circle().phaseAnimator([1.0, 1.5]) { content, phase in
      content.scaleEffect(phase)
    } animation: { _ in
      .bouncy
    }
    Circle().keyframeAnimator(initialValue: AnimatedLook(), trigger: isOn) { content, look in
      content.scaleEffect(look.scale).rotationEffect(look.angle)
    } keyframes: { _ in
      KeyframeTrack(\.scale) {
        LinearKeyframe(1.5, duration: 0.2)
        SpringKeyframe(1, duration: 0.3, spring: .bouncy)
      }
      KeyframeTrack(\.angle) { CubicKeyframe(.degrees(20), duration: 0.3) }
    }
    TimelineView(.animation) { context in Text(context.date, style: .timer) }
  }
}

struct AnimatedLook {
  var scale = 1.0
  var angle = Angle.zero
}

struct Styled: View {
  var body: some View {
    Text("A").foregroundStyle(.secondary).background(.background.secondary)
    Text("B").foregroundStyle(.tint).background(.thinMaterial, in: .rect(cornerRadius: 8))
    Text("C").foregroundStyle(.linearGradient(colors: [.red, .blue], startPoint: .top, endPoint: .bottom))
    Text("D").foregroundStyle(Color(uiColor: .systemBlue)).background(Color(.systemGray6))
    Text("E").foregroundStyle(.red.opacity(0.5).shadow(.drop(radius: 2)))
    Image(systemName: "heart").symbolVariant(.circle.fill).symbolRenderingMode(.hierarchical)
    Color(hue: 0.5, saturation: 1, brightness: 1).mix(with: .white, by: 0.5)
    MeshGradient(
      width: 2, height: 2, points: [[0, 0], [1, 0], [0, 1], [1, 1]], colors: [.red, .blue, .green, .orange])
  }
}
