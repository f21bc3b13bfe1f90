/// A fact that a view tells the container that arranges it (its tag, its tab item, its place in a section).
package protocol TraitKey {
  associatedtype Value
}

/// The facts of one element.
package struct Traits {
  private var values: [ObjectIdentifier: Any] = [:]

  package init() {}

  package subscript<K: TraitKey>(key: K.Type) -> K.Value? {
    get { values[ObjectIdentifier(key)] as? K.Value }
    set { values[ObjectIdentifier(key)] = newValue }
  }
}

/// What selects a view in a picker, a list or a tab view.
package enum TagTrait: TraitKey { package typealias Value = AnyHashable }
/// The tag comes from a `ForEach` and gives way to an explicit one.
package enum ImplicitTagTrait: TraitKey { package typealias Value = Bool }
/// What `ScrollViewReader` finds the view by.
package enum IdentityTrait: TraitKey { package typealias Value = AnyHashable }
package enum EditableRowTrait: TraitKey { package typealias Value = EditableRow }
package enum LayoutPriorityTrait: TraitKey { package typealias Value = Double }
package enum ZIndexTrait: TraitKey { package typealias Value = Double }

/// Sets a trait on each element of the content.
package struct TraitModifier<K: TraitKey>: PrimitiveModifier {
  let value: K.Value
  /// The outermost modifier wins unless told otherwise.
  let overrides: Bool

  package func modify(_ element: Element, _ context: ModifierContext) -> Element {
    if overrides || element.traits[K.self] == nil { element.traits[K.self] = value }
    return element
  }
}

extension View {
  package func trait<K: TraitKey>(_ key: K.Type, _ value: K.Value, overrides: Bool = true) -> some View {
    modifier(TraitModifier<K>(value: value, overrides: overrides))
  }

  /// Says how eagerly a view takes room in a stack.
  public func layoutPriority(_ value: Double) -> some View { trait(LayoutPriorityTrait.self, value) }

  /// Says which view is in front.
  public func zIndex(_ value: Double) -> some View { trait(ZIndexTrait.self, value) }

  /// Says what selecting this view stands for.
  public func tag<V: Hashable>(_ tag: V) -> some View {
    modifier(TagModifier(tag: AnyHashable(tag)))
  }
}

private struct TagModifier: PrimitiveModifier {
  let tag: AnyHashable

  func modify(_ element: Element, _ context: ModifierContext) -> Element {
    element.traits[TagTrait.self] = tag
    element.traits[ImplicitTagTrait.self] = nil
    return element
  }
}
