import SwiftUI

/// Tells where values are in a chart, and what is where. Points are those of the plot.
@available(iOS 16.0, *)
public struct ChartProxy: @unchecked Sendable {
  let map: ChartMap

  @available(iOS 17.0, *)
  public var plotSize: CGSize { map.size }

  @available(iOS, introduced: 16.0, deprecated: 100000.0, renamed: "plotSize")
  public var plotAreaSize: CGSize { map.size }

  /// The plot's frame, to be read by a geometry proxy.
  @available(iOS 17.0, *)
  public var plotFrame: Anchor<CGRect>? { map.isPlaced ? frame : nil }

  @available(iOS 17.0, *)
  public var plotContainerFrame: Anchor<CGRect>? { plotFrame }

  @available(iOS, introduced: 16.0, deprecated: 100000.0, renamed: "plotFrame")
  public var plotAreaFrame: Anchor<CGRect> { frame }

  private var frame: Anchor<CGRect> {
    Anchor { [map] corner in
      MainActor.assumeIsolated { CGRect(origin: map.screenOrigin - corner, size: map.size) }
    }
  }

  // MARK: Places of values

  public func position<P: Plottable>(forX value: P) -> CGFloat? { map.x?.position(value.plotValue) }

  public func position<P: Plottable>(forY value: P) -> CGFloat? { map.y?.position(value.plotValue) }

  public func position<X: Plottable, Y: Plottable>(for value: (x: X, y: Y)) -> CGPoint? {
    guard let x = position(forX: value.x), let y = position(forY: value.y) else { return nil }
    return CGPoint(x: x, y: y)
  }

  public func positionRange<P: Plottable>(forX value: P) -> ClosedRange<CGFloat>? {
    map.x?.band(value.plotValue)
  }

  public func positionRange<P: Plottable>(forY value: P) -> ClosedRange<CGFloat>? {
    map.y?.band(value.plotValue)
  }

  // MARK: Values at places

  public func value<P: Plottable>(atX position: CGFloat, as type: P.Type = P.self) -> P? {
    map.x?.value(at: position).flatMap { P.make($0) }
  }

  public func value<P: Plottable>(atY position: CGFloat, as type: P.Type = P.self) -> P? {
    map.y?.value(at: position).flatMap { P.make($0) }
  }

  public func value<X: Plottable, Y: Plottable>(at position: CGPoint, as type: (X, Y).Type = (X, Y).self) -> (X, Y)? {
    guard let x = value(atX: position.x, as: X.self), let y = value(atY: position.y, as: Y.self) else { return nil }
    return (x, y)
  }

  @available(iOS 17.0, *)
  public func value<P: Plottable>(atAngle angle: Angle, as type: P.Type = P.self) -> P? {
    map.angleValue(at: angle.radians / (2 * .pi)).flatMap { P.make($0) }
  }

  /// The angle of a point of the plot, from the top on clockwise.
  @available(iOS 17.0, *)
  public func angle(at point: CGPoint) -> Angle { Angle(radians: map.share(at: point) * 2 * .pi) }

  // MARK: Scales

  public func xDomain<P: Plottable>(dataType: P.Type = P.self) -> [P] {
    (map.x?.domainValues ?? []).compactMap { P.make($0) }
  }

  public func yDomain<P: Plottable>(dataType: P.Type = P.self) -> [P] {
    (map.y?.domainValues ?? []).compactMap { P.make($0) }
  }

  public func foregroundStyle<P: Plottable>(for value: P) -> AnyShapeStyle? { map.styles?.color(value.plotValue) }

  public func symbolSize<P: Plottable>(for value: P) -> CGFloat? { map.styles?.symbolSize(value.plotValue) }

  public func lineStyle<P: Plottable>(for value: P) -> StrokeStyle? { map.styles?.line(value.plotValue) }

  // MARK: Selection

  @available(iOS 17.0, *)
  public func selectXValue(at position: CGFloat) { map.selectX?(map.x?.value(at: position)) }

  @available(iOS 17.0, *)
  public func selectYValue(at position: CGFloat) { map.selectY?(map.y?.value(at: position)) }

  @available(iOS 17.0, *)
  public func selectXRange(from start: CGFloat, to end: CGFloat) {
    map.selectXRange?(map.x?.value(at: start), map.x?.value(at: end))
  }

  @available(iOS 17.0, *)
  public func selectYRange(from start: CGFloat, to end: CGFloat) {
    map.selectYRange?(map.y?.value(at: start), map.y?.value(at: end))
  }

  @available(iOS 17.0, *)
  public func selectAngleValue(at angle: Angle) { map.selectAngle?(angle.radians / (2 * .pi), map) }
}
