/// Makes its content from the room that it has got; it takes all the room that it is offered.
public struct GeometryReader<Content: View>: PrimitiveView {
  public var content: (GeometryProxy) -> Content

  public init(@ViewBuilder content: @escaping (GeometryProxy) -> Content) { self.content = content }

  public static func _makeNode(_ view: Self, in parent: _Node) -> _ViewNode<Self> {
    GeometryNode(view, in: parent)
  }
}

/// The size and place of a view.
public struct GeometryProxy {
  public let size: CGSize
  public let safeAreaInsets: EdgeInsets
  package let origin: () -> CGPoint

  package init(size: CGSize, safeAreaInsets: EdgeInsets, origin: @escaping () -> CGPoint) {
    self.size = size
    self.safeAreaInsets = safeAreaInsets
    self.origin = origin
  }

  public func frame(in coordinateSpace: CoordinateSpace) -> CGRect {
    switch coordinateSpace {
    case .local: return CGRect(origin: .zero, size: size)
    case .global: return CGRect(origin: origin(), size: size)
    case .named(let name):
      let corner = MainActor.assumeIsolated { NamedSpaces.origin(of: name) } ?? .zero
      return CGRect(origin: origin() - corner, size: size)
    }
  }

  @available(iOS 17.0, *)
  public func frame(in coordinateSpace: some CoordinateSpaceProtocol) -> CGRect {
    frame(in: coordinateSpace.coordinateSpace)
  }

  @available(iOS 17.0, *)
  public func bounds(of coordinateSpace: NamedCoordinateSpace) -> CGRect? {
    frame(in: coordinateSpace.coordinateSpace)
  }

  /// The value of an anchor in the view's own coordinates.
  public subscript<T>(anchor: Anchor<T>) -> T { anchor.resolve(origin()) }
}

/// A place that one view tells another.
public struct Anchor<Value>: @unchecked Sendable {
  package let resolve: (CGPoint) -> Value

  package init(resolve: @escaping (CGPoint) -> Value) { self.resolve = resolve }

  /// What an anchor stands for.
  public struct Source: Sendable {
    package let make: @Sendable (CGRect) -> Value
    package let shift: @Sendable (Value, CGPoint) -> Value
  }
}

extension Anchor.Source where Value == CGRect {
  public static var bounds: Anchor<CGRect>.Source {
    .init(make: { $0 }, shift: { CGRect(origin: $0.origin - $1, size: $0.size) })
  }
}

extension Anchor.Source where Value == CGPoint {
  public static func point(_ unit: UnitPoint) -> Anchor<CGPoint>.Source {
    .init(
      make: { CGPoint(x: $0.minX + $0.width * unit.x, y: $0.minY + $0.height * unit.y) }, shift: { $0 - $1 })
  }
  public static var center: Anchor<CGPoint>.Source { point(.center) }
  public static var top: Anchor<CGPoint>.Source { point(.top) }
  public static var bottom: Anchor<CGPoint>.Source { point(.bottom) }
  public static var leading: Anchor<CGPoint>.Source { point(.leading) }
  public static var trailing: Anchor<CGPoint>.Source { point(.trailing) }
  public static var topLeading: Anchor<CGPoint>.Source { point(.topLeading) }
  public static var bottomTrailing: Anchor<CGPoint>.Source { point(.bottomTrailing) }
}

/// Evaluates the content during layout, for it depends on what layout finds.
@MainActor
private final class GeometryNode<Content: View>: _ViewNode<GeometryReader<Content>> {
  private var view: GeometryReader<Content>
  private var content = Slot<Content>()
  private var known: (size: CGSize, origin: CGPoint)?
  private var isLayingOut = false
  private weak var element: GeometryElement?

  init(_ view: GeometryReader<Content>, in parent: _Node) {
    self.view = view
    super.init(in: parent)
  }

  override var children: [_Node] { content.node.map { [$0] } ?? [] }

  override var keepsElements: Bool { isLayingOut }

  override func update(_ view: GeometryReader<Content>, environment: EnvironmentValues) {
    self.view = view
    self.environment = environment
    known = nil
    markElementsStale()
  }

  override func reevaluate() {
    known = nil
    markElementsStale()
  }

  override func makeElements() -> [Element] {
    if isLayingOut { return element.map { [$0] } ?? [] }
    let made = GeometryElement(id: id) { [weak self] element, size in self?.elements(for: element, size) ?? [] }
    element = made
    return [made]
  }

  private func elements(for element: GeometryElement, _ size: CGSize) -> [Element] {
    let origin = element.screenOrigin
    if known?.size != size || known?.origin != origin {
      known = (size, origin)
      isLayingOut = true
      let proxy = GeometryProxy(size: size, safeAreaInsets: SafeArea.current.insets) { [weak element] in
        MainActor.assumeIsolated { element?.screenOrigin ?? .zero }
      }
      let made = tracked { view.content(proxy) }
      let needed = graph.needsLayout
      content.update(made, in: self, environment: environment)
      markElementsStale()
      graph.needsLayout = needed
      isLayingOut = false
    }
    return content.node?.elements() ?? []
  }
}

@MainActor
private final class GeometryElement: Element {
  private let make: (GeometryElement, CGSize) -> [Element]

  init(id: Int, make: @escaping (GeometryElement, CGSize) -> [Element]) {
    self.make = make
    super.init(id: id)
  }

  override func measure(_ proposal: ProposedViewSize) -> CGSize { proposal.replacingUnspecifiedDimensions() }

  override func layout(in size: CGSize, proposal: ProposedViewSize) {
    children = make(self, size)
    for child in children { child.place(at: .zero, proposal: ProposedViewSize(size), in: self) }
  }

  override func explicitGuide(_ key: AlignmentKey, size: CGSize) -> CGFloat? { nil }
}
