import SwiftUI

/// Content that has a mark for each element of a collection.
@available(iOS 18.0, *)
@MainActor @preconcurrency
public protocol VectorizedChartContent<DataElement>: ChartContent {
  associatedtype DataElement
  nonisolated var _plotted: _PlottedElements<DataElement> { get }
}

/// The elements of a plot, and how each becomes a mark.
@available(iOS 18.0, *)
public struct _PlottedElements<DataElement> {
  let elements: [DataElement]
  let mark: (DataElement) -> Mark

  init(_ elements: some Collection<DataElement>, _ mark: @escaping (DataElement) -> Mark) {
    (self.elements, self.mark) = (Array(elements), mark)
  }

  init(_ kind: Mark.Kind, _ elements: some Collection<DataElement>, _ fill: @escaping (inout Mark, DataElement) -> Void)
  {
    self.init(elements) { element in
      var mark = Mark(kind)
      fill(&mark, element)
      return mark
    }
  }

  func changed(_ change: @escaping (inout MarkStyle, DataElement) -> Void) -> Self {
    Self(elements) { element in
      var mark = mark(element)
      change(&mark.style, element)
      return mark
    }
  }
}

/// A plot of a collection.
@available(iOS 18.0, *)
public struct _VectorizedPlotContent<Data: RandomAccessCollection> {
  let plotted: _PlottedElements<Data.Element>
}

@available(iOS 18.0, *)
extension _VectorizedPlotContent: VectorizedChartContent, PrimitiveChartContent {
  public typealias DataElement = Data.Element
  public nonisolated var _plotted: _PlottedElements<Data.Element> { plotted }
  public func _collect(into collector: inout _MarkCollector) {
    collector.marks += plotted.elements.map(plotted.mark)
  }
}

@available(iOS 18.0, *)
public typealias VectorizedLinePlotContent<Data: RandomAccessCollection> = _VectorizedPlotContent<Data>
@available(iOS 18.0, *)
public typealias VectorizedAreaPlotContent<Data: RandomAccessCollection> = _VectorizedPlotContent<Data>
@available(iOS 18.0, *)
public typealias VectorizedBarPlotContent<Data: RandomAccessCollection> = _VectorizedPlotContent<Data>
@available(iOS 18.0, *)
public typealias VectorizedPointPlotContent<Data: RandomAccessCollection> = _VectorizedPlotContent<Data>
@available(iOS 18.0, *)
public typealias VectorizedRectanglePlotContent<Data: RandomAccessCollection> = _VectorizedPlotContent<Data>
@available(iOS 18.0, *)
public typealias VectorizedRulePlotContent<Data: RandomAccessCollection> = _VectorizedPlotContent<Data>
@available(iOS 18.0, *)
public typealias VectorizedSectorPlotContent<Data: RandomAccessCollection> = _VectorizedPlotContent<Data>

@available(iOS 18.0, *)
extension VectorizedChartContent {
  private nonisolated func changed(
    _ change: @escaping (inout MarkStyle, DataElement) -> Void
  ) -> _VectorizedPlotContent<[DataElement]> { .init(plotted: _plotted.changed(change)) }

  /// Draws each mark in a style of its own.
  public nonisolated func foregroundStyle(
    _ keyPath: KeyPath<DataElement, some ShapeStyle>
  ) -> some VectorizedChartContent<DataElement> {
    changed { style, element in
      if style.foreground == nil, style.foregroundBy == nil {
        style.foreground = AnyShapeStyle(element[keyPath: keyPath])
      }
    }
  }

  /// Gives each value a colour, and the colours a legend.
  public nonisolated func foregroundStyle(
    by value: PlottableProjection<DataElement, some Plottable>
  ) -> some VectorizedChartContent<DataElement> {
    changed { style, element in
      if style.foreground == nil, style.foregroundBy == nil { style.foregroundBy = value.channel(element) }
    }
  }

  /// Marks each point with a shape of its own.
  public nonisolated func symbol(
    _ keyPath: KeyPath<DataElement, some ChartSymbolShape>
  ) -> some VectorizedChartContent<DataElement> {
    changed { style, element in
      if style.symbol == nil, style.symbolBy == nil { style.symbol = .shape(element[keyPath: keyPath]) }
    }
  }

  /// Gives each value a symbol.
  public nonisolated func symbol(
    by value: PlottableProjection<DataElement, some Plottable>
  ) -> some VectorizedChartContent<DataElement> {
    changed { style, element in
      if style.symbol == nil, style.symbolBy == nil { style.symbolBy = value.channel(element) }
    }
  }

  /// The area of each symbol, in square points.
  public nonisolated func symbolSize(
    _ keyPath: KeyPath<DataElement, CGFloat>
  ) -> some VectorizedChartContent<DataElement> {
    changed { $0.symbolSize = $0.symbolSize ?? $1[keyPath: keyPath] }
  }

  public nonisolated func symbolSize(
    by value: PlottableProjection<DataElement, some Plottable>
  ) -> some VectorizedChartContent<DataElement> {
    changed { if $0.symbolSize == nil { $0.symbolSizeBy = $0.symbolSizeBy ?? value.channel($1) } }
  }

  /// How each line is drawn.
  public nonisolated func lineStyle(
    _ keyPath: KeyPath<DataElement, StrokeStyle>
  ) -> some VectorizedChartContent<DataElement> {
    changed { if $0.line == nil, $0.lineBy == nil { $0.line = $1[keyPath: keyPath] } }
  }

  public nonisolated func lineStyle(
    by value: PlottableProjection<DataElement, some Plottable>
  ) -> some VectorizedChartContent<DataElement> {
    changed { if $0.line == nil, $0.lineBy == nil { $0.lineBy = value.channel($1) } }
  }

  /// Puts marks of different values side by side.
  public nonisolated func position(
    by value: PlottableProjection<DataElement, some Plottable>, axis: Axis? = nil,
    span: MarkDimensions<DataElement> = .automatic
  ) -> some VectorizedChartContent<DataElement> {
    changed {
      guard $0.positionBy == nil else { return }
      ($0.positionBy, $0.positionAxis, $0.positionSpan) = (value.channel($1), axis, span.dimension($1))
    }
  }

  public nonisolated func opacity(
    _ keyPath: KeyPath<DataElement, CGFloat>
  ) -> some VectorizedChartContent<DataElement> { changed { $0.opacity *= Double($1[keyPath: keyPath]) } }

  public nonisolated func zIndex(
    _ keyPath: KeyPath<DataElement, Double>
  ) -> some VectorizedChartContent<DataElement> { changed { if $0.zIndex == 0 { $0.zIndex = $1[keyPath: keyPath] } } }

  /// Says what each mark stands for.
  public nonisolated func accessibilityLabel(
    _ keyPath: KeyPath<DataElement, String>
  ) -> some VectorizedChartContent<DataElement> { changed { $0.label = $0.label ?? $1[keyPath: keyPath] } }

  public nonisolated func accessibilityValue(
    _ keyPath: KeyPath<DataElement, String>
  ) -> some VectorizedChartContent<DataElement> { changed { $0.value = $0.value ?? $1[keyPath: keyPath] } }

  public nonisolated func accessibilityHidden(
    _ keyPath: KeyPath<DataElement, Bool>
  ) -> some VectorizedChartContent<DataElement> { changed { $0.isHidden = $0.isHidden || $1[keyPath: keyPath] } }
}
