import SDKBase

/// Turns the graph into drawn trees and tells what changed from one to the next.
@MainActor
package final class Renderer {
  package let graph: Graph
  package let root: _Node
  private var drawn: DrawNode?
  private var shownPresentations = 0
  private var index: [Int: DrawNode] = [:]

  package init<Content: View>(_ content: Content) {
    UIKitBridge.install()
    graph = Graph()
    let environment = EnvironmentValues.ofScreen()
    let view = RootView(content: content)
    var made: _Node?
    graph.mount(
      { parent in
        let node = RootView<Content>._makeNode(view, in: parent)
        made = node
        return node
      }, environment: environment)
    root = made!
    graph.onRender = { [unowned self] in layoutAndDraw() }
  }

  /// The frame since the last one: a whole tree or a list of changes, as JSON.
  package private(set) var pendingFrame: [UInt8]?
  package var wantsWholeTree = true

  /// Hands the frame over.
  package func takeFrame() -> [UInt8]? {
    defer { pendingFrame = nil }
    return pendingFrame
  }

  package var tree: DrawNode? { drawn }

  package func node(_ id: Int) -> DrawNode? { index[id] }

  /// The screen has changed: all that depends on it is evaluated anew.
  package func screenChanged() {
    guard let root = root as? any ScreenDependent else { return }
    root.screenChanged()
    graph.setNeedsLayout()
  }

  private func layoutAndDraw() {
    let facts = screenFacts
    let elements = root.elements()
    let top = RootElement(children: elements, presented: graph.presentations.elements)
    top.layoutAsRoot(in: facts.size)
    let node = DrawNode(id: 1, kind: "box", frame: CGRect(origin: .zero, size: facts.size))
    let context = DrawContext(
      animation: graph.frameTransaction.disablesAnimations ? nil : graph.frameTransaction.animation)
    if shownPresentations != graph.presentations.generation {
      // What comes up or goes away does so visibly, whether the app asked for it or not.
      shownPresentations = graph.presentations.generation
      node.animation = context.animation ?? .spring(response: 0.4, dampingFraction: 0.9)
    }
    wishedScheme = nil
    top.draw(into: &node.children, at: .zero, context)
    if let wishedScheme { node.set("scheme", .string(wishedScheme == .dark ? "dark" : "light")) }
    FloatingLayer.draw(into: &node.children, context)
    report(node, context.animation)
  }

  private func report(_ node: DrawNode, _ animation: Animation?) {
    var fresh: [Int: DrawNode] = [:]
    fresh.reserveCapacity(index.count)
    Self.collect(node, into: &fresh)
    if let drawn {
      var diff = DrawDiff(before: index, animation: animation)
      diff.compare(drawn, node)
      operations += diff.operations
      endless.note(diff.endless, gone: { fresh[$0] == nil })
    }
    if wantsWholeTree, first == nil {
      // What the first appearance changes is played: the tree as it was before goes first, then the changes.
      var out: [UInt8] = []
      if drawn != nil { operations = [] }
      let (from, replayed) = endless.rewound(fresh)
      node.write(to: &out)
      for (node, key, value) in from { node.restore(key, value) }
      operations += replayed
      first = out
    }
    drawn = node
    index = fresh
  }

  private var operations: [[UInt8]] = []
  /// The tree that a whole frame begins with, until that frame is closed.
  private var first: [UInt8]?
  private var endless = EndlessAnimations()

  /// Closes the frame: called once all rounds of a flush are done.
  package func closeFrame() {
    guard let drawn else { return }
    var out: [UInt8] = []
    if wantsWholeTree {
      if first == nil { report(drawn, nil) }
      out.append(contentsOf: "\"root\":".utf8)
      out.append(contentsOf: first ?? [])
      if !operations.isEmpty { out.append(UInt8(ascii: ",")) }
      wantsWholeTree = false
      first = nil
      if !operations.isEmpty { appendOperations(to: &out) }
    } else {
      appendOperations(to: &out)
    }
    hasChanges = !operations.isEmpty
    operations = []
    pendingFrame = out
  }

  private func appendOperations(to out: inout [UInt8]) {
    out.append(contentsOf: "\"ops\":[".utf8)
    out.append(contentsOf: operations.joined(separator: [UInt8(ascii: ",")]))
    out.append(UInt8(ascii: "]"))
  }

  /// Whether the last closed frame says anything.
  package private(set) var hasChanges = false

  private static func collect(_ node: DrawNode, into index: inout [Int: DrawNode]) {
    index[node.id] = node
    for child in node.children { collect(child, into: &index) }
  }
}

/// A root that follows changes of the screen.
@MainActor
package protocol ScreenDependent {
  func screenChanged()
}

/// Hands the screen's facts down.
private struct RootView<Content: View>: PrimitiveView {
  let content: Content

  static func _makeNode(_ view: Self, in parent: _Node) -> _ViewNode<Self> { RootNode(view, in: parent) }
}

@MainActor
private final class RootNode<Content: View>: _ViewNode<RootView<Content>>, ScreenDependent {
  private let view: RootView<Content>
  private var content = Slot<Content>()

  init(_ view: RootView<Content>, in parent: _Node) {
    self.view = view
    super.init(in: parent)
    content.update(view.content, in: self, environment: environment)
  }

  override var children: [_Node] { content.node.map { [$0] } ?? [] }

  func screenChanged() { invalidate() }

  override func reevaluate() {
    environment = EnvironmentValues.ofScreen()
    content.update(view.content, in: self, environment: environment)
    markElementsStale()
  }
}

extension EnvironmentValues {
  /// What the screen says, before any view changes it.
  @MainActor package static func ofScreen() -> EnvironmentValues {
    let facts = screenFacts
    var values = EnvironmentValues()
    values.colorScheme = facts.scheme == "dark" ? .dark : .light
    values.displayScale = facts.scale
    values.dynamicTypeSize = DynamicTypeSize.allCases.first { "\($0)" == facts.textSize } ?? .large
    values.scenePhase = facts.phase == "active" ? .active : facts.phase == "inactive" ? .inactive : .background
    values.layoutDirection = facts.rightToLeft ? .rightToLeft : .leftToRight
    values.accessibilityReduceMotion = facts.reduceMotion
    values.locale = Locale(identifier: facts.locale)
    if facts.size.width > 600 { values.horizontalSizeClass = .regular }
    if facts.size.height < 500 { values.verticalSizeClass = .compact }
    for install in installers { install(&values) }
    return values
  }

  /// Other modules add what they want every app to start with.
  @MainActor package static var installers: [(inout EnvironmentValues) -> Void] = []
}

/// The screen: its content in the middle of the safe area.
@MainActor
private final class RootElement: Element {
  private let main: [Element]
  private let presented: [Element]

  init(children: [Element], presented: [Element]) {
    main = children
    self.presented = presented
    super.init(id: 1, children: children + presented)
  }

  override func layout(in size: CGSize, proposal: ProposedViewSize) {
    let facts = screenFacts.safeArea
    let whole = CGRect(origin: .zero, size: size)
    let safe = CGRect(
      x: facts.left, y: facts.top, width: size.width - facts.left - facts.right,
      height: size.height - facts.top - facts.bottom)
    SafeArea(safe: safe, container: whole).during {
      for child in main {
        child.place(
          at: CGPoint(x: safe.midX, y: safe.midY), anchor: .center, proposal: ProposedViewSize(safe.size),
          in: self)
      }
      for layer in presented { layer.place(at: .zero, proposal: ProposedViewSize(size), in: self) }
    }
  }
}
