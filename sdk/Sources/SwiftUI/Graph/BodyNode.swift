/// Evaluates something with dynamic properties (a view, a modifier, a style, the app) and holds what it yields.
@MainActor
package final class BodyNode<Source, Result: View>: _ViewNode<Source>, KeepsState {
  private var source: Source
  private let evaluate: (Source) -> Result
  private var properties: PropertyStorage
  private var result = Slot<Result>()
  /// What is animated step by step; shapes are so where they are drawn.
  private let bodyMotion: BodyMotion<Source>?

  package init(_ source: Source, in parent: _Node, evaluate: @escaping (Source) -> Result) {
    self.source = source
    self.evaluate = evaluate
    self.properties = PropertyStorage(for: Source.self)
    self.bodyMotion = BodyMotion.make()
    super.init(in: parent)
    run()
  }

  override package var children: [_Node] { result.node.map { [$0] } ?? [] }

  override package func makeElements() -> [Element] { result.node?.elements() ?? [] }

  override package func update(_ view: Source, environment: EnvironmentValues) {
    source = view
    self.environment = environment
    run()
  }

  override package func reevaluate() { run() }

  private func run() {
    graph.wasUpdated(self)
    properties.bind(&source, in: self)
    let shown = bodyMotion?.shown(source, in: self) ?? source
    let body = tracked { evaluate(shown) }
    result.update(body, in: self, environment: environment)
    markElementsStale()
  }

  override package func didUnmount() { properties.end() }

  package var keptName: (String, isOfApp: Bool) {
    (String(_typeName(Source.self, qualified: false).prefix { $0 != "<" }), Keeping.isOfApp(Source.self))
  }

  package var keptProperties: [(String, any KeptOverReload)] { properties.kept }
}

/// Shows a view or a modifier with animatable data step by step on its way to new data.
@MainActor
private class BodyMotion<Source> {
  func shown(_ source: Source, in node: _Node) -> Source { source }

  static func make() -> BodyMotion<Source>? {
    guard let type = Source.self as? any Animatable.Type, !(Source.self is any Shape.Type) else { return nil }
    return open(type) as? BodyMotion<Source>
  }

  private static func open<Subject: Animatable>(_ type: Subject.Type) -> AnyObject? {
    Subject.AnimatableData.self == EmptyAnimatableData.self ? nil : TypedBodyMotion<Subject>()
  }
}

@MainActor
private final class TypedBodyMotion<Subject: Animatable>: BodyMotion<Subject> {
  private let box = MotionBox()

  override func shown(_ source: Subject, in node: _Node) -> Subject {
    box.shown(source, animation: node.animationInForce) { [weak node] in node?.invalidate() }
  }
}

extension _Node {
  /// How a change that is being evaluated is animated: as the frame's transaction says, changed by modifiers around.
  var animationInForce: Animation? {
    let frame = graph.frameTransaction
    var path: [_Node] = []
    var node: _Node? = self
    while let current = node {
      path.append(current)
      node = current.parent
    }
    var animation = frame.disablesAnimations ? nil : frame.animation
    for each in path.reversed() { animation = each.animation(inherited: animation) }
    return animation
  }
}
