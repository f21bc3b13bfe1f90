import SwiftUI

/// Where things are in a chart as it was laid out last.
package final class ChartMap {
  package var x: Scale?
  package var y: Scale?
  package var styles: StyleScales?
  package var size = CGSize.zero
  package var isPlaced = false
  /// The plot's corner on the screen.
  package var origin: () -> CGPoint = { .zero }
  package var screenOrigin: CGPoint { origin() }
  /// The sectors' values in order.
  package var sectors: [Channel] = []

  package var selectX: ((_PlotValue?) -> Void)?
  package var selectY: ((_PlotValue?) -> Void)?
  package var selectXRange: ((_PlotValue?, _PlotValue?) -> Void)?
  package var selectYRange: ((_PlotValue?, _PlotValue?) -> Void)?
  package var selectAngle: ((Double?, ChartMap) -> Void)?

  package init() {}

  /// How far a point is around the middle, from 0 to 1, clockwise from the top.
  package func share(at point: CGPoint) -> Double {
    let angle = atan2(point.x - size.width / 2, -(point.y - size.height / 2))
    return (angle < 0 ? angle + 2 * .pi : angle) / (2 * .pi)
  }

  /// The value that sectors have added up to at a share of the circle.
  package func angleValue(at share: Double) -> _PlotValue? {
    let values = sectors.map { abs($0.value.measure ?? 0) }
    let total = values.reduce(0, +)
    guard total > 0 else { return nil }
    let sum = share * total
    return .number(sectors.allSatisfy(\.isWhole) ? sum.rounded(.down) : sum)
  }

  func take(_ settings: ChartSettings) {
    (selectX, selectY) = (settings.x.select, settings.y.select)
    (selectXRange, selectYRange) = (settings.x.selectRange, settings.y.selectRange)
    selectAngle = settings.selectAngle
  }
}
