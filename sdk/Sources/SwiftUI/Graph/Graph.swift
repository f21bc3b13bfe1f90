import SDKBase

/// The runtime of one app: which nodes must be evaluated, in which order things happen, and what comes out as a frame.
///
/// A flush goes: dirty nodes by depth → `contentSettled` of readers → queued actions (`onChange`) → layout → drawing →
/// `onAppear` and `task`; and round again while any of these changed state. It is bounded.
@MainActor
package final class Graph {
  package static var current: Graph?

  /// A state that is written during its own evaluation would go on for ever; SwiftUI ends such a cycle too.
  private static let maximumRounds = 24

  package private(set) var root: _Node?
  package var needsLayout = true
  package var transaction = Transaction()
  package private(set) var frameTransaction = Transaction()

  /// Called when something changed outside of a flush, so that the host arranges one.
  package var onNeedsFlush: (() -> Void)?
  /// Called within the flush when layout and drawing are due.
  package var onRender: (() -> Void)?

  package let presentations = Presentations()
  private var identifiers = 1
  private var dirty: [_Node] = []
  private var dirtySet: Set<ObjectIdentifier> = []
  private var settling: [ObjectIdentifier: _Node] = [:]
  private var afterUpdate: [() -> Void] = []
  private var afterLayout: [() -> Void] = []
  private var pendingTransaction: Transaction?
  private var newHosts: [_Node] = []
  private var isFlushing = false
  /// Counts the rounds of evaluation and of settling: what nodes have told each other holds within one.
  package private(set) var pass = 0
  /// Counts the flushes.
  package private(set) var frame = 0

  /// - Parameter isAside: For nodes that are only tried; those of the app are not told of them.
  package init(isAside: Bool = false) { if !isAside { Graph.current = self } }

  package func nextID() -> Int {
    identifiers += 1
    return identifiers
  }

  package func mount(_ make: (_Node) -> _Node, environment: EnvironmentValues) {
    let top = _Node(root: self, environment: environment)
    root = make(top)
    holder = top
    needsLayout = true
  }

  private var holder: _Node?

  // MARK: Invalidation

  package func invalidate(_ node: _Node) {
    guard dirtySet.insert(ObjectIdentifier(node)).inserted else { return }
    dirty.append(node)
    if transaction.animation != nil || transaction.disablesAnimations || pendingTransaction == nil {
      pendingTransaction = transaction
    }
    if !isFlushing { onNeedsFlush?() }
  }

  /// Asks for a frame though no body is to be evaluated (scrolling, sizes).
  package func setNeedsLayout() {
    needsLayout = true
    if !isFlushing { onNeedsFlush?() }
  }

  /// The node wants `contentSettled` once all bodies are evaluated.
  package func needsSettling(_ node: _Node) { settling[ObjectIdentifier(node)] = node }

  /// Runs `action` once all bodies are evaluated, before layout.
  package func afterUpdate(_ action: @escaping () -> Void) {
    afterUpdate.append(action)
    if !isFlushing { onNeedsFlush?() }
  }

  /// Runs `action` once the views are placed.
  package func afterLayout(_ action: @escaping () -> Void) {
    afterLayout.append(action)
    if !isFlushing { onNeedsFlush?() }
  }

  /// The node shows screens as UIKit does: what the views around it do as they appear comes before what it shows.
  package func hostsScreens(_ node: _Node) { newHosts.append(node) }

  /// `node` has appeared: screens below it that are new in this frame are evaluated after that.
  package func hasAppeared(_ node: _Node) {
    for host in newHosts where host.isBelow(node) { host.invalidate() }
  }

  package var hasWork: Bool {
    !dirty.isEmpty || !settling.isEmpty || !afterUpdate.isEmpty || !afterLayout.isEmpty || needsLayout
  }

  /// Lets `make` create nodes that start from `environment` rather than from the parent's own.
  package func withInherited(_ environment: EnvironmentValues, in parent: _Node, _ make: () -> Void) {
    let own = parent.environment
    parent.environment = environment
    make()
    parent.environment = own
  }

  // MARK: Flush

  package func flush() {
    guard !isFlushing else { return }
    isFlushing = true
    pass += 1
    frame += 1
    frameTransaction = Transaction()
    var rounds = 0
    while hasWork, rounds < Self.maximumRounds {
      rounds += 1
      evaluate()
      if needsLayout {
        needsLayout = false
        onRender?()
      }
      run(\.afterLayout)
    }
    if rounds == Self.maximumRounds {
      reportUnsupported(
        api: "update cycle",
        note: "State keeps changing while \(changing) are evaluated; the frame was cut off.")
      dirty.removeAll()
      dirtySet.removeAll()
      settling.removeAll()
    }
    newHosts.removeAll()
    isFlushing = false
    frameTransaction = Transaction()
    pendingTransaction = nil
  }

  /// The app's views, or those of the SDK, that would be evaluated once more.
  private var changing: String {
    let names = (dirty + settling.values).map { ($0 as? any KeepsState)?.keptName.0 ?? "\(type(of: $0))" }
    return names.isEmpty ? "views" : Set(names).sorted().prefix(4).joined(separator: ", ")
  }

  private func evaluate() {
    var passes = 0
    repeat {
      passes += 1
      adoptTransaction()
      evaluateDirty()
      settle()
      run(\.afterUpdate)
    } while (!dirty.isEmpty || !settling.isEmpty) && passes < Self.maximumRounds
  }

  /// What is changed with an animation while a frame is made (`onAppear`, `onChange`) is played with that animation.
  private func adoptTransaction() {
    guard let pending = pendingTransaction else { return }
    pendingTransaction = nil
    if pending.animation != nil || pending.disablesAnimations { frameTransaction = pending }
  }

  private func evaluateDirty() {
    var batches = 0
    while !dirty.isEmpty, batches < Self.maximumRounds {
      batches += 1
      pass += 1
      let batch = dirty.sorted { $0.depth < $1.depth }
      dirty.removeAll(keepingCapacity: true)
      for node in batch {
        // A parent that was evaluated first has updated this one already.
        guard dirtySet.remove(ObjectIdentifier(node)) != nil, node.isMounted else { continue }
        node.reevaluate()
      }
    }
  }

  /// The node has just been updated by its parent: no need to do it once more.
  package func wasUpdated(_ node: _Node) { dirtySet.remove(ObjectIdentifier(node)) }

  private func settle() {
    pass += 1
    let nodes = settling.values.sorted { $0.depth > $1.depth }
    settling.removeAll(keepingCapacity: true)
    for node in nodes where node.isMounted { node.contentSettled() }
  }

  /// What the actions add to the queue waits for the next round.
  private func run(_ queue: ReferenceWritableKeyPath<Graph, [() -> Void]>) {
    let actions = self[keyPath: queue]
    self[keyPath: queue] = []
    for action in actions { action() }
  }
}
