import SDKBase
import SwiftUI
import Testing

@MainActor
@Suite(.serialized)
struct MoreControlTests {
  private struct Disclosed: View {
    var body: some View {
      DisclosureGroup("More") { Text("Inside") }
    }
  }

  @Test func aDisclosureGroupShowsAndHides() {
    let screen = TestScreen(Disclosed())
    #expect(screen.texts == ["More"])
    #expect(screen.value("button", "More") == "Collapsed")
    screen.tap("More")
    #expect(screen.texts == ["More", "Inside"])
    screen.tap("More")
    #expect(screen.texts == ["More"])
  }

  @Test func aDisclosureGroupMakesRowsInAList() {
    let screen = TestScreen(
      List {
        DisclosureGroup("More", isExpanded: .constant(true)) {
          Text("A")
          Text("B")
        }
      })
    #expect(screen.texts == ["More", "A", "B"])
  }

  @Test func aLinkOpensItsAddress() throws {
    var opened: [String] = []
    effectSink = { kind, value in opened.append("\(kind) \(value)") }
    defer { effectSink = nil }
    let url = try #require(URL(string: "https://example.com/a"))
    let screen = TestScreen(
      VStack {
        Link("Site", destination: url)
        Link("Own", destination: url)
          .environment(
            \.openURL,
            OpenURLAction { _ in
              opened.append("own")
              return .handled
            })
      })
    screen.tap("Site")
    screen.tap("Own")
    #expect(opened == ["openURL https://example.com/a", "own"])
    #expect(screen.described("link", "Site") != nil)
  }

  private struct Colours: View {
    @State var color = Color.red
    var body: some View {
      VStack {
        ColorPicker("Paint", selection: $color, supportsOpacity: false)
        Text(color == Color(white: 0) ? "black" : "other")
      }
    }
  }

  @Test func aColourIsPickedFromTheGrid() {
    let screen = TestScreen(Colours())
    #expect(screen.value("picker", "Paint") == "#FF3B30")
    screen.described("picker", "Paint")?.handler?.tap?(nil)
    screen.settle()
    screen.tap("#000000")
    #expect(screen.texts == ["Paint", "black"])
    #expect(screen.value("picker", "Paint") == "#000000")
  }

  @Test func wordsAndValues() {
    let screen = TestScreen(
      VStack {
        LabeledContent("Size", value: "Large")
        LabeledContent("Price", value: 3.5, format: .number)
        GroupBox("Box") { Text("In") }
        ContentUnavailableView("Empty", systemImage: "tray", description: Text("Add one"))
        ContentUnavailableView.search(text: "x")
      })
    #expect(
      screen.texts == [
        "Size", "Large", "Price", "3.5", "Box", "In", "Empty", "Add one", "No Results for “x”",
        "Check the spelling or try a new search.",
      ])
  }

  @Test func actionsOfAnEmptyScreenAreTapped() {
    var count = 0
    let screen = TestScreen(
      ContentUnavailableView {
        Label("Nothing", systemImage: "tray")
      } description: {
        Text("There is nothing.")
      } actions: {
        Button("Add") { count += 1 }
      })
    screen.tap("Add")
    #expect(count == 1)
  }

  private struct Speed: GaugeStyle {
    func makeBody(configuration: Configuration) -> some View {
      VStack {
        configuration.label
        configuration.currentValueLabel
        Text("\(Int(configuration.value * 100))")
      }
    }
  }

  @Test func gaugesHaveStyles() {
    let gauge = Gauge(value: 30, in: 20...40) {
      Text("Speed")
    } currentValueLabel: {
      Text("30")
    }
    #expect(TestScreen(gauge.gaugeStyle(Speed())).texts == ["Speed", "30", "50"])
    let ring = TestScreen(gauge.gaugeStyle(.accessoryCircularCapacity))
    #expect(ring.value("progress", "Speed") == "50%")
    #expect(ring.shapes.allSatisfy { $0.size == CGSize(width: 58, height: 58) })
  }

  private struct Rows: View {
    @State var size = "S"
    @State var isOn = true
    var body: some View {
      Form {
        Picker("Size", selection: $size) { ForEach(["S", "M"], id: \.self) { Text($0) } }
        Picker("Shape", selection: $size) { ForEach(["S", "M"], id: \.self) { Text($0) } }.pickerStyle(.inline)
        Toggle("Loud", isOn: $isOn).labelsHidden()
      }
    }
  }

  private struct Beside: View {
    var body: some View {
      Form {
        HStack {
          Text("Tip")
          Picker("Tip", selection: .constant(10)) { Text("10 %").tag(10) }
        }
      }
    }
  }

  @Test func aPickerBesideAnotherViewShowsItsValueAlone() {
    #expect(TestScreen(Beside()).texts == ["Tip", "10 %"])
  }

  @Test func aFormShowsTheLabelsOfPickers() {
    let screen = TestScreen(Rows())
    #expect(screen.texts == ["Size", "S", "Shape", "S", "M"])
    #expect(screen.described("toggle", "Loud")?.frame.size == CGSize(width: 51, height: 31))
    screen.tap("Size")
    #expect(screen.texts.suffix(2) == ["S", "M"])
    screen.tap("M")
    #expect(screen.texts == ["Size", "M", "Shape", "S", "M"])
  }

  @Test func aMenuStaysOnTheScreen() {
    let screen = TestScreen(
      Picker("Size", selection: .constant(1)) { ForEach(0..<8) { Text("\($0)") } }
        .frame(maxWidth: .infinity, maxHeight: .infinity, alignment: .bottomTrailing))
    screen.tap("Size")
    let bottom = screenFacts.size.height
    #expect(screen.shapes.allSatisfy { $0.maxY <= bottom && $0.minX >= 0 && $0.maxX <= screenFacts.size.width })
  }

  private struct Times: View {
    @State var date = Date(timeIntervalSince1970: 1_700_000_000)
    var body: some View {
      VStack {
        DatePicker("At", selection: $date, displayedComponents: .hourAndMinute).datePickerStyle(.wheel)
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

  @Test func wheelsTurnTheTime() {
    // 22:13:20 on a clock of twelve hours.
    let screen = TestScreen(Times())
    screen.tap("AM")
    #expect(screen.texts.last == "\(1_700_000_000 - 20 - 12 * 3600)")
    screen.tap("15")
    #expect(screen.texts.last == "\(1_700_000_000 - 20 - 12 * 3600 + 120)")
  }

  @Test func aSpacerLeavesTextItsRoom() {
    let row = TestScreen(
      HStack {
        Text("A title of some length here"); Spacer(); Text("1")
      }.frame(width: 300))
    let alone = TestScreen(Text("A title of some length here"))
    #expect(row.nodes.first { $0.kind == "text" }?.frame.size == alone.nodes.first { $0.kind == "text" }?.frame.size)
  }
}
