import SwiftUI

/// Builds a chart's content from the statements of a closure.
@available(iOS 16.0, *)
@resultBuilder
public struct ChartContentBuilder {
  public static func buildExpression<Content: ChartContent>(_ content: Content) -> Content { content }

  public static func buildBlock() -> some ChartContent { _EmptyChartContent() }

  public static func buildBlock<Content: ChartContent>(_ content: Content) -> Content { content }

  public static func buildPartialBlock<Content: ChartContent>(first content: Content) -> Content { content }

  public static func buildPartialBlock<First: ChartContent, Second: ChartContent>(
    accumulated: First, next: Second
  ) -> some ChartContent { _ChartPair(first: accumulated, second: next) }

  public static func buildIf<Content: ChartContent>(_ content: Content?) -> Content? { content }

  public static func buildEither<First: ChartContent, Second: ChartContent>(
    first content: First
  ) -> BuilderConditional<First, Second> { .init(choice: .first(content)) }

  public static func buildEither<First: ChartContent, Second: ChartContent>(
    second content: Second
  ) -> BuilderConditional<First, Second> { .init(choice: .second(content)) }

  public static func buildLimitedAvailability<Content: ChartContent>(_ content: Content) -> AnyChartContent {
    AnyChartContent(content)
  }
}

/// No content.
struct _EmptyChartContent: PrimitiveChartContent {
  nonisolated init() {}
  func _collect(into collector: inout _MarkCollector) {}
}

/// One content, then another.
struct _ChartPair<First: ChartContent, Second: ChartContent> {
  let first: First
  let second: Second
}

extension _ChartPair: PrimitiveChartContent {
  func _collect(into collector: inout _MarkCollector) {
    first._collect(into: &collector)
    second._collect(into: &collector)
  }
}

/// One of two contents.
@available(iOS 16.0, *)
public struct BuilderConditional<TrueContent, FalseContent> {
  enum Choice {
    case first(TrueContent)
    case second(FalseContent)
  }
  let choice: Choice
}

@available(iOS 16.0, *)
extension BuilderConditional: ChartContent where TrueContent: ChartContent, FalseContent: ChartContent {
  public var body: Never { fatalError("BuilderConditional has no body") }

  public func _collect(into collector: inout _MarkCollector) {
    switch choice {
    case .first(let content): content._collect(into: &collector)
    case .second(let content): content._collect(into: &collector)
    }
  }
}
