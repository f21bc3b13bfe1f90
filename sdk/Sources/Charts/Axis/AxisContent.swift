import SwiftUI

/// What an axis consists of.
@available(iOS 16.0, *)
@MainActor @preconcurrency
public protocol AxisContent {
  func _collect(into collector: inout _AxisCollector)
}

/// Takes up the sets of marks of one axis.
public struct _AxisCollector {
  package var sets: [AxisMarkSet] = []
}

/// One `AxisMarks` as it was written.
package struct AxisMarkSet {
  package var preset: AxisMarkPreset
  package var position: AxisMarkPosition
  package var values: AxisMarkValues
  /// nil: what the chart draws by itself.
  package var make: ((AxisValue) -> [AxisItem])?
  package var stroke: StrokeStyle?
  /// Words for a value, in place of the chart's own.
  package var format: ((_PlotValue) -> String?)?
  package var offset = CGSize.zero
}

/// A line, tick or label at one value of an axis.
package struct AxisItem {
  package enum Kind {
    case grid(StrokeStyle?)
    case tick(AxisTick.Length, StrokeStyle?)
    case label(AxisLabel)
  }
  package var kind: Kind
  package var centered: Bool?
  package var style: AnyShapeStyle?
  package var font: Font?
  package var offset = CGSize.zero
}

/// A label before it has a place.
package struct AxisLabel {
  package enum Content {
    /// The value in the chart's own words.
    case automatic
    case format((_PlotValue) -> String?)
    case view(AnyView)
  }
  package var content: Content
  package var anchor: UnitPoint?
  package var collision = AxisValueLabelCollisionResolution.automatic
  package var orientation = AxisValueLabelOrientation.automatic
  package var horizontalSpacing: CGFloat?
  package var verticalSpacing: CGFloat?
}

@available(iOS 16.0, *)
@resultBuilder
public struct AxisContentBuilder {
  public static func buildExpression<Content: AxisContent>(_ content: Content) -> Content { content }
  public static func buildBlock<Content: AxisContent>(_ content: Content) -> Content { content }
  public static func buildPartialBlock<Content: AxisContent>(first content: Content) -> Content { content }
  public static func buildPartialBlock<First: AxisContent, Second: AxisContent>(
    accumulated: First, next: Second
  ) -> some AxisContent { _AxisPair(first: accumulated, second: next) }
  public static func buildIf<Content: AxisContent>(_ content: Content?) -> Content? { content }
  public static func buildEither<First: AxisContent, Second: AxisContent>(
    first content: First
  ) -> BuilderConditional<First, Second> { .init(choice: .first(content)) }
  public static func buildEither<First: AxisContent, Second: AxisContent>(
    second content: Second
  ) -> BuilderConditional<First, Second> { .init(choice: .second(content)) }
  public static func buildLimitedAvailability<Content: AxisContent>(_ content: Content) -> AnyAxisContent {
    AnyAxisContent(content)
  }
}

/// Any axis content, its type hidden.
@available(iOS 16.0, *)
public struct AnyAxisContent {
  let base: any AxisContent
  public init<Content: AxisContent>(_ content: Content) { base = content }
  public init<Content: AxisContent>(erasing content: Content) { base = content }
}

extension AnyAxisContent: AxisContent {
  public func _collect(into collector: inout _AxisCollector) { base._collect(into: &collector) }
}

struct _AxisPair<First: AxisContent, Second: AxisContent> {
  let first: First
  let second: Second
}

extension _AxisPair: AxisContent {
  func _collect(into collector: inout _AxisCollector) {
    first._collect(into: &collector)
    second._collect(into: &collector)
  }
}

@available(iOS 16.0, *)
extension Optional: AxisContent where Wrapped: AxisContent {
  public func _collect(into collector: inout _AxisCollector) { self?._collect(into: &collector) }
}

@available(iOS 16.0, *)
extension BuilderConditional: AxisContent where TrueContent: AxisContent, FalseContent: AxisContent {
  public func _collect(into collector: inout _AxisCollector) {
    switch choice {
    case .first(let content): content._collect(into: &collector)
    case .second(let content): content._collect(into: &collector)
    }
  }
}

@available(iOS 16.0, *)
extension AxisContent {
  /// Draws the axis as one picture; here it makes no difference.
  public func compositingLayer() -> some AxisContent { self }
}
