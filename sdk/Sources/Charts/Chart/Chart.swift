import SwiftUI

/// A view of data: bars, lines, areas, points, sectors, with axes and a legend.
@available(iOS 16.0, *)
public struct Chart<Content: ChartContent>: View {
  private let content: Content
  @Environment(\.chartSettings) private var settings
  @State private var memory = ChartMemory()

  public init(@ChartContentBuilder content: () -> Content) { self.content = content() }

  /// Content for each member of a collection.
  public init<Data: RandomAccessCollection, C: ChartContent>(
    _ data: Data, @ChartContentBuilder content: @escaping (Data.Element) -> C
  ) where Content == ForEach<Data, Data.Element.ID, C>, Data.Element: Identifiable {
    self.content = ForEach(data, content: content)
  }

  public init<Data: RandomAccessCollection, ID: Hashable, C: ChartContent>(
    _ data: Data, id: KeyPath<Data.Element, ID>, @ChartContentBuilder content: @escaping (Data.Element) -> C
  ) where Content == ForEach<Data, ID, C> {
    self.content = ForEach(data, id: id, content: content)
  }

  public var body: some View {
    var collector = _MarkCollector()
    content._collect(into: &collector)
    let model = ChartModel(collector.marks, settings)
    let (settings, memory) = (settings, memory)
    // A chart takes what it is offered; in a scroll view it has a height of its own.
    return SizeReader(ideal: CGSize(width: 300, height: 220)) { size in
      ChartScene(plan: ChartPlan(model, settings, memory, size: size))
    }
    // What is told to this chart is not told to one in an annotation.
    .environment(\.chartSettings, ChartSettings())
  }
}

/// What a chart keeps from frame to frame.
@MainActor
package final class ChartMemory {
  package let map = ChartMap()
  package var offset: CGFloat?
  package var lastWritten: _PlotValue?
  package var lastTap: CGPoint?
  private var ids: [String: Int] = [:]

  nonisolated package init() {}

  /// The same number for the same key, new for no other view.
  func id(_ key: String, _ graph: Graph) -> Int {
    if let known = ids[key] { return known }
    let made = graph.nextID()
    ids[key] = made
    return made
  }
}

/// The plot as `chartPlotStyle` gets it.
@available(iOS 16.0, *)
public struct ChartPlotContent: View {
  let plan: ChartPlan

  public var body: some View { PlotLeaf(plan: plan) }
}

/// An axis as `chartXAxisStyle` gets it.
@available(iOS 16.0, *)
public struct ChartAxisContent: View {
  public var body: some View { Color.clear }
}
