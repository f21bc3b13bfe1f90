import SDKBase
import SwiftUI

@MainActor
private func collect<Content: AxisContent>(_ content: Content) -> [AxisMarkSet] {
  var collector = _AxisCollector()
  content._collect(into: &collector)
  return collector.sets
}

@available(iOS 16.0, *)
extension View {
  /// Shows or hides the x axis.
  public func chartXAxis(_ visibility: Visibility) -> some View { chart { $0.x.visibility = visibility } }

  /// Makes the x axis of other marks than the chart would.
  public func chartXAxis<Content: AxisContent>(@AxisContentBuilder content: () -> Content) -> some View {
    let content = content()
    return chart { $0.x.content = { collect(content) } }
  }

  /// Shows or hides the y axis.
  public func chartYAxis(_ visibility: Visibility) -> some View { chart { $0.y.visibility = visibility } }

  /// Makes the y axis of other marks than the chart would.
  public func chartYAxis<Content: AxisContent>(@AxisContentBuilder content: () -> Content) -> some View {
    let content = content()
    return chart { $0.y.content = { collect(content) } }
  }

  /// Changes how the x axis is drawn.
  public func chartXAxisStyle<Content: View>(@ViewBuilder content: @escaping (ChartAxisContent) -> Content) -> some View
  {
    reportUnsupported(api: "chartXAxisStyle", note: notStyled)
    return chart { $0.x.style = { AnyView(content($0)) } }
  }

  /// Changes how the y axis is drawn.
  public func chartYAxisStyle<Content: View>(@ViewBuilder content: @escaping (ChartAxisContent) -> Content) -> some View
  {
    reportUnsupported(api: "chartYAxisStyle", note: notStyled)
    return chart { $0.y.style = { AnyView(content($0)) } }
  }

  // MARK: Names

  /// Names the x axis.
  public func chartXAxisLabel(
    _ labelKey: LocalizedStringKey, position: AnnotationPosition = .automatic, alignment: Alignment? = nil,
    spacing: CGFloat? = nil
  ) -> some View {
    chartXAxisLabel(position: position, alignment: alignment, spacing: spacing) { Text(labelKey) }
  }

  @_disfavoredOverload
  public func chartXAxisLabel<S: StringProtocol>(
    _ label: S, position: AnnotationPosition = .automatic, alignment: Alignment? = nil, spacing: CGFloat? = nil
  ) -> some View {
    chartXAxisLabel(position: position, alignment: alignment, spacing: spacing) { Text(label) }
  }

  public func chartXAxisLabel(
    _ label: Text, position: AnnotationPosition = .automatic, alignment: Alignment? = nil, spacing: CGFloat? = nil
  ) -> some View {
    chartXAxisLabel(position: position, alignment: alignment, spacing: spacing) { label }
  }

  public func chartXAxisLabel<C: View>(
    position: AnnotationPosition = .automatic, alignment: Alignment? = nil, spacing: CGFloat? = nil,
    @ViewBuilder content: () -> C
  ) -> some View {
    let view = AnyView(content())
    return chart { $0.x.title = .init(position: position, alignment: alignment, spacing: spacing, view: view) }
  }

  /// Names the y axis.
  public func chartYAxisLabel(
    _ labelKey: LocalizedStringKey, position: AnnotationPosition = .automatic, alignment: Alignment? = nil,
    spacing: CGFloat? = nil
  ) -> some View {
    chartYAxisLabel(position: position, alignment: alignment, spacing: spacing) { Text(labelKey) }
  }

  @_disfavoredOverload
  public func chartYAxisLabel<S: StringProtocol>(
    _ label: S, position: AnnotationPosition = .automatic, alignment: Alignment? = nil, spacing: CGFloat? = nil
  ) -> some View {
    chartYAxisLabel(position: position, alignment: alignment, spacing: spacing) { Text(label) }
  }

  public func chartYAxisLabel(
    _ label: Text, position: AnnotationPosition = .automatic, alignment: Alignment? = nil, spacing: CGFloat? = nil
  ) -> some View {
    chartYAxisLabel(position: position, alignment: alignment, spacing: spacing) { label }
  }

  public func chartYAxisLabel<C: View>(
    position: AnnotationPosition = .automatic, alignment: Alignment? = nil, spacing: CGFloat? = nil,
    @ViewBuilder content: () -> C
  ) -> some View {
    let view = AnyView(content())
    return chart { $0.y.title = .init(position: position, alignment: alignment, spacing: spacing, view: view) }
  }

  // MARK: Scales

  /// Sets the values that the x axis covers.
  public func chartXScale<Domain: ScaleDomain, Range: PositionScaleRange>(
    domain: Domain, range: Range, type: ScaleType? = nil
  ) -> some View {
    chart {
      $0.x.domain = domain._domain
      $0.x.range = range._range
      $0.x.type = type
    }
  }

  public func chartXScale<Domain: ScaleDomain>(domain: Domain, type: ScaleType? = nil) -> some View {
    chart {
      $0.x.domain = domain._domain
      $0.x.type = type
    }
  }

  public func chartXScale<Range: PositionScaleRange>(range: Range, type: ScaleType? = nil) -> some View {
    chart {
      $0.x.range = range._range
      $0.x.type = type
    }
  }

  public func chartXScale(type: ScaleType? = nil) -> some View { chart { $0.x.type = type } }

  /// Sets the values that the y axis covers.
  public func chartYScale<Domain: ScaleDomain, Range: PositionScaleRange>(
    domain: Domain, range: Range, type: ScaleType? = nil
  ) -> some View {
    chart {
      $0.y.domain = domain._domain
      $0.y.range = range._range
      $0.y.type = type
    }
  }

  public func chartYScale<Domain: ScaleDomain>(domain: Domain, type: ScaleType? = nil) -> some View {
    chart {
      $0.y.domain = domain._domain
      $0.y.type = type
    }
  }

  public func chartYScale<Range: PositionScaleRange>(range: Range, type: ScaleType? = nil) -> some View {
    chart {
      $0.y.range = range._range
      $0.y.type = type
    }
  }

  public func chartYScale(type: ScaleType? = nil) -> some View { chart { $0.y.type = type } }
}

private let notStyled = "An axis is drawn without the style."
