/// A view with others in front of it or behind it, which get its size and do not change it.
@MainActor
package final class LayeredElement: Element {
  let main: Element
  let layers: [Element]
  let alignment: Alignment
  let isBehind: Bool

  package init(id: Int, main: Element, layers: [Element], alignment: Alignment, isBehind: Bool) {
    self.main = main
    self.layers = layers
    self.alignment = alignment
    self.isBehind = isBehind
    super.init(id: id, children: isBehind ? layers + [main] : [main] + layers)
    traits = main.traits
  }

  override package func measure(_ proposal: ProposedViewSize) -> CGSize { main.size(for: proposal) }

  override package func layout(in size: CGSize, proposal: ProposedViewSize) {
    main.place(at: .zero, proposal: proposal, in: self)
    let offer = ProposedViewSize(size)
    let own = main.dimensions(for: proposal)
    for layer in layers {
      let dimensions = layer.dimensions(for: offer)
      layer.place(
        at: CGPoint(
          x: own[alignment.horizontal] - dimensions[alignment.horizontal],
          y: own[alignment.vertical] - dimensions[alignment.vertical]),
        proposal: offer, in: self)
    }
  }

  override package func explicitGuide(_ key: AlignmentKey, size: CGSize) -> CGFloat? {
    main.explicitGuide(key, size: size)
  }
}

/// A modifier that brings views of its own: the views are made once for each element of the content.
@MainActor @preconcurrency
package protocol LayeringModifier: ViewModifier where Body == Never {
  associatedtype Layer: View
  var layer: Layer { get }
  func combine(_ main: Element, _ layers: [Element], id: Int, _ environment: EnvironmentValues) -> Element
}

extension LayeringModifier {
  public static func _makeNode<Modified: View>(
    _ view: ModifiedContent<Modified, Self>, in parent: _Node
  ) -> _ViewNode<ModifiedContent<Modified, Self>> {
    LayeringNode(view, in: parent)
  }
}

@MainActor
private final class LayeringNode<Content: View, Modifier: LayeringModifier>: _ViewNode<
  ModifiedContent<Content, Modifier>
>
{
  private var modifier: Modifier
  private var content = Slot<Content>()
  private var layer = Slot<Modifier.Layer>()
  private var groupID: Int?

  init(_ view: ModifiedContent<Content, Modifier>, in parent: _Node) {
    modifier = view.modifier
    super.init(in: parent)
    content.update(view.content, in: self, environment: environment)
    layer.update(modifier.layer, in: self, environment: environment)
  }

  override var children: [_Node] { [content.node as _Node?, layer.node].compactMap { $0 } }

  override func update(_ view: ModifiedContent<Content, Modifier>, environment: EnvironmentValues) {
    modifier = view.modifier
    self.environment = environment
    content.update(view.content, in: self, environment: environment)
    layer.update(modifier.layer, in: self, environment: environment)
    markElementsStale()
  }

  override func makeElements() -> [Element] {
    let mains = content.node?.elements() ?? []
    let layers = layer.node?.elements() ?? []
    guard let first = mains.first else { return [] }
    guard mains.count > 1 else { return [modifier.combine(first, layers, id: id, environment)] }
    // The layer exists once; behind several views it goes to the first, and the others stay as they are.
    return [modifier.combine(first, layers, id: id, environment)] + mains.dropFirst()
  }
}

package struct LayerModifier<Layer: View>: LayeringModifier {
  package let layer: Layer
  let alignment: Alignment
  let isBehind: Bool

  package func combine(
    _ main: Element, _ layers: [Element], id: Int, _ environment: EnvironmentValues
  ) -> Element {
    let group = layers.count == 1 ? layers : [OverlapElement(id: -id, alignment: alignment, children: layers)]
    return LayeredElement(
      id: id, main: main, layers: layers.isEmpty ? [] : group, alignment: alignment, isBehind: isBehind)
  }
}

extension View {
  /// Puts views behind this one.
  @available(iOS 15.0, *)
  public func background<V: View>(alignment: Alignment = .center, @ViewBuilder content: () -> V) -> some View {
    modifier(LayerModifier(layer: content(), alignment: alignment, isBehind: true))
  }

  @available(iOS, introduced: 13.0, deprecated: 100000.0, message: "Use background(alignment:content:) instead.")
  @_disfavoredOverload
  public func background<Background: View>(_ background: Background, alignment: Alignment = .center) -> some View {
    modifier(LayerModifier(layer: background, alignment: alignment, isBehind: true))
  }

  /// Puts views in front of this one.
  @available(iOS 15.0, *)
  public func overlay<V: View>(alignment: Alignment = .center, @ViewBuilder content: () -> V) -> some View {
    modifier(LayerModifier(layer: content(), alignment: alignment, isBehind: false))
  }

  @available(iOS, introduced: 13.0, deprecated: 100000.0, message: "Use overlay(alignment:content:) instead.")
  @_disfavoredOverload
  public func overlay<Overlay: View>(_ overlay: Overlay, alignment: Alignment = .center) -> some View {
    modifier(LayerModifier(layer: overlay, alignment: alignment, isBehind: false))
  }

  /// Fills the room behind the view, behind the bars too where the view reaches them.
  @available(iOS 15.0, *)
  public func background<S: ShapeStyle>(_ style: S, ignoresSafeAreaEdges edges: Edge.Set = .all) -> some View {
    background { Rectangle().fill(style).ignoresSafeArea(edges: edges) }
  }

  @available(iOS 15.0, *)
  public func background(ignoresSafeAreaEdges edges: Edge.Set = .all) -> some View {
    background(.background, ignoresSafeAreaEdges: edges)
  }

  /// Fills a shape behind the view.
  @available(iOS 15.0, *)
  public func background<S: ShapeStyle, T: Shape>(
    _ style: S, in shape: T, fillStyle: FillStyle = FillStyle()
  ) -> some View {
    background { shape.fill(style, style: fillStyle) }
  }

  @available(iOS 15.0, *)
  public func background<T: Shape>(in shape: T, fillStyle: FillStyle = FillStyle()) -> some View {
    background { shape.fill(.background, style: fillStyle) }
  }

  /// Fills the room in front of the view.
  @available(iOS 15.0, *)
  public func overlay<S: ShapeStyle>(_ style: S, ignoresSafeAreaEdges edges: Edge.Set = .all) -> some View {
    overlay { Rectangle().fill(style).ignoresSafeArea(edges: edges) }
  }

  @available(iOS 15.0, *)
  public func overlay<S: ShapeStyle, T: Shape>(
    _ style: S, in shape: T, fillStyle: FillStyle = FillStyle()
  ) -> some View {
    overlay { shape.fill(style, style: fillStyle) }
  }
}
