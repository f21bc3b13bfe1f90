import SwiftUI

/// A line through all elements of a collection, or the graph of a function.
@available(iOS 18.0, *)
public struct LinePlot<Content> { let content: Content }

@available(iOS 18.0, *)
extension LinePlot: ChartContent where Content: ChartContent {
  public var body: Never { fatalError("LinePlot has no body") }
  public func _collect(into collector: inout _MarkCollector) { content._collect(into: &collector) }
}

@available(iOS 18.0, *)
extension LinePlot: VectorizedChartContent where Content: VectorizedChartContent {
  public typealias DataElement = Content.DataElement
  public nonisolated var _plotted: _PlottedElements<Content.DataElement> { content._plotted }
}

@available(iOS 18.0, *)
extension LinePlot {
  public init<Data: RandomAccessCollection>(
    _ data: Data, x: PlottableProjection<Data.Element, some Plottable>,
    y: PlottableProjection<Data.Element, some Plottable>
  ) where Content == VectorizedLinePlotContent<Data> {
    content = .init(
      plotted: .init(.line, data) { mark, element in
        mark.x.value = x.channel(element)
        mark.y.value = y.channel(element)
      })
  }

  public init<Data: RandomAccessCollection>(
    _ data: Data, x: PlottableProjection<Data.Element, some Plottable>,
    y: PlottableProjection<Data.Element, some Plottable>, series: PlottableProjection<Data.Element, some Plottable>
  ) where Content == VectorizedLinePlotContent<Data> {
    content = .init(
      plotted: .init(.line, data) { mark, element in
        mark.x.value = x.channel(element)
        mark.y.value = y.channel(element)
        mark.series = series.channel(element)
      })
  }
}
