import SwiftUI

/// A sector for each element of a collection.
@available(iOS 18.0, *)
public struct SectorPlot<Content> { let content: Content }

@available(iOS 18.0, *)
extension SectorPlot: ChartContent where Content: ChartContent {
  public var body: Never { fatalError("SectorPlot has no body") }
  public func _collect(into collector: inout _MarkCollector) { content._collect(into: &collector) }
}

@available(iOS 18.0, *)
extension SectorPlot: VectorizedChartContent where Content: VectorizedChartContent {
  public typealias DataElement = Content.DataElement
  public nonisolated var _plotted: _PlottedElements<Content.DataElement> { content._plotted }
}

@available(iOS 18.0, *)
extension SectorPlot {
  public init<Data: RandomAccessCollection>(
    _ data: Data, angle: PlottableProjection<Data.Element, some Plottable>,
    innerRadius: MarkDimensions<Data.Element> = .automatic, outerRadius: MarkDimensions<Data.Element> = .automatic,
    angularInset: CGFloat? = nil
  ) where Content == VectorizedSectorPlotContent<Data> {
    content = .init(
      plotted: .init(.sector, data) { mark, element in
        mark.angle = angle.channel(element)
        (mark.innerRadius, mark.outerRadius) = (innerRadius.dimension(element), outerRadius.dimension(element))
        mark.angularInset = angularInset ?? 0
      })
  }
}
