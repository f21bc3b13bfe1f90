import SwiftUI

/// A part of what a chart shows: marks, or what is made of them.
@available(iOS 16.0, *)
@MainActor @preconcurrency
public protocol ChartContent {
  /// The type of `body`.
  associatedtype Body: ChartContent

  /// What the content is made of.
  @ChartContentBuilder @MainActor @preconcurrency var body: Body { get }

  /// Adds the marks. The default adds those of `body`.
  @MainActor @preconcurrency func _collect(into collector: inout _MarkCollector)
}

@available(iOS 16.0, *)
extension ChartContent {
  @MainActor @preconcurrency
  public func _collect(into collector: inout _MarkCollector) { body._collect(into: &collector) }
}

@available(iOS 16.0, *)
extension Never: ChartContent {
  public func _collect(into collector: inout _MarkCollector) {}
}

@available(iOS 16.0, *)
extension Optional: ChartContent where Wrapped: ChartContent {
  public var body: Never { fatalError("Optional has no body") }
  public func _collect(into collector: inout _MarkCollector) { self?._collect(into: &collector) }
}

/// Any content, its type hidden.
@available(iOS 16.0, *)
public struct AnyChartContent {
  let base: any ChartContent

  public init<Content: ChartContent>(_ content: Content) { base = content }
  public init<Content: ChartContent>(erasing content: Content) { base = content }
}

extension AnyChartContent: PrimitiveChartContent {
  public func _collect(into collector: inout _MarkCollector) { base._collect(into: &collector) }
}

/// Several marks that are changed as one.
@available(iOS 16.0, *)
public struct Plot<Content: ChartContent> {
  let content: Content

  public init(@ChartContentBuilder content: () -> Content) { self.content = content() }
}

extension Plot: ChartContent {
  public var body: Never { fatalError("Plot has no body") }
  public func _collect(into collector: inout _MarkCollector) { content._collect(into: &collector) }
}

@available(iOS 16.0, *)
extension ForEach: ChartContent where Content: ChartContent {
  public var body: Never { fatalError("ForEach has no body") }

  public func _collect(into collector: inout _MarkCollector) {
    for element in data { content(element)._collect(into: &collector) }
  }
}

@available(iOS 16.0, *)
extension ForEach where ID == Data.Element.ID, Content: ChartContent, Data.Element: Identifiable {
  public init(_ data: Data, @ChartContentBuilder content: @escaping (Data.Element) -> Content) {
    self.init(data: data, content: content, identify: { $0.id })
  }
}

@available(iOS 16.0, *)
extension ForEach where Content: ChartContent {
  public init(
    _ data: Data, id: KeyPath<Data.Element, ID>, @ChartContentBuilder content: @escaping (Data.Element) -> Content
  ) {
    self.init(data: data, content: content, identify: { $0[keyPath: id] })
  }
}

@available(iOS 16.0, *)
extension ForEach where Data == Range<Int>, ID == Int, Content: ChartContent {
  public init(_ data: Range<Int>, @ChartContentBuilder content: @escaping (Int) -> Content) {
    self.init(data: data, content: content, identify: { $0 })
  }
}
