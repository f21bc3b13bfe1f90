import SwiftUI

/// A line, tick or label of an axis.
@available(iOS 16.0, *)
@MainActor @preconcurrency
public protocol AxisMark {
  func _collect(into items: inout _AxisItems)
}

/// Takes up what an axis has at one value.
public struct _AxisItems {
  package var items: [AxisItem] = []
}

@available(iOS 16.0, *)
@resultBuilder
public struct AxisMarkBuilder {
  public static func buildExpression<Content: AxisMark>(_ content: Content) -> Content { content }
  public static func buildBlock() -> some AxisMark { _EmptyAxisMark() }
  public static func buildBlock<Content: AxisMark>(_ content: Content) -> Content { content }
  public static func buildPartialBlock<Content: AxisMark>(first content: Content) -> Content { content }
  public static func buildPartialBlock<First: AxisMark, Second: AxisMark>(
    accumulated: First, next: Second
  ) -> some AxisMark { _AxisMarkPair(first: accumulated, second: next) }
  public static func buildIf<Content: AxisMark>(_ content: Content?) -> Content? { content }
  public static func buildEither<First: AxisMark, Second: AxisMark>(
    first content: First
  ) -> BuilderConditional<First, Second> { .init(choice: .first(content)) }
  public static func buildEither<First: AxisMark, Second: AxisMark>(
    second content: Second
  ) -> BuilderConditional<First, Second> { .init(choice: .second(content)) }
  public static func buildLimitedAvailability<Content: AxisMark>(_ content: Content) -> AnyAxisMark {
    AnyAxisMark(content)
  }
}

/// Any axis mark, its type hidden.
@available(iOS 16.0, *)
public struct AnyAxisMark {
  let base: any AxisMark
  public init<Content: AxisMark>(_ content: Content) { base = content }
  public init<Content: AxisMark>(erasing content: Content) { base = content }
}

extension AnyAxisMark: AxisMark {
  public func _collect(into items: inout _AxisItems) { base._collect(into: &items) }
}

struct _EmptyAxisMark {}

extension _EmptyAxisMark: AxisMark {
  func _collect(into items: inout _AxisItems) {}
}

struct _AxisMarkPair<First: AxisMark, Second: AxisMark> {
  let first: First
  let second: Second
}

extension _AxisMarkPair: AxisMark {
  func _collect(into items: inout _AxisItems) {
    first._collect(into: &items)
    second._collect(into: &items)
  }
}

@available(iOS 16.0, *)
extension Optional: AxisMark where Wrapped: AxisMark {
  public func _collect(into items: inout _AxisItems) { self?._collect(into: &items) }
}

@available(iOS 16.0, *)
extension BuilderConditional: AxisMark where TrueContent: AxisMark, FalseContent: AxisMark {
  public func _collect(into items: inout _AxisItems) {
    switch choice {
    case .first(let content): content._collect(into: &items)
    case .second(let content): content._collect(into: &items)
    }
  }
}

/// A line across the plot.
@available(iOS 16.0, *)
public struct AxisGridLine {
  let item: AxisItem

  public init(centered: Bool? = nil, stroke: StrokeStyle? = nil) {
    item = AxisItem(kind: .grid(stroke), centered: centered)
  }
}

extension AxisGridLine: AxisMark {
  public func _collect(into items: inout _AxisItems) { items.items.append(item) }
}

/// A short line at the axis.
@available(iOS 16.0, *)
public struct AxisTick {
  /// How long a tick is.
  public struct Length: Sendable, ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral {
    package let points: CGFloat?
    package let extra: CGFloat

    public static var automatic: Length { .init(points: 4, extra: 0) }
    /// As long as the label is high.
    public static var label: Length { .init(points: nil, extra: 0) }
    public static func label(extendPastBy length: CGFloat) -> Length { .init(points: nil, extra: length) }
    /// As long as the highest label.
    public static var longestLabel: Length { .init(points: nil, extra: 0) }
    public static func longestLabel(extendPastBy length: CGFloat) -> Length { .init(points: nil, extra: length) }

    init(points: CGFloat?, extra: CGFloat) { (self.points, self.extra) = (points, extra) }
    public init(floatLiteral value: Double) { self.init(points: CGFloat(value), extra: 0) }
    public init(integerLiteral value: Int) { self.init(points: CGFloat(value), extra: 0) }
  }

  let item: AxisItem

  public init(centered: Bool? = nil, length: Length = .automatic, stroke: StrokeStyle? = nil) {
    item = AxisItem(kind: .tick(length, stroke), centered: centered)
  }

  @_disfavoredOverload
  public init(centered: Bool? = nil, length: CGFloat, stroke: StrokeStyle? = nil) {
    item = AxisItem(kind: .tick(.init(points: length, extra: 0), stroke), centered: centered)
  }
}

extension AxisTick: AxisMark {
  public func _collect(into items: inout _AxisItems) { items.items.append(item) }
}

// MARK: Modifiers

struct _ModifiedAxisMark<Content: AxisMark> {
  let content: Content
  let change: (inout AxisItem) -> Void
}

extension _ModifiedAxisMark: AxisMark {
  func _collect(into items: inout _AxisItems) {
    let first = items.items.count
    content._collect(into: &items)
    for index in first..<items.items.count { change(&items.items[index]) }
  }
}

@available(iOS 16.0, *)
extension AxisMark {
  nonisolated private func change(_ change: @escaping (inout AxisItem) -> Void) -> _ModifiedAxisMark<Self> {
    _ModifiedAxisMark(content: self, change: change)
  }

  nonisolated public func foregroundStyle<S: ShapeStyle>(_ style: S) -> some AxisMark {
    change { $0.style = $0.style ?? AnyShapeStyle(style) }
  }

  nonisolated public func font(_ font: Font?) -> some AxisMark { change { $0.font = $0.font ?? font } }

  /// Draws the mark elsewhere, in points.
  nonisolated public func offset(_ offset: CGSize) -> some AxisMark { change { $0.offset = $0.offset + offset } }

  nonisolated public func offset(x: CGFloat = 0, y: CGFloat = 0) -> some AxisMark {
    offset(CGSize(width: x, height: y))
  }

  nonisolated public func offset(x: CGFloat = 0, yStart: CGFloat = 0, yEnd: CGFloat = 0) -> some AxisMark {
    offset(CGSize(width: x, height: (yStart + yEnd) / 2))
  }

  nonisolated public func offset(xStart: CGFloat = 0, xEnd: CGFloat = 0, y: CGFloat = 0) -> some AxisMark {
    offset(CGSize(width: (xStart + xEnd) / 2, height: y))
  }

  /// Draws the mark as one picture; here it makes no difference.
  nonisolated public func compositingLayer() -> some AxisMark { self }
}
