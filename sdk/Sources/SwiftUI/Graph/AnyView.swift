/// A view whose type is hidden. When the hidden type changes, the state below starts anew.
public struct AnyView: PrimitiveView {
  let box: AnyViewBox

  public init<V: View>(_ view: V) {
    box = (view as? AnyView)?.box ?? TypedViewBox(view)
  }

  public init<V: View>(erasing view: V) { self.init(view) }

  public static func _makeNode(_ view: Self, in parent: _Node) -> _ViewNode<Self> {
    AnyViewNode(view, in: parent)
  }
}

@MainActor
class AnyViewBox {
  func makeNode(in parent: _Node) -> _Node { preconditionFailure("abstract") }
  func update(_ node: _Node, environment: EnvironmentValues) -> Bool { preconditionFailure("abstract") }
}

@MainActor
private final class TypedViewBox<V: View>: AnyViewBox {
  let view: V

  init(_ view: V) { self.view = view }

  override func makeNode(in parent: _Node) -> _Node { V._makeNode(view, in: parent) }

  override func update(_ node: _Node, environment: EnvironmentValues) -> Bool {
    guard let node = node as? _ViewNode<V> else { return false }
    node.update(view, environment: environment)
    return true
  }
}

@MainActor
private final class AnyViewNode: _ViewNode<AnyView> {
  private var content: _Node?

  init(_ view: AnyView, in parent: _Node) {
    super.init(in: parent)
    content = view.box.makeNode(in: self)
  }

  override var children: [_Node] { content.map { [$0] } ?? [] }

  override func update(_ view: AnyView, environment: EnvironmentValues) {
    self.environment = environment
    if let content, view.box.update(content, environment: environment) { return }
    content?.unmount()
    content = view.box.makeNode(in: self)
    markElementsStale()
  }
}
