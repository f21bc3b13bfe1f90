import SDKBase

extension View {
  /// Puts a bar at an edge and keeps its room free of the content.
  @available(iOS 26.0, *)
  public func safeAreaBar(
    edge: VerticalEdge, alignment: HorizontalAlignment = .center, spacing: CGFloat? = nil,
    @ViewBuilder content: () -> some View
  ) -> some View {
    safeAreaInset(edge: edge, alignment: alignment, spacing: spacing, content: content)
  }
  /// Keeps the distance to the edges of the scene.
  @available(iOS 15.0, *)
  public func scenePadding(_ edges: Edge.Set = .all) -> some View { padding(edges, 16) }
  @available(iOS 16.0, *)
  public func scenePadding(_ padding: ScenePadding, edges: Edge.Set = .all) -> some View { self.padding(edges, 16) }
  /// Keeps a view at a leading or trailing edge and its room free of the content.
  @available(iOS 15.0, *)
  public func safeAreaInset<V: View>(
    edge: HorizontalEdge, alignment: VerticalAlignment = .center, spacing: CGFloat? = nil, @ViewBuilder content: () -> V
  ) -> some View {
    let bar = content()
    return HStack(alignment: alignment, spacing: spacing ?? 0) {
      if edge == .leading { bar }
      self.frame(maxWidth: .infinity)
      if edge == .trailing { bar }
    }
  }
  /// Whether the system keeps a view's controls large.
  @available(iOS 18.0, *)
  public func writingToolsBehavior(_ behavior: WritingToolsBehavior) -> some View { self }
  /// Acts when the view's geometry, by what `transform` makes of it, has changed.
  @available(iOS 16.0, *)
  public func onGeometryChange<T: Equatable & Sendable>(
    for type: T.Type, of transform: @escaping @Sendable (GeometryProxy) -> T, action: @escaping (T) -> Void
  ) -> some View {
    modifier(GeometryChange(transform: transform) { _, new in action(new) })
  }
  @available(iOS 16.0, *)
  public func onGeometryChange<T: Equatable & Sendable>(
    for type: T.Type, of transform: @escaping @Sendable (GeometryProxy) -> T,
    action: @escaping (_ oldValue: T, _ newValue: T) -> Void
  ) -> some View {
    modifier(GeometryChange(transform: transform, action: action))
  }
}

/// The distance to the edges of the scene.
@available(iOS 16.0, *)
public struct ScenePadding: Equatable, Sendable {
  public static let minimum = ScenePadding()
}

/// How far writing tools go.
@available(iOS 18.0, *)
public struct WritingToolsBehavior: Equatable, Sendable {
  private let name: String
  public static let automatic = WritingToolsBehavior(name: "automatic")
  public static let complete = WritingToolsBehavior(name: "complete")
  public static let limited = WritingToolsBehavior(name: "limited")
  public static let disabled = WritingToolsBehavior(name: "disabled")
}

private struct GeometryChange<T: Equatable>: PrimitiveModifier {
  let transform: (GeometryProxy) -> T
  let action: (T, T) -> Void

  func makeBehaviour(_ node: _Node) -> ModifierBehaviour<Self>? { Behaviour() }

  func modify(_ element: Element, _ context: ModifierContext) -> Element {
    guard let behaviour = context.behaviour as? Behaviour else { return element }
    let node = context.node
    return LayoutProbe(id: context.id, child: element) { frame in behaviour.placed(frame, node) }
  }

  final class Behaviour: ModifierBehaviour<GeometryChange<T>> {
    private var modifier: GeometryChange<T>?
    private var last: T?

    override func update(_ modifier: GeometryChange<T>, _ node: _Node) { self.modifier = modifier }

    func placed(_ frame: CGRect, _ node: _Node) {
      guard let modifier else { return }
      let proxy = GeometryProxy(size: frame.size, safeAreaInsets: SafeArea.current.insets) { frame.origin }
      let value = modifier.transform(proxy)
      let old = last
      guard value != old else { return }
      last = value
      // The first value is told as well, as one that has not changed.
      node.graph.afterLayout { [weak self] in self?.modifier?.action(old ?? value, value) }
    }
  }
}

extension Section where Parent: View, Content: View, Footer: View {
  /// Whether a section of a sidebar can be folded; a phone shows no sidebar.
  @available(iOS 17.0, *)
  public func collapsible(_ collapsible: Bool) -> some View { self }
}
