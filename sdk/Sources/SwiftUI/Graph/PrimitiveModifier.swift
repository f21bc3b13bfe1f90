/// A modifier that the runtime carries out itself. Override what it changes; everything else passes through.
///
/// This is the one pattern for modifiers: a struct with one of these functions and a one-line `extension View`.
@MainActor @preconcurrency
package protocol PrimitiveModifier: ViewModifier where Body == Never {
  /// Changes what the content sees of the environment.
  func transform(_ environment: inout EnvironmentValues)

  /// Changes how the content is laid out and drawn: gives an element in place of `element`.
  /// It is called for each element of the content with an `id` that lasts.
  func modify(_ element: Element, _ context: ModifierContext) -> Element

  /// The modifier's lasting part, for what needs to remember or to act (`onChange`, `task`): made once a node.
  func makeBehaviour(_ node: _Node) -> ModifierBehaviour<Self>?
}

extension PrimitiveModifier {
  package func transform(_ environment: inout EnvironmentValues) {}
  package func modify(_ element: Element, _ context: ModifierContext) -> Element { element }
  package func makeBehaviour(_ node: _Node) -> ModifierBehaviour<Self>? { nil }

  public static func _makeNode<Modified: View>(
    _ view: ModifiedContent<Modified, Self>, in parent: _Node
  ) -> _ViewNode<ModifiedContent<Modified, Self>> {
    PrimitiveModifierNode(view, in: parent)
  }
}

/// What a modifier knows when it makes an element.
package struct ModifierContext {
  /// Identifies the new element; the same for the same content from frame to frame.
  package let id: Int
  package let environment: EnvironmentValues
  package let node: _Node
  /// What `makeBehaviour` made.
  package let behaviour: AnyObject?
}

/// The lasting part of a modifier.
@MainActor
open class ModifierBehaviour<Modifier> {
  package init() {}
  /// The modifier has a new value; also called once at the start.
  package func update(_ modifier: Modifier, _ node: _Node) {}
  /// The content of the modifier, with its elements and preferences, has come to rest before layout.
  package func contentSettled(_ node: _Node) {}
  package func preference<K: PreferenceKey>(_ key: K.Type, of content: K.Value?) -> K.Value? { content }
  package func end() {}
  /// How changes below are animated when those above say `inherited`.
  package func animation(inherited: Animation?) -> Animation? { inherited }
}

@MainActor
private final class PrimitiveModifierNode<Content: View, Modifier: PrimitiveModifier>: _ViewNode<
  ModifiedContent<Content, Modifier>
>
{
  private var modifier: Modifier
  private var content = Slot<Content>()
  private var behaviour: ModifierBehaviour<Modifier>?
  private var furtherIDs: [Int: Int] = [:]
  private var inner: EnvironmentValues

  init(_ view: ModifiedContent<Content, Modifier>, in parent: _Node) {
    modifier = view.modifier
    inner = parent.environment
    super.init(in: parent)
    modifier.transform(&inner)
    behaviour = modifier.makeBehaviour(self)
    behaviour?.update(modifier, self)
    content.update(view.content, in: self, environment: inner)
  }

  override var children: [_Node] { content.node.map { [$0] } ?? [] }

  override func update(_ view: ModifiedContent<Content, Modifier>, environment: EnvironmentValues) {
    self.environment = environment
    modifier = view.modifier
    inner = environment
    modifier.transform(&inner)
    behaviour?.update(modifier, self)
    content.update(view.content, in: self, environment: inner)
    markElementsStale()
  }

  override func makeElements() -> [Element] {
    let elements = content.node?.elements() ?? []
    if elements.count == 1 { return [make(elements[0], id: id)] }
    return elements.map { element in
      let own = furtherIDs[element.id] ?? graph.nextID()
      furtherIDs[element.id] = own
      return make(element, id: own)
    }
  }

  private func make(_ element: Element, id: Int) -> Element {
    modifier.modify(element, ModifierContext(id: id, environment: inner, node: self, behaviour: behaviour))
  }

  override func preference<K: PreferenceKey>(_ key: K.Type) -> K.Value? {
    let own = super.preference(key)
    return behaviour.map { $0.preference(key, of: own) } ?? own
  }

  override func contentSettled() { behaviour?.contentSettled(self) }

  override func contentChanged() { if behaviour != nil { graph.needsSettling(self) } }

  override func didUnmount() { behaviour?.end() }

  override func animation(inherited: Animation?) -> Animation? {
    behaviour.map { $0.animation(inherited: inherited) } ?? inherited
  }
}

/// Changes the environment of its content.
struct EnvironmentModifier: PrimitiveModifier {
  let change: (inout EnvironmentValues) -> Void

  init(transform: @escaping (inout EnvironmentValues) -> Void) { change = transform }

  func transform(_ environment: inout EnvironmentValues) { change(&environment) }
}
