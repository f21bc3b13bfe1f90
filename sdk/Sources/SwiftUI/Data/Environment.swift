/// Reads a value that the views above or the system have set.
@propertyWrapper
public struct Environment<Value>: DynamicProperty {
  private enum Content {
    case keyPath(KeyPath<EnvironmentValues, Value>)
    case read((EnvironmentValues) -> Value)
    case value(Value)
  }

  private var content: Content

  public init(_ keyPath: KeyPath<EnvironmentValues, Value>) { content = .keyPath(keyPath) }

  public var wrappedValue: Value {
    switch content {
    case .value(let value): return value
    case .keyPath(let keyPath): return EnvironmentValues()[keyPath: keyPath]
    case .read(let read): return read(EnvironmentValues())
    }
  }

  @MainActor public mutating func _bind(_ slot: _PropertySlot) {
    switch content {
    case .value: break
    case .keyPath(let keyPath): content = .value(slot.node.environment[keyPath: keyPath])
    case .read(let read): content = .value(read(slot.node.environment))
    }
  }
}

extension Environment {
  /// Reads the observable object of this type; the app ends when no view above has set one.
  @available(iOS 17.0, *)
  public init(_ objectType: Value.Type) where Value: AnyObject & Observable {
    content = .read { environment in
      guard let object = environment[object: Value.self] else {
        fatalError(
          "No Observable object of type \(Value.self) found. "
            + "A View.environment(_:) for \(Value.self) may be missing above this view.")
      }
      return object
    }
  }

  /// Reads the observable object of this type, if a view above has set one.
  @available(iOS 17.0, *)
  public init<T: AnyObject & Observable>(_ objectType: T.Type) where Value == T? {
    content = .read { $0[object: T.self] }
  }
}

extension Environment: @unchecked Sendable where Value: Sendable {}

extension View {
  /// Sets a value for the views below.
  public func environment<V>(_ keyPath: WritableKeyPath<EnvironmentValues, V>, _ value: V) -> some View {
    transformEnvironment { $0[keyPath: keyPath] = value }
  }

  /// Gives an observable object to the views below, by its type.
  @available(iOS 17.0, *)
  public func environment<T: AnyObject & Observable>(_ object: T?) -> some View {
    transformEnvironment { $0[object: T.self] = object }
  }

  /// Changes a value for the views below.
  public func transformEnvironment<V>(
    _ keyPath: WritableKeyPath<EnvironmentValues, V>, transform: @escaping (inout V) -> Void
  ) -> some View {
    transformEnvironment { transform(&$0[keyPath: keyPath]) }
  }

  package func transformEnvironment(_ transform: @escaping (inout EnvironmentValues) -> Void) -> some View {
    modifier(EnvironmentModifier(transform: transform))
  }
}
