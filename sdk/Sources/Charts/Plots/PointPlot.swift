import SwiftUI

/// A point for each element of a collection.
@available(iOS 18.0, *)
public struct PointPlot<Content> { let content: Content }

@available(iOS 18.0, *)
extension PointPlot: ChartContent where Content: ChartContent {
  public var body: Never { fatalError("PointPlot has no body") }
  public func _collect(into collector: inout _MarkCollector) { content._collect(into: &collector) }
}

@available(iOS 18.0, *)
extension PointPlot: VectorizedChartContent where Content: VectorizedChartContent {
  public typealias DataElement = Content.DataElement
  public nonisolated var _plotted: _PlottedElements<Content.DataElement> { content._plotted }
}

@available(iOS 18.0, *)
extension PointPlot {
  public init<Data: RandomAccessCollection>(
    _ data: Data, x: PlottableProjection<Data.Element, some Plottable>,
    y: PlottableProjection<Data.Element, some Plottable>
  ) where Content == VectorizedPointPlotContent<Data> {
    content = .init(
      plotted: .init(.point, data) { mark, element in
        mark.x.value = x.channel(element)
        mark.y.value = y.channel(element)
      })
  }

  public init<Data: RandomAccessCollection>(
    _ data: Data, x: PlottableProjection<Data.Element, some Plottable>, y: CGFloat? = nil
  ) where Content == VectorizedPointPlotContent<Data> {
    content = .init(
      plotted: .init(.point, data) { mark, element in
        mark.x.value = x.channel(element)
        mark.y.startPoint = y
      })
  }

  public init<Data: RandomAccessCollection>(
    _ data: Data, x: CGFloat? = nil, y: PlottableProjection<Data.Element, some Plottable>
  ) where Content == VectorizedPointPlotContent<Data> {
    content = .init(
      plotted: .init(.point, data) { mark, element in
        mark.y.value = y.channel(element)
        mark.x.startPoint = x
      })
  }

  public init<Data: RandomAccessCollection>(
    _ data: Data, x: PlottableProjection<Data.Element, some Plottable>, y: KeyPath<Data.Element, CGFloat>
  ) where Content == VectorizedPointPlotContent<Data> {
    content = .init(
      plotted: .init(.point, data) { mark, element in
        mark.x.value = x.channel(element)
        mark.y.startPoint = element[keyPath: y]
      })
  }

  public init<Data: RandomAccessCollection>(
    _ data: Data, x: KeyPath<Data.Element, CGFloat>, y: PlottableProjection<Data.Element, some Plottable>
  ) where Content == VectorizedPointPlotContent<Data> {
    content = .init(
      plotted: .init(.point, data) { mark, element in
        mark.y.value = y.channel(element)
        mark.x.startPoint = element[keyPath: x]
      })
  }
}
