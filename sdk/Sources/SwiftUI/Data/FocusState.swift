/// Which field the keyboard writes into.
@available(iOS 15.0, *)
@propertyWrapper
public struct FocusState<Value: Hashable>: DynamicProperty {
  private var state: State<Value>
  private let none: Value

  public init() where Value == Bool {
    none = false
    state = State(wrappedValue: false)
  }

  public init<T: Hashable>() where Value == T? {
    none = nil
    state = State(wrappedValue: nil)
  }

  public var wrappedValue: Value {
    get { state.wrappedValue }
    nonmutating set { state.wrappedValue = newValue }
  }

  public var projectedValue: Binding {
    Binding(binding: state.projectedValue, none: none)
  }

  @MainActor public mutating func _bind(_ slot: _PropertySlot) { state._bind(slot) }

  /// A way to read and write the focus.
  @propertyWrapper
  public struct Binding {
    package let binding: SwiftUI.Binding<Value>
    package let none: Value
    public var wrappedValue: Value {
      get { binding.wrappedValue }
      nonmutating set { binding.wrappedValue = newValue }
    }
    public var projectedValue: Binding { self }
  }
}

/// How a field learns of its focus and tells of it.
package struct FocusLink {
  package let isFocused: Bool
  package let set: (Bool) -> Void
}

private struct FocusLinkKey: EnvironmentKey { static let defaultValue: FocusLink? = nil }

extension EnvironmentValues {
  package var focusLink: FocusLink? {
    get { self[FocusLinkKey.self] }
    set { self[FocusLinkKey.self] = newValue }
  }
}

@available(iOS 15.0, *)
extension View {
  /// Ties the focus of a field to a value.
  public func focused<Value: Hashable>(_ binding: FocusState<Value>.Binding, equals value: Value) -> some View {
    transformEnvironment { values in
      values.focusLink = FocusLink(isFocused: binding.wrappedValue == value) { on in
        if on {
          binding.wrappedValue = value
        } else if binding.wrappedValue == value {
          binding.wrappedValue = binding.none
        }
      }
    }
  }

  public func focused(_ condition: FocusState<Bool>.Binding) -> some View { focused(condition, equals: true) }
}
