import Charts
import SwiftUI
import Testing

@MainActor
@Suite(.serialized)
struct DrawingTests {
  private struct Sale: Identifiable {
    let id: Int
    let name: String
    let kind: String
    let count: Double
  }

  private static let sales = [
    Sale(id: 0, name: "Tea", kind: "Hot", count: 10), Sale(id: 1, name: "Milk", kind: "Cold", count: 20),
    Sale(id: 2, name: "Soda", kind: "Cold", count: 40),
  ]

  private struct Bars: View {
    var body: some View {
      Chart(DrawingTests.sales) { sale in
        BarMark(x: .value("Name", sale.name), y: .value("Count", sale.count))
      }
      .frame(width: 300, height: 200)
    }
  }

  @Test func barsAreAsLongAsTheirValues() throws {
    let screen = ChartScreen(Bars())
    let bars = screen.fills(blue)
    #expect(bars.count == 3)
    #expect(abs(bars[1].height / bars[0].height - 2) < 0.001)
    #expect(abs(bars[2].height / bars[0].height - 4) < 0.001)
    #expect(Set(bars.map { $0.maxY.rounded() }).count == 1)
    let label = try #require(screen.frame(of: "Milk"))
    #expect(abs(label.midX - bars[1].midX) < 1)
    #expect(label.minY > bars[1].maxY)
  }

  @Test func theYAxisHasRoundValuesAtTheTrailingSide() throws {
    let screen = ChartScreen(Bars())
    #expect(screen.texts.filter { Double($0) != nil } == ["0", "10", "20", "30", "40"])
    let (zero, forty) = (try #require(screen.frame(of: "0")), try #require(screen.frame(of: "40")))
    let bar = try #require(screen.fills(blue).last)
    #expect(abs(zero.midY - bar.maxY) < 1 && abs(forty.midY - bar.minY) < 1)
    #expect(zero.minX > bar.maxX)
  }

  @Test func barsOfTwoKindsHaveColoursAndALegend() {
    let screen = ChartScreen(
      Chart(Self.sales) { sale in
        BarMark(x: .value("Kind", sale.kind), y: .value("Count", sale.count))
          .foregroundStyle(by: .value("Name", sale.name))
      }
      .frame(width: 300, height: 200))
    let (milk, soda) = (screen.fills(green), screen.fills("#FF9500FF"))
    // The bar and the circle in the legend.
    #expect(milk.count == 2 && soda.count == 2)
    #expect(abs(soda[0].maxY - milk[0].minY) < 0.01 && abs(soda[0].midX - milk[0].midX) < 0.01)
    #expect(["Tea", "Milk", "Soda"].allSatisfy(screen.texts.contains))
  }

  @Test func positionsStandSideBySide() {
    let screen = ChartScreen(
      Chart(Self.sales) { sale in
        BarMark(x: .value("All", "All"), y: .value("Count", sale.count))
          .position(by: .value("Name", sale.name))
      }
      .frame(width: 300, height: 200))
    let bars = screen.fills(blue)
    #expect(bars.count == 3)
    #expect(bars[0].maxX <= bars[1].minX && bars[1].maxX <= bars[2].minX)
  }

  @Test func colourScalesAndHiddenAxesCount() {
    let screen = ChartScreen(
      Chart(Self.sales) { sale in
        BarMark(x: .value("Count", sale.count), y: .value("Name", sale.name))
          .foregroundStyle(by: .value("Kind", sale.kind))
      }
      .chartForegroundStyleScale(["Hot": Color.red, "Cold": .blue])
      .chartXAxis(.hidden)
      .chartLegend(.hidden)
      .frame(width: 300, height: 200))
    #expect(screen.texts == ["Tea", "Milk", "Soda"])
    #expect(screen.fills("#FF3B30FF").count == 1 && screen.fills(blue).count == 2)
    // Categories go from the top down.
    #expect(screen.fills("#FF3B30FF")[0].maxY < screen.fills(blue)[0].minY)
  }

  @Test func aLineGoesThroughItsPoints() throws {
    let screen = ChartScreen(
      Chart {
        ForEach(0..<5) { index in
          LineMark(x: .value("x", index), y: .value("y", index * 10))
          if index == 4 { PointMark(x: .value("x", index), y: .value("y", index * 10)).foregroundStyle(.green) }
        }
        RuleMark(y: .value("Goal", 20)).foregroundStyle(.red)
      }
      .frame(width: 300, height: 200))
    let line = try #require(screen.lines(blue).first)
    let point = try #require(screen.fills(green).first)
    #expect(abs(point.midX - line.maxX) < 0.1 && abs(point.midY - line.minY) < 0.1)
    let rule = try #require(screen.lines("#FF3B30FF").first)
    #expect(abs(rule.midY - line.midY) < 0.1 && rule.width >= line.width)
  }

  @Test func sectorsGoAroundTheMiddle() {
    let screen = ChartScreen(
      Chart {
        SectorMark(angle: .value("A", 1), innerRadius: .ratio(0.5)).foregroundStyle(.red)
        SectorMark(angle: .value("B", 1)).foregroundStyle(.green)
      }
      .frame(width: 200, height: 200))
    let (right, left) = (screen.fills("#FF3B30FF"), screen.fills(green))
    #expect(right.count == 1 && left.count == 1)
    #expect(abs(right[0].height - 200) < 1 && abs(right[0].width - 100) < 1)
    #expect(abs(right[0].minX - left[0].maxX) < 1)
  }

  @Test func axisMarksAreTheAppsOwn() {
    let screen = ChartScreen(
      Chart(Self.sales) { sale in BarMark(x: .value("Name", sale.name), y: .value("Count", sale.count)) }
        .chartYAxis {
          AxisMarks(position: .leading, values: [0, 20, 40]) { value in
            AxisGridLine()
            AxisValueLabel { if let count = value.as(Int.self) { Text("\(count) %") } }
          }
        }
        .frame(width: 300, height: 200))
    #expect(screen.texts.filter { $0.hasSuffix("%") } == ["0 %", "20 %", "40 %"])
    #expect((screen.frame(of: "40 %")?.maxX ?? 999) < (screen.fills(blue).first?.minX ?? 0))
  }

  @Test func annotationsStandAtTheirMarks() throws {
    let screen = ChartScreen(
      Chart(Self.sales) { sale in
        BarMark(x: .value("Name", sale.name), y: .value("Count", sale.count))
          .annotation(position: .top) { Text("is \(sale.name)") }
      }
      .frame(width: 300, height: 200))
    let (note, bar) = (try #require(screen.frame(of: "is Soda")), try #require(screen.fills(blue).last))
    #expect(abs(note.midX - bar.midX) < 1 && note.maxY < bar.minY)
    let chart = try #require(screen.drawn.first { $0.frame.width == 300 && $0.frame.height == 200 })
    #expect(note.minY >= chart.frame.minY - 0.5)
  }

  @Test func curvesKeepToTheirPoints() {
    let points = [CGPoint(x: 0, y: 0), CGPoint(x: 10, y: 10), CGPoint(x: 20, y: 10), CGPoint(x: 30, y: 0)]
    for method in [InterpolationMethod.linear, .monotone, .catmullRom, .cardinal, .stepStart, .stepCenter, .stepEnd] {
      var path = Path()
      Curve.add(points, method, to: &path)
      #expect(path.currentPoint == points.last)
    }
    var path = Path()
    Curve.add(points, .monotone, to: &path)
    #expect(path.boundingRect.maxY <= 10.001)
  }
}

@MainActor
@Suite(.serialized)
struct SelectionTests {
  private struct Selectable: View {
    @State private var name: String?
    @State private var isScrolling = false
    var body: some View {
      VStack {
        Text("chose \(name ?? "nothing")")
        Chart(["a", "b", "c"], id: \.self) { name in
          BarMark(x: .value("Name", name), y: .value("Count", 3))
        }
        .chartXSelection(value: $name)
        .chartYAxis(.hidden)
        .frame(width: 300, height: 200)
      }
    }
  }

  @Test func aTapSelectsAndASecondOneTakesItBack() throws {
    let screen = ChartScreen(Selectable())
    let bar = screen.fills(blue)[1]
    screen.tap(CGPoint(x: bar.midX, y: bar.midY))
    #expect(screen.texts.contains("chose b"))
    screen.tap(CGPoint(x: bar.midX, y: bar.midY))
    #expect(screen.texts.contains("chose nothing"))
  }

  @Test func aDragSelectsAsLongAsItLasts() {
    let screen = ChartScreen(Selectable())
    let bars = screen.fills(blue)
    let (start, end) = (CGPoint(x: bars[0].midX, y: bars[0].midY), CGPoint(x: bars[2].midX, y: bars[0].midY))
    screen.drag(from: start, to: end, phase: .changed)
    #expect(screen.texts.contains("chose c"))
    screen.drag(from: start, to: end, phase: .ended)
    #expect(screen.texts.contains("chose nothing"))
  }

  private struct Pie: View {
    @State private var value: Double?
    var body: some View {
      VStack {
        Text("at \(value ?? -1, format: .number)")
        Chart([1.0, 3.0], id: \.self) { SectorMark(angle: .value("Value", $0)) }
          .chartAngleSelection(value: $value)
          .frame(width: 200, height: 200)
      }
    }
  }

  @Test func anAngleTellsTheSumSoFar() throws {
    let screen = ChartScreen(Pie())
    let plot = try #require(screen.drawn.first { $0.node.handler?.tap != nil })
    screen.tap(CGPoint(x: plot.frame.midX, y: plot.frame.midY + 50))
    #expect(screen.texts.contains("at 2"))
  }

  private struct Overlay: View {
    @State private var found = "none"
    var body: some View {
      VStack {
        Text("found \(found)")
        Chart(["a", "b"], id: \.self) { BarMark(x: .value("Name", $0), y: .value("Count", 3)) }
          .chartOverlay { proxy in
            GeometryReader { geometry in
              Rectangle().fill(.clear).contentShape(Rectangle())
                .onTapGesture { location in
                  guard let frame = proxy.plotFrame else { return }
                  let x = location.x - geometry[frame].origin.x
                  found = proxy.value(atX: x, as: String.self) ?? "nothing"
                }
            }
          }
          .frame(width: 300, height: 200)
      }
    }
  }

  @Test func aProxyTellsWhatIsTouched() {
    let screen = ChartScreen(Overlay())
    let bar = screen.fills(blue)[1]
    screen.tap(CGPoint(x: bar.midX, y: bar.midY))
    #expect(screen.texts.contains("found b"))
  }

  private struct Scrolling: View {
    @State private var first = 0.0
    var body: some View {
      VStack {
        Text("from \(first, format: .number)")
        Chart(0..<100, id: \.self) { LineMark(x: .value("x", Double($0)), y: .value("y", Double($0))) }
          .chartScrollableAxes(.horizontal)
          .chartXVisibleDomain(length: 20)
          .chartXScale(domain: 0...100)
          .chartScrollPosition(x: $first)
          .frame(width: 300, height: 200)
      }
    }
  }

  @Test func aScrolledChartTellsItsPlace() throws {
    let screen = ChartScreen(Scrolling())
    let scroll = try #require(screen.drawn.first { $0.node.kind == "scroll" })
    guard case .array(let content)? = scroll.node.get("content"), case .number(let width)? = content.first else {
      Issue.record("There is no content.")
      return
    }
    #expect(abs(width / scroll.frame.width - 5) < 0.01)
    scroll.node.handler?.scroll?(CGPoint(x: width / 2, y: 0))
    screen.settle()
    #expect(screen.texts.contains("from 50"))
  }
}
