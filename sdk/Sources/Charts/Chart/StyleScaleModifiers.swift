import SDKBase
import SwiftUI

extension ScaleDomain {
  fileprivate var listed: [_PlotValue]? {
    switch _domain.kind {
    case .list(let values): values
    case .range(let low, let high): [low, high]
    case .automatic: nil
    }
  }
}

@available(iOS 16.0, *)
extension View {
  // MARK: Colours

  /// Gives values their colours.
  public func chartForegroundStyleScale<DataValue: Plottable, S: ShapeStyle>(
    _ mapping: KeyValuePairs<DataValue, S>
  ) -> some View {
    chart {
      $0.colors = .init(
        domain: mapping.map { $0.key.plotValue }, range: mapping.map { AnyShapeStyle($0.value) })
    }
  }

  public func chartForegroundStyleScale<Domain: ScaleDomain, Range: ScaleRange>(
    domain: Domain, range: Range, type: ScaleType? = nil
  ) -> some View where Range.VisualValue: ShapeStyle {
    chart {
      $0.colors = .init(
        domain: domain.listed, range: range._values.map { AnyShapeStyle($0) }, isGradient: range is Gradient)
    }
  }

  public func chartForegroundStyleScale<Domain: ScaleDomain>(domain: Domain, type: ScaleType? = nil) -> some View {
    chart { $0.colors.domain = domain.listed }
  }

  public func chartForegroundStyleScale<Range: ScaleRange>(range: Range, type: ScaleType? = nil) -> some View
  where Range.VisualValue: ShapeStyle {
    chart {
      $0.colors.range = range._values.map { AnyShapeStyle($0) }
      $0.colors.isGradient = range is Gradient
    }
  }

  public func chartForegroundStyleScale<DataValue: Plottable, S: ShapeStyle>(
    domain: [DataValue], mapping: @escaping (DataValue) -> S
  ) -> some View {
    chart {
      $0.colors = .init(
        domain: domain.map(\.plotValue), mapping: { DataValue.make($0).map { AnyShapeStyle(mapping($0)) } })
    }
  }

  public func chartForegroundStyleScale<DataValue: Plottable, S: ShapeStyle>(
    mapping: @escaping (DataValue) -> S
  ) -> some View {
    chart { $0.colors.mapping = { DataValue.make($0).map { AnyShapeStyle(mapping($0)) } } }
  }

  public func chartForegroundStyleScale(type: ScaleType? = nil) -> some View {
    reportUnsupported(api: "chartForegroundStyleScale(type:)", note: "The scale of styles goes by the data.")
    return self
  }

  // MARK: Symbols

  /// Gives values their symbols.
  public func chartSymbolScale<DataValue: Plottable, S: ChartSymbolShape>(
    _ mapping: KeyValuePairs<DataValue, S>
  ) -> some View {
    chart { $0.symbols = .init(domain: mapping.map { $0.key.plotValue }, range: mapping.map { .shape($0.value) }) }
  }

  public func chartSymbolScale<DataValue: Plottable, Range: ScaleRange>(
    domain: [DataValue], range: Range
  ) -> some View where Range.VisualValue: ChartSymbolShape {
    chart { $0.symbols = .init(domain: domain.map(\.plotValue), range: range._values.map { .shape($0) }) }
  }

  public func chartSymbolScale<DataValue: Plottable>(domain: [DataValue]) -> some View {
    chart { $0.symbols.domain = domain.map(\.plotValue) }
  }

  public func chartSymbolScale<Range: ScaleRange>(range: Range) -> some View
  where Range.VisualValue: ChartSymbolShape {
    chart { $0.symbols.range = range._values.map { .shape($0) } }
  }

  public func chartSymbolScale<DataValue: Plottable, S: ChartSymbolShape>(
    domain: [DataValue], mapping: @escaping (DataValue) -> S
  ) -> some View {
    chart {
      $0.symbols = .init(
        domain: domain.map(\.plotValue), mapping: { DataValue.make($0).map { .shape(mapping($0)) } })
    }
  }

  public func chartSymbolScale<DataValue: Plottable, S: ChartSymbolShape>(
    mapping: @escaping (DataValue) -> S
  ) -> some View {
    chart { $0.symbols.mapping = { DataValue.make($0).map { .shape(mapping($0)) } } }
  }

  // MARK: Sizes and lines

  /// Gives values the sizes of their symbols.
  public func chartSymbolSizeScale<Domain: ScaleDomain, Range: ScaleRange>(
    domain: Domain, range: Range, type: ScaleType? = nil
  ) -> some View where Range.VisualValue == CGFloat {
    chart { $0.symbolSizes = .init(domain: domain.listed, range: range._values) }
  }

  public func chartSymbolSizeScale<Range: ScaleRange>(range: Range, type: ScaleType? = nil) -> some View
  where Range.VisualValue == CGFloat {
    chart { $0.symbolSizes.range = range._values }
  }

  public func chartSymbolSizeScale<Domain: ScaleDomain>(domain: Domain, type: ScaleType? = nil) -> some View {
    chart { $0.symbolSizes.domain = domain.listed }
  }

  public func chartSymbolSizeScale<DataValue: Plottable>(
    mapping: @escaping (DataValue) -> CGFloat
  ) -> some View {
    chart { $0.symbolSizes.mapping = { DataValue.make($0).map(mapping) } }
  }

  /// Gives values their kinds of line.
  public func chartLineStyleScale<DataValue: Plottable>(
    _ mapping: KeyValuePairs<DataValue, StrokeStyle>
  ) -> some View {
    chart { $0.lines = .init(domain: mapping.map { $0.key.plotValue }, range: mapping.map(\.value)) }
  }

  public func chartLineStyleScale<DataValue: Plottable, Range: ScaleRange>(
    domain: [DataValue], range: Range
  ) -> some View where Range.VisualValue == StrokeStyle {
    chart { $0.lines = .init(domain: domain.map(\.plotValue), range: range._values) }
  }

  public func chartLineStyleScale<Range: ScaleRange>(range: Range) -> some View
  where Range.VisualValue == StrokeStyle {
    chart { $0.lines.range = range._values }
  }

  public func chartLineStyleScale<DataValue: Plottable>(domain: [DataValue]) -> some View {
    chart { $0.lines.domain = domain.map(\.plotValue) }
  }

  public func chartLineStyleScale<DataValue: Plottable>(
    mapping: @escaping (DataValue) -> StrokeStyle
  ) -> some View {
    chart { $0.lines.mapping = { DataValue.make($0).map(mapping) } }
  }
}
