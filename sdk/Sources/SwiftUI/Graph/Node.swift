/// What stands for a view, or a part of one, from the moment it appears until it is gone: the holder of identity and state.
///
/// The tree of nodes follows the structure of the view types. A node is updated when its parent evaluates anew, or by
/// itself when something that its body read has changed.
@MainActor
open class _Node {
  package let graph: Graph
  /// The parent ends its children before it goes itself; a weak link would cost a tenth of every frame.
  package private(set) unowned(unsafe) var parent: _Node?
  package let depth: Int
  package let id: Int
  package private(set) var isMounted = true

  /// What the node hands to its children; the same as its parent's unless it changes something.
  package var environment: EnvironmentValues

  /// How many nodes below, this one included, hold preferences.
  private(set) var preferenceHolders = 0

  private var cachedElements: [Element]?
  /// The pass of the graph in which those above were last told of a change below.
  private var toldIn = -1
  /// What moves step by step where it is drawn.
  package private(set) lazy var motion = MotionBox()

  package init(in parent: _Node) {
    self.graph = parent.graph
    self.parent = parent
    self.depth = parent.depth + 1
    self.environment = parent.environment
    self.id = parent.graph.nextID()
  }

  package init(root graph: Graph, environment: EnvironmentValues) {
    self.graph = graph
    self.depth = 0
    self.environment = environment
    self.id = 1
  }

  // MARK: Structure

  /// The nodes below, in order.
  package var children: [_Node] { [] }

  /// What there is to lay out: one element for a view that draws, several for a group, none for an empty view.
  package func makeElements() -> [Element] { children.flatMap { $0.elements() } }

  /// The elements, made once and kept until something below changes.
  package final func elements() -> [Element] {
    if let cachedElements { return cachedElements }
    let outer = Element.isMirroring
    if knowsRightToLeft { Element.isMirroring = environment.layoutDirection == .rightToLeft }
    let made = makeElements()
    Element.isMirroring = outer
    cachedElements = made
    return made
  }

  /// Tells this node and those above that the elements below must be made anew.
  package final func markElementsStale() {
    graph.needsLayout = true
    let pass = graph.pass
    var node: _Node? = self
    while let current = node {
      // Those above know already, and have read nothing since: else there would be elements here.
      let areTold = current.toldIn == pass && current.cachedElements == nil
      current.cachedElements = nil
      current.contentChanged()
      if areTold { return }
      current.toldIn = pass
      if current.keepsElements, current.preferenceHolders == 0 { return }
      node = current.parent
    }
  }

  /// Whether what changes below leaves the node's own elements as they are: it is made while they are laid out.
  package var keepsElements: Bool { false }

  /// Something below has changed. Nodes that read their content's preferences or elements ask for a second look.
  package func contentChanged() {}

  /// Whether `other` is the node or one of those above it.
  package final func isBelow(_ other: _Node) -> Bool {
    var node: _Node? = self
    while let current = node, current !== other { node = current.parent }
    return node != nil
  }

  // MARK: Evaluation

  /// Evaluates anew with the same inputs, because something that was read has changed.
  package func reevaluate() {}

  /// Looks again at preferences or elements of the content; called after all bodies were evaluated.
  package func contentSettled() {}

  /// Runs `body` and evaluates this node again when an observable property that it read changes.
  package final func tracked<T>(_ body: () -> T) -> T {
    withObservationTracking(body) { [weak self] in
      if isOnMain {
        MainActor.assumeIsolated { self?.invalidate() }
      } else {
        DispatchQueue.main.async { self?.invalidate() }
      }
    }
  }

  /// Asks for a new evaluation before the next frame.
  package final func invalidate() {
    guard isMounted else { return }
    graph.invalidate(self)
  }

  /// How changes below are animated when those above say `inherited`.
  package func animation(inherited: Animation?) -> Animation? { inherited }

  // MARK: Preferences

  /// The value of `key` for this subtree, or nil when nothing in it sets one.
  package func preference<K: PreferenceKey>(_ key: K.Type) -> K.Value? {
    var result: K.Value?
    for child in children where child.preferenceHolders > 0 {
      guard let value = child.preference(key) else { continue }
      if result == nil { result = value } else { K.reduce(value: &result!) { value } }
    }
    return result
  }

  /// Nodes that set or change preferences call this once, when they are made.
  package final func holdsPreferences() {
    var node: _Node? = self
    while let current = node {
      current.preferenceHolders += 1
      node = current.parent
    }
  }

  // MARK: End of life

  /// The node and all below are gone: stops tasks, runs `onDisappear`.
  package final func unmount() {
    guard isMounted else { return }
    isMounted = false
    for child in children { child.unmount() }
    if preferenceHolders > 0 {
      let count = preferenceHolders
      var node = parent
      while let current = node {
        current.preferenceHolders -= count
        node = current.parent
      }
    }
    didUnmount()
    parent = nil
  }

  package func didUnmount() {}
}

/// A node for views of one type; an update gives it the new value.
@MainActor
open class _ViewNode<Content>: _Node {
  /// Takes the view's new value and brings everything below up to date.
  package func update(_ view: Content, environment: EnvironmentValues) {
    preconditionFailure("\(Self.self) does not override update")
  }
}
