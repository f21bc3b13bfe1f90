/// A view that something else than a view makes: a style with dynamic properties of its own.
package struct DynamicBody<Source>: PrimitiveView {
  let source: Source
  let make: (Source) -> AnyView

  package init(_ source: Source, make: @escaping (Source) -> AnyView) {
    self.source = source
    self.make = make
  }

  public static func _makeNode(_ view: Self, in parent: _Node) -> _ViewNode<Self> {
    DynamicBodyNode(view, in: parent)
  }
}

@MainActor
private final class DynamicBodyNode<Source>: _ViewNode<DynamicBody<Source>> {
  private var inner: BodyNode<Source, AnyView>?
  private let make: Reference<(Source) -> AnyView>

  init(_ view: DynamicBody<Source>, in parent: _Node) {
    let make = Reference(view.make)
    self.make = make
    super.init(in: parent)
    inner = BodyNode(view.source, in: self) { make.value($0) }
  }

  override var children: [_Node] { inner.map { [$0] } ?? [] }

  override func update(_ view: DynamicBody<Source>, environment: EnvironmentValues) {
    self.environment = environment
    make.value = view.make
    inner?.update(view.source, environment: environment)
  }
}
