extension View {
  /// Hands a place in this view up to the views that contain it.
  public func anchorPreference<A, K: PreferenceKey>(
    key _: K.Type = K.self, value: Anchor<A>.Source, transform: @escaping (Anchor<A>) -> K.Value
  ) -> some View {
    modifier(AnchorModifier<A, K>(source: value) { $0 = transform($1) })
  }

  /// Changes the value that the content has set by a place in this view.
  public func transformAnchorPreference<A, K: PreferenceKey>(
    key _: K.Type = K.self, value: Anchor<A>.Source, transform: @escaping (inout K.Value, Anchor<A>) -> Void
  ) -> some View {
    modifier(AnchorModifier<A, K>(source: value, transform: transform))
  }

  /// Puts views in front of this one that are made from what its content says.
  public func overlayPreferenceValue<Key: PreferenceKey, T: View>(
    _ key: Key.Type = Key.self, @ViewBuilder _ transform: @escaping (Key.Value) -> T
  ) -> some View {
    PreferenceLayer(key: key, content: self, alignment: .center, isBehind: false, make: transform)
  }
  @available(iOS 16.0, *)
  public func overlayPreferenceValue<K: PreferenceKey, V: View>(
    _ key: K.Type = K.self, alignment: Alignment = .center, @ViewBuilder _ transform: @escaping (K.Value) -> V
  ) -> some View {
    PreferenceLayer(key: key, content: self, alignment: alignment, isBehind: false, make: transform)
  }

  /// Puts views behind this one that are made from what its content says.
  public func backgroundPreferenceValue<Key: PreferenceKey, T: View>(
    _ key: Key.Type = Key.self, @ViewBuilder _ transform: @escaping (Key.Value) -> T
  ) -> some View {
    PreferenceLayer(key: key, content: self, alignment: .center, isBehind: true, make: transform)
  }
  @available(iOS 16.0, *)
  public func backgroundPreferenceValue<K: PreferenceKey, V: View>(
    _ key: K.Type = K.self, alignment: Alignment = .center, @ViewBuilder _ transform: @escaping (K.Value) -> V
  ) -> some View {
    PreferenceLayer(key: key, content: self, alignment: alignment, isBehind: true, make: transform)
  }
}

/// Where a view was placed last; anchors ask it when they are resolved.
@MainActor
private final class AnchorPlace {
  weak var element: Element?
  nonisolated init() {}

  var rect: CGRect {
    element.map { CGRect(origin: $0.screenOrigin, size: $0.frame.size) } ?? .zero
  }
}

private struct AnchorModifier<A, K: PreferenceKey>: PrimitiveModifier {
  let source: Anchor<A>.Source
  let transform: (inout K.Value, Anchor<A>) -> Void

  func makeBehaviour(_ node: _Node) -> ModifierBehaviour<Self>? {
    node.holdsPreferences()
    return Behaviour()
  }

  func modify(_ element: Element, _ context: ModifierContext) -> Element {
    guard let behaviour = context.behaviour as? Behaviour else { return element }
    let probe = WrapperElement(id: context.id, child: element)
    behaviour.place.element = probe
    return probe
  }

  final class Behaviour: ModifierBehaviour<AnchorModifier<A, K>> {
    let place = AnchorPlace()
    private var modifier: AnchorModifier<A, K>?

    override func update(_ modifier: AnchorModifier<A, K>, _ node: _Node) { self.modifier = modifier }

    override func preference<Other: PreferenceKey>(_ key: Other.Type, of content: Other.Value?) -> Other.Value? {
      guard key == K.self, let modifier else { return content }
      let (source, place) = (modifier.source, place)
      let anchor = Anchor<A> { origin in
        let rect = MainActor.assumeIsolated { place.rect }
        return source.shift(source.make(rect), origin)
      }
      var value = (content as? K.Value) ?? K.defaultValue
      modifier.transform(&value, anchor)
      return value as? Other.Value
    }
  }
}

/// A content and a layer that is made from what the content says; the content's word goes on upwards.
private struct PreferenceLayer<Key: PreferenceKey, Content: View, Layer: View>: PrimitiveView {
  let content: Content
  let alignment: Alignment
  let isBehind: Bool
  let make: (Key.Value) -> Layer

  init(
    key: Key.Type, content: Content, alignment: Alignment, isBehind: Bool, make: @escaping (Key.Value) -> Layer
  ) {
    (self.content, self.alignment, self.isBehind, self.make) = (content, alignment, isBehind, make)
  }

  static func _makeNode(_ view: Self, in parent: _Node) -> _ViewNode<Self> { PreferenceLayerNode(view, in: parent) }
}

@MainActor
private final class PreferenceLayerNode<Key: PreferenceKey, Content: View, Layer: View>: _ViewNode<
  PreferenceLayer<Key, Content, Layer>
>
{
  private var view: PreferenceLayer<Key, Content, Layer>
  private var content = Slot<Content>()
  private var layer = Slot<Layer>()
  private var isSettling = false

  init(_ view: PreferenceLayer<Key, Content, Layer>, in parent: _Node) {
    self.view = view
    super.init(in: parent)
    content.update(view.content, in: self, environment: environment)
    run()
  }

  override var children: [_Node] { [content.node as _Node?, layer.node].compactMap { $0 } }

  override func makeElements() -> [Element] {
    let mains = content.node?.elements() ?? []
    guard let first = mains.first else { return [] }
    let layers = layer.node?.elements() ?? []
    let group =
      layers.count > 1 ? [OverlapElement(id: -id, alignment: view.alignment, children: layers)] : layers
    let layered = LayeredElement(
      id: id, main: first, layers: group, alignment: view.alignment, isBehind: view.isBehind)
    return [layered] + mains.dropFirst()
  }

  override func update(_ view: PreferenceLayer<Key, Content, Layer>, environment: EnvironmentValues) {
    self.view = view
    self.environment = environment
    content.update(view.content, in: self, environment: environment)
    run()
  }

  override func reevaluate() { run() }
  override func contentChanged() { if !isSettling { graph.needsSettling(self) } }
  override func contentSettled() { run() }

  private func run() {
    isSettling = true
    graph.wasUpdated(self)
    let value = content.node?.preference(Key.self) ?? Key.defaultValue
    let made = tracked { view.make(value) }
    layer.update(made, in: self, environment: environment)
    markElementsStale()
    isSettling = false
  }
}
