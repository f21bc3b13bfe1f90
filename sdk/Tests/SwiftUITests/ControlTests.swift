import SwiftUI
import Testing

@MainActor
@Suite(.serialized)
struct ControlTests {
  private struct Switches: View {
    @State var isOn = false
    var body: some View {
      VStack {
        Toggle("Wifi", isOn: $isOn)
        Toggle("Off", isOn: .constant(false)).disabled(true)
        Text(isOn ? "on" : "off")
      }
    }
  }

  @Test func aToggleIsTappedOnItsRow() {
    let screen = TestScreen(Switches())
    let row = screen.described("toggle", "Wifi")
    #expect(row?.frame.width == 393)
    #expect(screen.shapes[0].size == CGSize(width: 51, height: 31))
    #expect(screen.value("toggle", "Wifi") == "Off")
    screen.tap("Wifi")
    #expect(screen.texts.last == "on")
    #expect(screen.value("toggle", "Wifi") == "On")
    #expect(screen.described("toggle", "Off")?.handler == nil)
  }

  private struct Sliders: View {
    @State var value = 0.0
    @State var edits = ""
    var body: some View {
      VStack {
        Slider(value: $value, in: 0...10, step: 2) {
          Text("Volume")
        } onEditingChanged: {
          edits += $0 ? "(" : ")"
        }
        Text("\(value)")
        Text(edits)
      }
    }
  }

  @Test func aSliderFollowsTheFingerInSteps() {
    let screen = TestScreen(Sliders())
    guard let slider = screen.described("slider", "Volume") else { return #expect(Bool(false)) }
    slider.handler?.tap?(CGPoint(x: slider.frame.width / 2 + 20, y: 10))
    screen.settle()
    #expect(screen.texts == ["6.000000", "()"])
    let event = DragEvent(
      phase: .changed, start: .zero, at: CGPoint(x: slider.frame.width, y: 0), velocity: .zero)
    screen.described("slider", "Volume")?.handler?.drag?(event)
    screen.settle()
    #expect(screen.texts == ["10.000000", "()("])
    #expect(screen.value("slider", "Volume") == "100%")
  }

  private struct Steppers: View {
    @State var count = 1
    var body: some View {
      VStack {
        Stepper("Cups", value: $count, in: 0...2)
        Text("\(count)")
      }
    }
  }

  @Test func aStepperStopsAtItsBounds() {
    let screen = TestScreen(Steppers())
    screen.tap("Increment, Cups")
    #expect(screen.texts == ["Cups", "2"])
    #expect(screen.described("button", "Increment, Cups")?.handler == nil)
    screen.tap("Decrement, Cups")
    screen.tap("Decrement, Cups")
    #expect(screen.texts == ["Cups", "0"])
  }

  private enum Fruit: String, CaseIterable, Identifiable {
    case apple, pear, plum
    var id: Self { self }
  }

  private struct Fruits: View {
    @State var fruit = Fruit.apple
    let style: any PickerStyle
    var body: some View {
      VStack {
        styled(style)
        Text("is \(fruit.rawValue)")
      }
    }
    private func styled(_ style: some PickerStyle) -> AnyView {
      AnyView(
        Picker("Fruit", selection: $fruit) { ForEach(Fruit.allCases) { Text($0.rawValue) } }.pickerStyle(style))
    }
  }

  @Test func aMenuOpensAndClosesWhenAnOptionIsTapped() {
    let screen = TestScreen(Fruits(style: .menu))
    #expect(screen.texts == ["apple", "is apple"])
    screen.tap("Fruit")
    #expect(screen.texts == ["apple", "is apple", "apple", "pear", "plum"])
    screen.tap("plum")
    #expect(screen.texts == ["plum", "is plum"])
    screen.tap("Fruit")
    screen.described("button", "Dismiss menu")?.handler?.tap?(nil)
    screen.settle()
    #expect(screen.texts == ["plum", "is plum"])
  }

  @Test func segmentsAreButtons() {
    let screen = TestScreen(Fruits(style: .segmented))
    #expect(screen.texts == ["apple", "pear", "plum", "is apple"])
    screen.tap("pear")
    #expect(screen.texts.last == "is pear")
  }

  @Test func aWheelTurnsByRows() {
    let screen = TestScreen(Fruits(style: .wheel))
    let event = DragEvent(phase: .ended, start: CGPoint(x: 0, y: 100), at: CGPoint(x: 0, y: 40), velocity: .zero)
    screen.described("adjustable", "Fruit")?.handler?.drag?(event)
    screen.settle()
    #expect(screen.texts.last == "is plum")
  }

  private struct OptionalChoice: View {
    @State var choice: Int?
    var body: some View {
      Picker("Size", selection: $choice) {
        Text("None").tag(Int?.none)
        Text("Small").tag(Int?(1))
      }
      .pickerStyle(.segmented)
      .overlay(alignment: .bottom) { Text(choice.map { "\($0)" } ?? "nil") }
    }
  }

  @Test func tagsMayBeOptional() {
    let screen = TestScreen(OptionalChoice())
    screen.tap("Small")
    #expect(screen.texts.last == "1")
    screen.tap("None")
    #expect(screen.texts.last == "nil")
  }

  private struct Dates: View {
    @State var date = Date(timeIntervalSince1970: 1_700_000_000)
    var body: some View {
      VStack {
        DatePicker(
          "Due", selection: $date, in: ...Date(timeIntervalSince1970: 1_700_100_000), displayedComponents: .date)
        Text(verbatim: "\(Int(date.timeIntervalSince1970))")
      }
      .environment(\.timeZone, .gmt)
      .environment(\.calendar, Self.calendar)
    }
    static var calendar: Calendar {
      var calendar = Calendar(identifier: .gregorian)
      calendar.timeZone = .gmt
      return calendar
    }
  }

  @Test func aDayIsPickedInTheMonth() {
    let screen = TestScreen(Dates())
    #expect(screen.texts == ["Due", "Nov 14, 2023", "1700000000"])
    screen.described("picker", "Due, Date")?.handler?.tap?(nil)
    screen.settle()
    #expect(screen.texts.contains("November 2023"))
    #expect(screen.described("button", "Friday, November 17")?.handler == nil)
    screen.tap("Monday, November 13")
    #expect(screen.texts == ["Due", "Nov 13, 2023", "\(1_700_000_000 - 86400)"])
  }

  @Test func progressTellsHowFarItIs() {
    let screen = TestScreen(
      VStack {
        ProgressView("Loading", value: 3, total: 4)
        ProgressView()
      })
    #expect(screen.value("progress", "Loading") == "75%")
    #expect(screen.described("progress", "In progress") != nil)
    #expect(screen.shapes[1].width == screen.shapes[0].width * 0.75)
  }

  @Test func aDividerLiesAcrossItsStack() {
    let screen = TestScreen(
      HStack {
        Divider().padding(2)
        VStack { Divider() }.frame(width: 50)
      }
      .frame(height: 40))
    #expect(screen.shapes.map { $0.width > $0.height } == [false, true])
    #expect(screen.shapes[0].height == 36)
    #expect(screen.shapes[1].width == 50)
  }

  private struct Card: ToggleStyle {
    func makeBody(configuration: Configuration) -> some View {
      Button {
        configuration.isOn.toggle()
      } label: {
        configuration.label
      }
    }
  }

  private struct Styled: View {
    @State var isOn = false
    var body: some View {
      VStack {
        Toggle("Flip", isOn: $isOn).toggleStyle(Card())
        Label("Hidden", systemImage: "star").labelStyle(.iconOnly)
        Text(isOn ? "on" : "off")
      }
    }
  }

  @Test func stylesOfAnApp() {
    let screen = TestScreen(Styled())
    screen.tap("Flip")
    #expect(screen.texts == ["Flip", "on"])
  }
}

extension TestScreen {
  /// The node that has this role and name for assistive technology.
  func described(_ role: String, _ label: String) -> DrawNode? {
    nodes.last { Self.member("r", of: $0) == role && Self.member("l", of: $0) == label }
  }

  func value(_ role: String, _ label: String) -> String? { described(role, label).flatMap { Self.member("v", of: $0) } }

  private static func member(_ key: String, of node: DrawNode) -> String? {
    guard case .object(let members)? = node.get("a"), case .string(let text)? = members.first(where: { $0.0 == key })?.1
    else { return nil }
    return text
  }
}
