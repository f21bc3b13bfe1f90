/// A view that shows nothing and takes no place.
public struct EmptyView: PrimitiveView {
  public init() {}

  public static func _makeNode(_ view: Self, in parent: _Node) -> _ViewNode<Self> {
    EmptyNode(in: parent)
  }
}

@MainActor
private final class EmptyNode: _ViewNode<EmptyView> {
  override func update(_ view: EmptyView, environment: EnvironmentValues) {}
}

/// Several views that are treated as one when modified; it does not arrange them.
public struct Group<Content> {
  let content: Content
}

extension Group: View where Content: View {
  public init(@ViewBuilder content: () -> Content) { self.content = content() }

  public var body: some View { content }
}
