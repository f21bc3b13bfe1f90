/// A part of an app's user interface.
@MainActor @preconcurrency
public protocol View {
  /// The type of `body`.
  associatedtype Body: View

  /// What the view is made of.
  @ViewBuilder @MainActor @preconcurrency var body: Body { get }

  /// Makes the persistent node that stands for this view in the graph. The default evaluates `body`.
  @MainActor @preconcurrency static func _makeNode(_ view: Self, in parent: _Node) -> _ViewNode<Self>
}

extension View {
  @MainActor @preconcurrency
  public static func _makeNode(_ view: Self, in parent: _Node) -> _ViewNode<Self> {
    BodyNode<Self, Body>(view, in: parent) { $0.body }
  }
}

/// A view that the runtime knows how to lay out and draw itself.
package protocol PrimitiveView: View where Body == Never {}

extension PrimitiveView {
  public var body: Never { fatalError("\(Self.self) has no body") }
}

extension Never: View {
  public var body: Never { fatalError("Never has no body") }
}
