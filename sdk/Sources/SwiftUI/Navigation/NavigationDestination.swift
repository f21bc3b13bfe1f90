extension View {
  /// Says which screen belongs to values of a type.
  @available(iOS 16.0, *)
  public func navigationDestination<D: Hashable, C: View>(
    for data: D.Type, @ViewBuilder destination: @escaping (D) -> C
  ) -> some View {
    bar { state in
      state.destinations.append(
        DestinationMaker { value in (value.base as? D).map { AnyView(destination($0)) } })
    }
  }

  /// Pushes a screen while the condition holds.
  @available(iOS 16.0, *)
  public func navigationDestination<V: View>(
    isPresented: Binding<Bool>, @ViewBuilder destination: () -> V
  ) -> some View {
    let view = isPresented.wrappedValue ? AnyView(destination()) : nil
    return modifier(PushModifier(content: view) { isPresented.wrappedValue = false })
  }

  /// Pushes a screen for an item while there is one.
  @available(iOS 17.0, *)
  public func navigationDestination<D: Hashable, C: View>(
    item: Binding<D?>, @ViewBuilder destination: @escaping (D) -> C
  ) -> some View {
    let view = item.wrappedValue.map { AnyView(destination($0)) }
    return modifier(PushModifier(content: view) { item.wrappedValue = nil })
  }
}

/// Asks the stack for a screen.
struct PushModifier: PrimitiveModifier {
  let content: AnyView?
  let close: @MainActor () -> Void

  init(content: AnyView?, close: @escaping @MainActor () -> Void) { (self.content, self.close) = (content, close) }

  func makeBehaviour(_ node: _Node) -> ModifierBehaviour<Self>? {
    node.holdsPreferences()
    return Behaviour(id: node.id)
  }

  final class Behaviour: ModifierBehaviour<PushModifier> {
    private let id: Int
    private var modifier: PushModifier?

    init(id: Int) { self.id = id }

    override func update(_ modifier: PushModifier, _ node: _Node) { self.modifier = modifier }

    override func preference<K: PreferenceKey>(_ key: K.Type, of content: K.Value?) -> K.Value? {
      guard key == BarKey.self, let modifier, let view = modifier.content else { return content }
      var state = (content as? BarState) ?? BarState()
      state.pushes.append(PresentedPush(id: id, content: view, close: modifier.close))
      return state as? K.Value
    }
  }
}
