import SwiftUI

/// A rectangle for each element of a collection.
@available(iOS 18.0, *)
public struct RectanglePlot<Content> { let content: Content }

@available(iOS 18.0, *)
extension RectanglePlot: ChartContent where Content: ChartContent {
  public var body: Never { fatalError("RectanglePlot has no body") }
  public func _collect(into collector: inout _MarkCollector) { content._collect(into: &collector) }
}

@available(iOS 18.0, *)
extension RectanglePlot: VectorizedChartContent where Content: VectorizedChartContent {
  public typealias DataElement = Content.DataElement
  public nonisolated var _plotted: _PlottedElements<Content.DataElement> { content._plotted }
}

@available(iOS 18.0, *)
extension RectanglePlot {
  public init<Data: RandomAccessCollection>(
    _ data: Data, x: PlottableProjection<Data.Element, some Plottable>,
    y: PlottableProjection<Data.Element, some Plottable>, width: MarkDimensions<Data.Element> = .automatic,
    height: MarkDimensions<Data.Element> = .automatic
  ) where Content == VectorizedRectanglePlotContent<Data> {
    content = .init(
      plotted: .init(.rectangle, data) { mark, element in
        mark.x.value = x.channel(element)
        mark.y.value = y.channel(element)
        mark.width = width.dimension(element)
        mark.height = height.dimension(element)
      })
  }

  public init<Data: RandomAccessCollection, X: Plottable, Y: Plottable>(
    _ data: Data, xStart: PlottableProjection<Data.Element, X>, xEnd: PlottableProjection<Data.Element, X>,
    yStart: PlottableProjection<Data.Element, Y>, yEnd: PlottableProjection<Data.Element, Y>
  ) where Content == VectorizedRectanglePlotContent<Data> {
    content = .init(
      plotted: .init(.rectangle, data) { mark, element in
        (mark.x.start, mark.x.end) = (xStart.channel(element), xEnd.channel(element))
        (mark.y.start, mark.y.end) = (yStart.channel(element), yEnd.channel(element))
      })
  }

  public init<Data: RandomAccessCollection, Y: Plottable>(
    _ data: Data, x: PlottableProjection<Data.Element, some Plottable>, yStart: PlottableProjection<Data.Element, Y>,
    yEnd: PlottableProjection<Data.Element, Y>, width: MarkDimensions<Data.Element> = .automatic
  ) where Content == VectorizedRectanglePlotContent<Data> {
    content = .init(
      plotted: .init(.rectangle, data) { mark, element in
        mark.x.value = x.channel(element)
        (mark.y.start, mark.y.end) = (yStart.channel(element), yEnd.channel(element))
        mark.width = width.dimension(element)
      })
  }

  public init<Data: RandomAccessCollection, X: Plottable>(
    _ data: Data, xStart: PlottableProjection<Data.Element, X>, xEnd: PlottableProjection<Data.Element, X>,
    y: PlottableProjection<Data.Element, some Plottable>, height: MarkDimensions<Data.Element> = .automatic
  ) where Content == VectorizedRectanglePlotContent<Data> {
    content = .init(
      plotted: .init(.rectangle, data) { mark, element in
        mark.y.value = y.channel(element)
        (mark.x.start, mark.x.end) = (xStart.channel(element), xEnd.channel(element))
        mark.height = height.dimension(element)
      })
  }

  public init<Data: RandomAccessCollection>(
    _ data: Data, x: PlottableProjection<Data.Element, some Plottable>, yStart: CGFloat? = nil, yEnd: CGFloat? = nil,
    width: MarkDimensions<Data.Element> = .automatic
  ) where Content == VectorizedRectanglePlotContent<Data> {
    content = .init(
      plotted: .init(.rectangle, data) { mark, element in
        mark.x.value = x.channel(element)
        (mark.y.startPoint, mark.y.endPoint) = (yStart, yEnd)
        mark.width = width.dimension(element)
      })
  }

  public init<Data: RandomAccessCollection>(
    _ data: Data, xStart: CGFloat? = nil, xEnd: CGFloat? = nil, y: PlottableProjection<Data.Element, some Plottable>,
    height: MarkDimensions<Data.Element> = .automatic
  ) where Content == VectorizedRectanglePlotContent<Data> {
    content = .init(
      plotted: .init(.rectangle, data) { mark, element in
        mark.y.value = y.channel(element)
        (mark.x.startPoint, mark.x.endPoint) = (xStart, xEnd)
        mark.height = height.dimension(element)
      })
  }

  public init<Data: RandomAccessCollection, X: Plottable>(
    _ data: Data, xStart: PlottableProjection<Data.Element, X>, xEnd: PlottableProjection<Data.Element, X>,
    yStart: CGFloat? = nil, yEnd: CGFloat? = nil
  ) where Content == VectorizedRectanglePlotContent<Data> {
    content = .init(
      plotted: .init(.rectangle, data) { mark, element in
        (mark.x.start, mark.x.end) = (xStart.channel(element), xEnd.channel(element))
        (mark.y.startPoint, mark.y.endPoint) = (yStart, yEnd)
      })
  }

  public init<Data: RandomAccessCollection, Y: Plottable>(
    _ data: Data, xStart: CGFloat? = nil, xEnd: CGFloat? = nil, yStart: PlottableProjection<Data.Element, Y>,
    yEnd: PlottableProjection<Data.Element, Y>
  ) where Content == VectorizedRectanglePlotContent<Data> {
    content = .init(
      plotted: .init(.rectangle, data) { mark, element in
        (mark.y.start, mark.y.end) = (yStart.channel(element), yEnd.channel(element))
        (mark.x.startPoint, mark.x.endPoint) = (xStart, xEnd)
      })
  }
}
