import SwiftUI

/// The area below all elements of a collection, or below the graph of a function.
@available(iOS 18.0, *)
public struct AreaPlot<Content> { let content: Content }

@available(iOS 18.0, *)
extension AreaPlot: ChartContent where Content: ChartContent {
  public var body: Never { fatalError("AreaPlot has no body") }
  public func _collect(into collector: inout _MarkCollector) { content._collect(into: &collector) }
}

@available(iOS 18.0, *)
extension AreaPlot: VectorizedChartContent where Content: VectorizedChartContent {
  public typealias DataElement = Content.DataElement
  public nonisolated var _plotted: _PlottedElements<Content.DataElement> { content._plotted }
}

@available(iOS 18.0, *)
extension AreaPlot {
  public init<Data: RandomAccessCollection>(
    _ data: Data, x: PlottableProjection<Data.Element, some Plottable>,
    y: PlottableProjection<Data.Element, some Plottable>, stacking: MarkStackingMethod = .standard
  ) where Content == VectorizedAreaPlotContent<Data> {
    content = .init(
      plotted: .init(.area, data) { mark, element in
        mark.x.value = x.channel(element)
        mark.y.value = y.channel(element)
        mark.stacking = stacking
      })
  }

  public init<Data: RandomAccessCollection>(
    _ data: Data, x: PlottableProjection<Data.Element, some Plottable>,
    y: PlottableProjection<Data.Element, some Plottable>, series: PlottableProjection<Data.Element, some Plottable>,
    stacking: MarkStackingMethod = .standard
  ) where Content == VectorizedAreaPlotContent<Data> {
    content = .init(
      plotted: .init(.area, data) { mark, element in
        mark.x.value = x.channel(element)
        mark.y.value = y.channel(element)
        mark.series = series.channel(element)
        mark.stacking = stacking
      })
  }

  public init<Data: RandomAccessCollection, Y: Plottable>(
    _ data: Data, x: PlottableProjection<Data.Element, some Plottable>, yStart: PlottableProjection<Data.Element, Y>,
    yEnd: PlottableProjection<Data.Element, Y>
  ) where Content == VectorizedAreaPlotContent<Data> {
    content = .init(
      plotted: .init(.area, data) { mark, element in
        mark.x.value = x.channel(element)
        (mark.y.start, mark.y.end) = (yStart.channel(element), yEnd.channel(element))
      })
  }

  public init<Data: RandomAccessCollection, Y: Plottable>(
    _ data: Data, x: PlottableProjection<Data.Element, some Plottable>, yStart: PlottableProjection<Data.Element, Y>,
    yEnd: PlottableProjection<Data.Element, Y>, series: PlottableProjection<Data.Element, some Plottable>
  ) where Content == VectorizedAreaPlotContent<Data> {
    content = .init(
      plotted: .init(.area, data) { mark, element in
        mark.x.value = x.channel(element)
        (mark.y.start, mark.y.end) = (yStart.channel(element), yEnd.channel(element))
        mark.series = series.channel(element)
      })
  }

  public init<Data: RandomAccessCollection, X: Plottable>(
    _ data: Data, xStart: PlottableProjection<Data.Element, X>, xEnd: PlottableProjection<Data.Element, X>,
    y: PlottableProjection<Data.Element, some Plottable>
  ) where Content == VectorizedAreaPlotContent<Data> {
    content = .init(
      plotted: .init(.area, data) { mark, element in
        mark.y.value = y.channel(element)
        (mark.x.start, mark.x.end) = (xStart.channel(element), xEnd.channel(element))
      })
  }

  public init<Data: RandomAccessCollection, X: Plottable>(
    _ data: Data, xStart: PlottableProjection<Data.Element, X>, xEnd: PlottableProjection<Data.Element, X>,
    y: PlottableProjection<Data.Element, some Plottable>, series: PlottableProjection<Data.Element, some Plottable>
  ) where Content == VectorizedAreaPlotContent<Data> {
    content = .init(
      plotted: .init(.area, data) { mark, element in
        mark.y.value = y.channel(element)
        (mark.x.start, mark.x.end) = (xStart.channel(element), xEnd.channel(element))
        mark.series = series.channel(element)
      })
  }
}
