import SDKBase
import SwiftUI

@available(iOS 16.0, *)
extension View {
  // MARK: Legend

  /// Shows or hides the legend.
  public func chartLegend(_ visibility: Visibility) -> some View { chart { $0.legend.visibility = visibility } }

  /// Puts the legend elsewhere.
  public func chartLegend(
    position: AnnotationPosition = .automatic, alignment: Alignment? = nil, spacing: CGFloat? = nil
  ) -> some View {
    chart {
      ($0.legend.position, $0.legend.alignment, $0.legend.spacing) = (position, alignment, spacing)
    }
  }

  /// Puts a legend of the app's own.
  public func chartLegend<Content: View>(
    position: AnnotationPosition = .automatic, alignment: Alignment? = nil, spacing: CGFloat? = nil,
    @ViewBuilder content: () -> Content
  ) -> some View {
    let view = AnyView(content())
    return chart {
      $0.legend = .init(visibility: nil, position: position, alignment: alignment, spacing: spacing, content: view)
    }
  }

  // MARK: Layers

  /// Changes how the plot is drawn: its background, border, size.
  public func chartPlotStyle<Content: View>(
    @ViewBuilder content: @escaping (_ plotContent: ChartPlotContent) -> Content
  ) -> some View {
    chart { $0.plotStyle = { AnyView(content($0)) } }
  }

  /// Puts a view in front of the chart that may ask for places and values.
  public func chartOverlay<V: View>(
    alignment: Alignment = .center, @ViewBuilder content: @escaping (_ chart: ChartProxy) -> V
  ) -> some View {
    chart { $0.overlays.append(.init(alignment: alignment) { AnyView(content($0)) }) }
  }

  /// Puts a view behind the chart that may ask for places and values.
  public func chartBackground<V: View>(
    alignment: Alignment = .center, @ViewBuilder content: @escaping (_ chart: ChartProxy) -> V
  ) -> some View {
    chart { $0.backgrounds.append(.init(alignment: alignment) { AnyView(content($0)) }) }
  }
}

// MARK: Touch

@available(iOS 17.0, *)
extension View {
  /// Tells the value that is touched.
  public func chartXSelection<P: Plottable>(value: Binding<P?>) -> some View {
    chart { $0.x.select = { value.wrappedValue = $0.flatMap { P.make($0) } } }
  }

  /// Tells the values that a finger goes over.
  public func chartXSelection<P: Plottable & Comparable>(range: Binding<ClosedRange<P>?>) -> some View {
    chart { $0.x.selectRange = { range.wrappedValue = closedRange($0, $1) } }
  }

  public func chartYSelection<P: Plottable>(value: Binding<P?>) -> some View {
    chart { $0.y.select = { value.wrappedValue = $0.flatMap { P.make($0) } } }
  }

  public func chartYSelection<P: Plottable & Comparable>(range: Binding<ClosedRange<P>?>) -> some View {
    chart { $0.y.selectRange = { range.wrappedValue = closedRange($0, $1) } }
  }

  /// Tells the value of the sector that is touched, counted from the first sector on.
  public func chartAngleSelection<P: Plottable>(value: Binding<P?>) -> some View {
    chart {
      $0.selectAngle = { share, map in
        value.wrappedValue = share.flatMap { map.angleValue(at: $0) }.flatMap { P.make($0) }
      }
    }
  }

  /// Gives the plot a gesture of the app's own.
  public func chartGesture(_ gesture: @escaping (ChartProxy) -> some Gesture) -> some View {
    chart {
      $0.gesture = { proxy in AnyView(Color.clear.contentShape(Rectangle()).gesture(gesture(proxy))) }
    }
  }

  // MARK: Scrolling

  /// Lets people move through a plot that is larger than its room.
  public func chartScrollableAxes(_ axes: Axis.Set) -> some View {
    if axes.contains(.vertical) {
      reportUnsupported(api: "chartScrollableAxes(.vertical)", note: "Charts scroll only sideways in the preview.")
    }
    return chart { $0.scrollAxes = axes.subtracting(.vertical) }
  }

  /// How much of the x axis is in sight.
  public func chartXVisibleDomain<P: Plottable & Numeric>(length: P) -> some View {
    chart { $0.x.visibleLength = length.plotValue.measure }
  }

  public func chartYVisibleDomain<P: Plottable & Numeric>(length: P) -> some View {
    chart { $0.y.visibleLength = length.plotValue.measure }
  }

  /// The first value that is in sight.
  public func chartScrollPosition(x: Binding<some Plottable>) -> some View {
    chart { $0.x.scroll = followed(x) }
  }

  public func chartScrollPosition(y: Binding<some Plottable>) -> some View {
    chart { $0.y.scroll = followed(y) }
  }

  public func chartScrollPosition(initialX: some Plottable) -> some View {
    chart { $0.x.scroll = .init(read: { initialX.plotValue }, write: nil) }
  }

  public func chartScrollPosition(initialY: some Plottable) -> some View {
    chart { $0.y.scroll = .init(read: { initialY.plotValue }, write: nil) }
  }

  /// Where scrolling comes to rest.
  public func chartScrollTargetBehavior(_ behavior: some ChartScrollTargetBehavior) -> some View {
    reportUnsupported(
      api: "chartScrollTargetBehavior", note: "Charts scroll freely in the preview, they do not snap to values.")
    return self
  }
}

private func closedRange<P: Plottable & Comparable>(_ a: _PlotValue?, _ b: _PlotValue?) -> ClosedRange<P>? {
  guard let a = a.flatMap({ P.make($0) }), let b = b.flatMap({ P.make($0) }) else { return nil }
  return min(a, b)...max(a, b)
}

private func followed<P: Plottable>(_ binding: Binding<P>) -> ChartSettings.ScrollPosition {
  .init(
    read: { binding.wrappedValue.plotValue },
    write: { value in if let made = P.make(value) { binding.wrappedValue = made } })
}

/// Where the scrolling of a chart comes to rest.
@available(iOS 17.0, *)
public protocol ChartScrollTargetBehavior {}

/// At round values.
@available(iOS 17.0, *)
public struct ValueAlignedChartScrollTargetBehavior: ChartScrollTargetBehavior {
  /// Where a long way of the finger ends.
  public struct MajorValueAlignment<P: Plottable> {
    public static var page: MajorValueAlignment<P> { .init() }
    public static func unit(_ unit: P) -> MajorValueAlignment<P> { .init() }
    public static func matching(_ components: DateComponents) -> MajorValueAlignment<P> { .init() }
  }

  /// How far one way of the finger goes at most.
  public struct LimitBehavior: Sendable {
    public static var automatic: LimitBehavior { .init() }
    public static var always: LimitBehavior { .init() }
    public static var never: LimitBehavior { .init() }
  }

  init() {}
}

@available(iOS 17.0, *)
extension ChartScrollTargetBehavior where Self == ValueAlignedChartScrollTargetBehavior {
  public static func valueAligned<P: Plottable & Numeric>(
    unit: P, majorAlignment: ValueAlignedChartScrollTargetBehavior.MajorValueAlignment<P>? = nil,
    limitBehavior: ValueAlignedChartScrollTargetBehavior.LimitBehavior = .automatic
  ) -> ValueAlignedChartScrollTargetBehavior { .init() }

  public static func valueAligned(
    matching: DateComponents, majorAlignment: ValueAlignedChartScrollTargetBehavior.MajorValueAlignment<Date>? = nil,
    limitBehavior: ValueAlignedChartScrollTargetBehavior.LimitBehavior = .automatic
  ) -> ValueAlignedChartScrollTargetBehavior { .init() }
}
