import Charts
import Foundation
import SwiftUI
import Testing

/// Plots of whole collections and of functions are drawn as marks are.
@MainActor struct PlotTests {
  private struct Sale {
    let name: String
    let count: Double
    var share: CGFloat = 1
    var strong = Color.red
  }

  private static let sales = [Sale(name: "Tea", count: 10), Sale(name: "Milk", count: 20, strong: .green)]

  private func screen(_ content: some ChartContent) -> ChartScreen {
    ChartScreen(Chart { content }.frame(width: 300, height: 200))
  }

  private func graph(_ content: some ChartContent) -> ChartScreen {
    ChartScreen(
      Chart { content }.chartXScale(domain: -2...2).chartYScale(domain: 0...4).chartXAxis(.hidden).chartYAxis(.hidden)
        .chartLegend(.hidden).frame(width: 400, height: 400))
  }

  @Test func aBarPlotIsAsItsBars() throws {
    let plot = screen(BarPlot(Self.sales, x: .value("Name", \.name), y: .value("Count", \.count)))
    let marks = screen(
      ForEach(Self.sales, id: \.name) { BarMark(x: .value("Name", $0.name), y: .value("Count", $0.count)) })
    #expect(plot.fills("#007AFFFF") == marks.fills("#007AFFFF"))
    #expect(plot.fills("#007AFFFF").count == 2)
    #expect(plot.texts == marks.texts)
  }

  @Test func eachElementHasItsStyle() {
    let plot = screen(
      BarPlot(Self.sales, x: .value("Name", \.name), y: .value("Count", \.count), width: .fixed(10))
        .foregroundStyle(\.strong))
    #expect(plot.fills("#FF3B30FF").map(\.width) == [10])
    #expect(plot.fills("#34C759FF").map(\.width) == [10])
    let named = screen(
      PointPlot(Self.sales, x: .value("Name", \.name), y: .value("Count", \.count))
        .foregroundStyle(by: .value("Name", \.name)))
    #expect(named.texts.filter { $0 == "Tea" }.count == 2, "on the axis and in the legend")
  }

  @Test func aLinePlotJoinsItsPoints() throws {
    let plot = screen(LinePlot(Self.sales, x: .value("Name", \.name), y: .value("Count", \.count)))
    #expect(plot.lines("#007AFFFF").count == 1)
    let pie = screen(SectorPlot(Self.sales, angle: .value("Count", \.count)))
    #expect(pie.fills("#007AFFFF").count == 2)
  }

  @Test func aFunctionIsDrawnOverTheDomainAndCutOffAtThePlot() throws {
    let line = try #require(graph(LinePlot(x: "x", y: "y") { $0 * $0 * $0 * $0 }).lines("#007AFFFF").first)
    // The graph leaves the plot where x is the square root of 2.
    #expect(abs(line.width - 200 * 2.0.squareRoot()) < 1)
    #expect(abs(line.height - 400) < 1)
  }

  @Test func whatIsUndefinedIsLeftOut() {
    let lines = graph(LinePlot(x: "x", y: "1/x") { abs($0) < 0.5 ? .nan : 1 }).lines("#007AFFFF")
    #expect(lines.count == 2)
  }

  @Test func anAreaLiesBetweenTwoFunctions() throws {
    let area = try #require(
      graph(AreaPlot(x: "x", yStart: "a", yEnd: "b", domain: -1...1) { _ in (yStart: 1, yEnd: 9) }).fills("#007AFFFF")
        .first)
    #expect(abs(area.width - 200) < 1 && abs(area.height - 300) < 1)
  }

  @Test func aCurveFollowsItsParameter() throws {
    let circle = try #require(
      graph(LinePlot(x: "x", y: "y", t: "t", domain: 0...(2 * .pi)) { (x: cos($0), y: 2 + sin($0)) }).lines("#007AFFFF")
        .first)
    #expect(abs(circle.width - 200) < 1 && abs(circle.height - 200) < 1)
  }
}
