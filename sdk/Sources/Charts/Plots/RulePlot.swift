import SwiftUI

/// A straight line for each element of a collection.
@available(iOS 18.0, *)
public struct RulePlot<Content> { let content: Content }

@available(iOS 18.0, *)
extension RulePlot: ChartContent where Content: ChartContent {
  public var body: Never { fatalError("RulePlot has no body") }
  public func _collect(into collector: inout _MarkCollector) { content._collect(into: &collector) }
}

@available(iOS 18.0, *)
extension RulePlot: VectorizedChartContent where Content: VectorizedChartContent {
  public typealias DataElement = Content.DataElement
  public nonisolated var _plotted: _PlottedElements<Content.DataElement> { content._plotted }
}

@available(iOS 18.0, *)
extension RulePlot {
  public init<Data: RandomAccessCollection>(
    _ data: Data, x: PlottableProjection<Data.Element, some Plottable>, yStart: CGFloat? = nil, yEnd: CGFloat? = nil
  ) where Content == VectorizedRulePlotContent<Data> {
    content = .init(
      plotted: .init(.rule, data) { mark, element in
        mark.x.value = x.channel(element)
        (mark.y.startPoint, mark.y.endPoint) = (yStart, yEnd)
      })
  }

  public init<Data: RandomAccessCollection, Y: Plottable>(
    _ data: Data, x: PlottableProjection<Data.Element, some Plottable>, yStart: PlottableProjection<Data.Element, Y>,
    yEnd: PlottableProjection<Data.Element, Y>
  ) where Content == VectorizedRulePlotContent<Data> {
    content = .init(
      plotted: .init(.rule, data) { mark, element in
        mark.x.value = x.channel(element)
        (mark.y.start, mark.y.end) = (yStart.channel(element), yEnd.channel(element))
      })
  }

  public init<Data: RandomAccessCollection>(
    _ data: Data, xStart: CGFloat? = nil, xEnd: CGFloat? = nil, y: PlottableProjection<Data.Element, some Plottable>
  ) where Content == VectorizedRulePlotContent<Data> {
    content = .init(
      plotted: .init(.rule, data) { mark, element in
        mark.y.value = y.channel(element)
        (mark.x.startPoint, mark.x.endPoint) = (xStart, xEnd)
      })
  }

  public init<Data: RandomAccessCollection, X: Plottable>(
    _ data: Data, xStart: PlottableProjection<Data.Element, X>, xEnd: PlottableProjection<Data.Element, X>,
    y: PlottableProjection<Data.Element, some Plottable>
  ) where Content == VectorizedRulePlotContent<Data> {
    content = .init(
      plotted: .init(.rule, data) { mark, element in
        mark.y.value = y.channel(element)
        (mark.x.start, mark.x.end) = (xStart.channel(element), xEnd.channel(element))
      })
  }
}
