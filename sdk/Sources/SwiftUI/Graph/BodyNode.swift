/// Evaluates something with dynamic properties (a view, a modifier, a style, the app) and holds what it yields.
@MainActor
package final class BodyNode<Source, Result: View>: _ViewNode<Source> {
  private var source: Source
  private let evaluate: (Source) -> Result
  private var properties: PropertyStorage
  private var result = Slot<Result>()

  package init(_ source: Source, in parent: _Node, evaluate: @escaping (Source) -> Result) {
    self.source = source
    self.evaluate = evaluate
    self.properties = PropertyStorage(for: Source.self)
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
    let body = tracked { evaluate(source) }
    result.update(body, in: self, environment: environment)
    markElementsStale()
  }

  override package func didUnmount() { properties.end() }
}
