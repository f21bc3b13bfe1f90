/// A value in the user's defaults; all views that use the key follow it.
@available(iOS 14.0, *)
@propertyWrapper
public struct AppStorage<Value>: DynamicProperty {
  private let location: StoredLocation<Value>

  package init(_ key: String, _ store: UserDefaults?, read: @escaping (Any?) -> Value, write: @escaping (Value) -> Any?)
  {
    location = StoredLocation(key: key, store: store, read: read, write: write)
  }

  public var wrappedValue: Value {
    get { location.value }
    nonmutating set { location.set(newValue) }
  }

  public var projectedValue: Binding<Value> {
    let location = location
    return Binding(getter: { location.value }) { value, transaction in transaction.carry { location.set(value) } }
  }

  @MainActor public mutating func _bind(_ slot: _PropertySlot) {
    let node = slot.node
    let key = location.key
    location.useStore(of: node.environment)
    _ = slot.content {
      StoredValues.follow(key, node)
      return Reference(key)
    }
  }
}

/// A value of the user's defaults.
private final class StoredLocation<Value>: @unchecked Sendable {
  let key: String
  private var store: UserDefaults
  /// Whether the app named the defaults itself.
  private let isGiven: Bool
  private let read: (Any?) -> Value
  private let write: (Value) -> Any?

  init(key: String, store: UserDefaults?, read: @escaping (Any?) -> Value, write: @escaping (Value) -> Any?) {
    (self.key, self.store, isGiven, self.read, self.write) = (key, store ?? .standard, store != nil, read, write)
  }

  func useStore(of environment: EnvironmentValues) {
    if !isGiven, let store = environment.defaultStore { self.store = store }
  }

  var value: Value { read(store.object(forKey: key)) }

  func set(_ newValue: Value) {
    guard !isKnownEqual(value, newValue) || store.object(forKey: key) == nil else { return }
    if let object = write(newValue) { store.set(object, forKey: key) } else { store.removeObject(forKey: key) }
    let key = key
    onMain { StoredValues.changed(key) }
  }
}

private struct DefaultStoreKey: EnvironmentKey {
  nonisolated(unsafe) static let defaultValue: UserDefaults? = nil
}

extension EnvironmentValues {
  /// The defaults that `AppStorage` reads where it names none.
  var defaultStore: UserDefaults? {
    get { self[DefaultStoreKey.self] }
    set { self[DefaultStoreKey.self] = newValue }
  }
}

/// Which nodes read which key.
@MainActor
package enum StoredValues {
  private struct Weak { weak var node: _Node? }
  private static var readers: [String: [ObjectIdentifier: Weak]] = [:]

  static func follow(_ key: String, _ node: _Node) {
    readers[key, default: [:]][ObjectIdentifier(node)] = Weak(node: node)
  }

  package static func changed(_ key: String) {
    readers[key] = readers[key]?.filter { $0.value.node?.isMounted == true }
    for reader in readers[key, default: [:]].values { reader.node?.invalidate() }
    UserDefaults.standard.synchronize()
  }
}

@available(iOS 14.0, *)
extension AppStorage {
  /// Values that defaults hold as they are.
  private init(plain defaultValue: Value, _ key: String, _ store: UserDefaults?) {
    self.init(key, store, read: { ($0 as? Value) ?? defaultValue }, write: { $0 })
  }

  public init(wrappedValue: Value, _ key: String, store: UserDefaults? = nil) where Value == Bool {
    self.init(key, store, read: { ($0 as? NSNumber)?.boolValue ?? ($0 as? Bool) ?? wrappedValue }, write: { $0 })
  }
  public init(wrappedValue: Value, _ key: String, store: UserDefaults? = nil) where Value == Int {
    self.init(key, store, read: { ($0 as? NSNumber)?.intValue ?? ($0 as? Int) ?? wrappedValue }, write: { $0 })
  }
  public init(wrappedValue: Value, _ key: String, store: UserDefaults? = nil) where Value == Double {
    self.init(key, store, read: { ($0 as? NSNumber)?.doubleValue ?? ($0 as? Double) ?? wrappedValue }, write: { $0 })
  }
  public init(wrappedValue: Value, _ key: String, store: UserDefaults? = nil) where Value == String {
    self.init(plain: wrappedValue, key, store)
  }
  public init(wrappedValue: Value, _ key: String, store: UserDefaults? = nil) where Value == Data {
    self.init(plain: wrappedValue, key, store)
  }
  @available(iOS 18.0, *)
  public init(wrappedValue: Value, _ key: String, store: UserDefaults? = nil) where Value == Date {
    self.init(plain: wrappedValue, key, store)
  }
  public init(wrappedValue: Value, _ key: String, store: UserDefaults? = nil) where Value == URL {
    self.init(
      key, store, read: { ($0 as? String).flatMap(URL.init(string:)) ?? wrappedValue }, write: { $0.absoluteString })
  }
  public init(wrappedValue: Value, _ key: String, store: UserDefaults? = nil)
  where Value: RawRepresentable, Value.RawValue == Int {
    self.init(
      key, store,
      read: {
        ($0 as? NSNumber).flatMap { Value(rawValue: $0.intValue) } ?? ($0 as? Int).flatMap(Value.init) ?? wrappedValue
      },
      write: { $0.rawValue })
  }
  public init(wrappedValue: Value, _ key: String, store: UserDefaults? = nil)
  where Value: RawRepresentable, Value.RawValue == String {
    self.init(
      key, store, read: { ($0 as? String).flatMap(Value.init) ?? wrappedValue }, write: { $0.rawValue })
  }
}

@available(iOS 14.0, *)
extension AppStorage where Value: ExpressibleByNilLiteral {
  private init<T>(optional key: String, _ store: UserDefaults?, _ convert: @escaping (Any) -> T?) where Value == T? {
    self.init(key, store, read: { $0.flatMap(convert) }, write: { $0 })
  }
  public init(_ key: String, store: UserDefaults? = nil) where Value == Bool? {
    self.init(optional: key, store) { ($0 as? NSNumber)?.boolValue ?? $0 as? Bool }
  }
  public init(_ key: String, store: UserDefaults? = nil) where Value == Int? {
    self.init(optional: key, store) { ($0 as? NSNumber)?.intValue ?? $0 as? Int }
  }
  public init(_ key: String, store: UserDefaults? = nil) where Value == Double? {
    self.init(optional: key, store) { ($0 as? NSNumber)?.doubleValue ?? $0 as? Double }
  }
  public init(_ key: String, store: UserDefaults? = nil) where Value == String? {
    self.init(optional: key, store) { $0 as? String }
  }
  public init(_ key: String, store: UserDefaults? = nil) where Value == Data? {
    self.init(optional: key, store) { $0 as? Data }
  }
}

extension AppStorage {
  @available(iOS 15.0, *)
  public init<R: RawRepresentable>(_ key: String, store: UserDefaults? = nil) where Value == R?, R.RawValue == String {
    self.init(
      key, store, read: { ($0 as? String).flatMap(R.init(rawValue:)) }, write: { $0?.rawValue })
  }
  @available(iOS 15.0, *)
  public init<R: RawRepresentable>(_ key: String, store: UserDefaults? = nil) where Value == R?, R.RawValue == Int {
    self.init(
      key, store, read: { ($0 as? NSNumber).flatMap { R(rawValue: $0.intValue) } }, write: { $0?.rawValue })
  }
}

/// A value kept for one scene; on a phone, the same as in the defaults.
@available(iOS 14.0, *)
@propertyWrapper
public struct SceneStorage<Value>: DynamicProperty {
  private var storage: AppStorage<Value>

  public var wrappedValue: Value {
    get { storage.wrappedValue }
    nonmutating set { storage.wrappedValue = newValue }
  }
  public var projectedValue: Binding<Value> { storage.projectedValue }

  public init(wrappedValue: Value, _ key: String) where Value == Bool {
    storage = .init(wrappedValue: wrappedValue, "scene." + key)
  }
  public init(wrappedValue: Value, _ key: String) where Value == Int {
    storage = .init(wrappedValue: wrappedValue, "scene." + key)
  }
  public init(wrappedValue: Value, _ key: String) where Value == Double {
    storage = .init(wrappedValue: wrappedValue, "scene." + key)
  }
  public init(wrappedValue: Value, _ key: String) where Value == String {
    storage = .init(wrappedValue: wrappedValue, "scene." + key)
  }
  public init(wrappedValue: Value, _ key: String) where Value == URL {
    storage = .init(wrappedValue: wrappedValue, "scene." + key)
  }
  public init(wrappedValue: Value, _ key: String) where Value == Data {
    storage = .init(wrappedValue: wrappedValue, "scene." + key)
  }
  public init(wrappedValue: Value, _ key: String) where Value: RawRepresentable, Value.RawValue == Int {
    storage = .init(wrappedValue: wrappedValue, "scene." + key)
  }
  public init(wrappedValue: Value, _ key: String) where Value: RawRepresentable, Value.RawValue == String {
    storage = .init(wrappedValue: wrappedValue, "scene." + key)
  }
  public init(_ key: String) where Value == Bool? { storage = .init("scene." + key) }
  public init(_ key: String) where Value == Double? { storage = .init("scene." + key) }
  public init(_ key: String) where Value == Data? { storage = .init("scene." + key) }
  public init(_ key: String) where Value == String? { storage = .init("scene." + key) }
  public init(_ key: String) where Value == Int? { storage = .init("scene." + key) }
}
