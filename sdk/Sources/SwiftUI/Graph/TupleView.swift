/// Several views in a row, as a view builder makes them.
public struct TupleView<T>: PrimitiveView {
  public var value: T
  let visit: (inout TupleVisitor) -> Void

  init(_ value: T, visit: @escaping (inout TupleVisitor) -> Void) {
    self.value = value
    self.visit = visit
  }

  public static func _makeNode(_ view: Self, in parent: _Node) -> _ViewNode<Self> {
    TupleNode(view, in: parent)
  }
}

/// Goes through the members of a tuple view, making or updating a node for each.
@MainActor
struct TupleVisitor {
  let owner: _Node
  var nodes: [_Node]
  let isUpdate: Bool
  var index = 0

  mutating func visit<V: View>(_ view: V) {
    if isUpdate {
      unsafeDowncast(nodes[index], to: _ViewNode<V>.self).update(view, environment: owner.environment)
      index += 1
    } else {
      nodes.append(V._makeNode(view, in: owner))
    }
  }
}

@MainActor
private final class TupleNode<T>: _ViewNode<TupleView<T>> {
  private var nodes: [_Node] = []

  init(_ view: TupleView<T>, in parent: _Node) {
    super.init(in: parent)
    var visitor = TupleVisitor(owner: self, nodes: [], isUpdate: false)
    view.visit(&visitor)
    nodes = visitor.nodes
  }

  override var children: [_Node] { nodes }

  override func update(_ view: TupleView<T>, environment: EnvironmentValues) {
    self.environment = environment
    var visitor = TupleVisitor(owner: self, nodes: nodes, isUpdate: true)
    view.visit(&visitor)
  }
}
