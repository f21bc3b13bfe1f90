import SwiftUI

/// One mark as it was written, before it has a place.
package struct Mark {
  package enum Kind: Hashable { case bar, line, area, point, rule, rectangle, sector }

  package var kind: Kind
  package var x = Extent()
  package var y = Extent()
  package var angle: Channel?
  package var width = MarkDimension.automatic
  package var height = MarkDimension.automatic
  package var innerRadius = MarkDimension.automatic
  package var outerRadius = MarkDimension.automatic
  package var angularInset: CGFloat = 0
  package var stacking = MarkStackingMethod.standard
  package var series: Channel?
  package var style = MarkStyle()
  /// What a function plot makes its marks of.
  package var function: PlotFunction?

  package init(_ kind: Kind) { self.kind = kind }

  /// What a mark says about one axis: a value, an interval of values, or points of the plot.
  package struct Extent {
    package var value: Channel?
    package var start: Channel?
    package var end: Channel?
    package var startPoint: CGFloat?
    package var endPoint: CGFloat?

    package var isInterval: Bool { start != nil && end != nil }
    package var channels: [Channel] { [value, start, end].compactMap { $0 } }
  }
}

/// How a mark looks. What is said nearest to the mark counts.
package struct MarkStyle {
  package enum Symbol {
    case shape(any ChartSymbolShape)
    case view(AnyView)
  }

  package struct Annotation {
    package var position: AnnotationPosition
    package var alignment: Alignment
    package var spacing: CGFloat?
    package var overflow: AnnotationOverflowResolution
    package var content: (AnnotationContext) -> AnyView
  }

  package var foreground: AnyShapeStyle?
  package var foregroundBy: Channel?
  package var symbol: Symbol?
  package var symbolBy: Channel?
  package var symbolSize: CGFloat?
  package var symbolSizeBy: Channel?
  package var line: StrokeStyle?
  package var lineBy: Channel?
  package var interpolation: InterpolationMethod?
  package var positionBy: Channel?
  package var positionAxis: Axis?
  package var positionSpan = MarkDimension.automatic
  package var annotations: [Annotation] = []
  package var opacity: Double = 1
  package var cornerRadius: CGFloat?
  package var clip: ((CGRect) -> Path)?
  package var startOffset = CGSize.zero
  package var endOffset = CGSize.zero
  package var zIndex: Double = 0
  package var blur: CGFloat = 0
  package var shadow: (color: Color, radius: CGFloat, x: CGFloat, y: CGFloat)?
  package var alignsWithPlot = false
  package var label: String?
  package var value: String?
  package var isHidden = false
}

/// Takes marks up in order.
@MainActor
public struct _MarkCollector {
  package var marks: [Mark] = []
  package init() {}
}

/// Content that is marks itself.
@MainActor @preconcurrency
protocol PrimitiveChartContent: ChartContent where Body == Never {}

extension PrimitiveChartContent {
  public var body: Never { fatalError("\(Self.self) has no body") }
}

/// Content that is one mark.
@MainActor @preconcurrency
protocol SingleMark: PrimitiveChartContent {
  nonisolated var mark: Mark { get }
}

extension SingleMark {
  public func _collect(into collector: inout _MarkCollector) { collector.marks.append(mark) }
}
