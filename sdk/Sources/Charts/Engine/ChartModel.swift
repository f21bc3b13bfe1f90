import SwiftUI

/// What a chart's content and settings come to, before it has a size.
package struct ChartModel {
  package let marks: [Mark]
  package let extents: [(from: Double, to: Double)?]
  package let x: AxisModel?
  package let y: AxisModel?
  package let styles: StyleScales
  /// The values that marks stand side by side by.
  package let positions: [_PlotValue]
  package var sectors: [Channel] { marks.filter { $0.kind == .sector }.compactMap(\.angle) }

  package init(_ written: [Mark], _ settings: ChartSettings) {
    let marks = FunctionPoints.replaced(in: written, settings)
    self.marks = marks
    extents = Stacking.extents(marks)
    styles = StyleScales(marks, settings)
    var seen: Set<_PlotValue> = []
    positions = marks.compactMap(\.style.positionBy?.value).filter { seen.insert($0).inserted }
    var (across, down): ([AxisModel.Part], [AxisModel.Part]) = ([], [])
    for (mark, extent) in zip(marks, extents) where mark.kind != .sector {
      let isVertical = mark.orientation == .vertical
      let isBar = mark.kind == .bar
      let stack = extent.map { [$0.from, $0.to] } ?? []
      across.append(Self.part(mark.x, isBar && isVertical, isVertical ? [] : stack))
      down.append(Self.part(mark.y, isBar && !isVertical, isVertical ? stack : []))
    }
    x = across.isEmpty ? nil : AxisModel(across, settings: settings.x)
    y = down.isEmpty ? nil : AxisModel(down, settings: settings.y)
  }

  /// A stack's own value says nothing once it is stacked: its ends do.
  private static func part(_ extent: Mark.Extent, _ isPlace: Bool, _ stack: [Double]) -> AxisModel.Part {
    var channels = extent.channels
    if !stack.isEmpty, var channel = channels.first {
      channel.value = .number(stack[1])
      channels = [channel]
    }
    return AxisModel.Part(channels: channels, measures: stack, isBarPlace: isPlace)
  }
}
