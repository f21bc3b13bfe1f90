/// Where a node keeps one child of a known view type.
@MainActor
package struct Slot<Content: View> {
  package private(set) var node: _ViewNode<Content>?

  package init() {}

  /// Makes the child, or hands it the new value.
  package mutating func update(_ view: Content, in parent: _Node, environment: EnvironmentValues) {
    if let node {
      node.update(view, environment: environment)
    } else {
      parent.graph.withInherited(environment, in: parent) {
        node = Content._makeNode(view, in: parent)
      }
    }
  }

  /// Ends the child.
  package mutating func clear() {
    node?.unmount()
    node = nil
  }
}
