/// A named value that views hand up to those that contain them.
public protocol PreferenceKey {
  associatedtype Value
  static var defaultValue: Value { get }
  static func reduce(value: inout Value, nextValue: () -> Value)
}

extension PreferenceKey where Value: ExpressibleByNilLiteral {
  public static var defaultValue: Value { nil }
}

extension View {
  /// Sets a value for the views that contain this one.
  public func preference<K: PreferenceKey>(key: K.Type = K.self, value: K.Value) -> some View {
    modifier(PreferenceModifier<K> { _ in value })
  }

  /// Changes the value that the content has set.
  public func transformPreference<K: PreferenceKey>(
    _ key: K.Type = K.self, _ callback: @escaping (inout K.Value) -> Void
  ) -> some View {
    modifier(
      PreferenceModifier<K> { content in
        var value = content ?? K.defaultValue
        callback(&value)
        return value
      })
  }

  /// Acts when the value that the content sets has changed.
  public func onPreferenceChange<K: PreferenceKey>(
    _ key: K.Type = K.self, perform action: @escaping (K.Value) -> Void
  ) -> some View where K.Value: Equatable {
    modifier(PreferenceReader<K>(action: action))
  }
}

private struct PreferenceModifier<K: PreferenceKey>: PrimitiveModifier {
  let value: (K.Value?) -> K.Value

  func makeBehaviour(_ node: _Node) -> ModifierBehaviour<Self>? {
    node.holdsPreferences()
    return Behaviour()
  }

  final class Behaviour: ModifierBehaviour<PreferenceModifier<K>> {
    private var value: ((K.Value?) -> K.Value)?

    override func update(_ modifier: PreferenceModifier<K>, _ node: _Node) { value = modifier.value }

    override func preference<Other: PreferenceKey>(_ key: Other.Type, of content: Other.Value?) -> Other.Value? {
      guard key == K.self, let value else { return content }
      return value(content as? K.Value) as? Other.Value
    }
  }
}

private struct PreferenceReader<K: PreferenceKey>: PrimitiveModifier where K.Value: Equatable {
  let action: (K.Value) -> Void

  func makeBehaviour(_ node: _Node) -> ModifierBehaviour<Self>? { Behaviour() }

  final class Behaviour: ModifierBehaviour<PreferenceReader<K>> {
    private var action: ((K.Value) -> Void)?
    private var last: K.Value?

    override func update(_ modifier: PreferenceReader<K>, _ node: _Node) {
      action = modifier.action
      node.graph.needsSettling(node)
    }

    override func contentSettled(_ node: _Node) {
      let value = node.preference(K.self) ?? K.defaultValue
      guard value != last else { return }
      last = value
      action?(value)
    }
  }
}
