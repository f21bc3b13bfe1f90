/// One of two views, as `if … else` and `switch` make it in a view builder.
public struct _ConditionalContent<TrueContent, FalseContent> {
  enum Storage {
    case trueContent(TrueContent)
    case falseContent(FalseContent)
  }

  let storage: Storage
}

extension _ConditionalContent: View where TrueContent: View, FalseContent: View {
  public var body: Never { fatalError("_ConditionalContent has no body") }

  public static func _makeNode(_ view: Self, in parent: _Node) -> _ViewNode<Self> {
    ConditionalNode(view, in: parent)
  }
}

@MainActor
private final class ConditionalNode<A: View, B: View>: _ViewNode<_ConditionalContent<A, B>> {
  private var first = Slot<A>()
  private var second = Slot<B>()

  init(_ view: _ConditionalContent<A, B>, in parent: _Node) {
    super.init(in: parent)
    apply(view)
  }

  override var children: [_Node] {
    if let node = first.node { return [node] }
    return second.node.map { [$0] } ?? []
  }

  override func update(_ view: _ConditionalContent<A, B>, environment: EnvironmentValues) {
    self.environment = environment
    apply(view)
  }

  private func apply(_ view: _ConditionalContent<A, B>) {
    switch view.storage {
    case .trueContent(let content):
      if first.node == nil { markElementsStale() }
      second.clear()
      first.update(content, in: self, environment: environment)
    case .falseContent(let content):
      if second.node == nil { markElementsStale() }
      first.clear()
      second.update(content, in: self, environment: environment)
    }
  }
}

extension Optional: View where Wrapped: View {
  public var body: Never { fatalError("Optional has no body") }

  public static func _makeNode(_ view: Wrapped?, in parent: _Node) -> _ViewNode<Wrapped?> {
    OptionalNode(view, in: parent)
  }
}

@MainActor
private final class OptionalNode<Wrapped: View>: _ViewNode<Wrapped?> {
  private var content = Slot<Wrapped>()

  init(_ view: Wrapped?, in parent: _Node) {
    super.init(in: parent)
    apply(view)
  }

  override var children: [_Node] { content.node.map { [$0] } ?? [] }

  override func update(_ view: Wrapped?, environment: EnvironmentValues) {
    self.environment = environment
    apply(view)
  }

  private func apply(_ view: Wrapped?) {
    if let view {
      if content.node == nil { markElementsStale() }
      content.update(view, in: self, environment: environment)
    } else if content.node != nil {
      content.clear()
      markElementsStale()
    }
  }
}
