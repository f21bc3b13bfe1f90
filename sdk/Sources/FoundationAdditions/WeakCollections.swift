import Foundation

/// How the members of a collection are held.
public struct NSPointerFunctions: Sendable {
  /// Strongly or weakly.
  public struct Options: OptionSet, Sendable {
    public let rawValue: UInt
    public init(rawValue: UInt) { self.rawValue = rawValue }
    public static let strongMemory: Options = []
    public static let weakMemory = Options(rawValue: 5)
    public static let objectPointerPersonality = Options(rawValue: 1 << 9)
    public static let copyIn = Options(rawValue: 1 << 16)
  }
}

/// Holds one object, weakly or not.
private final class Held<Object: AnyObject> {
  private weak var loose: Object?
  private let firm: Object?
  init(_ object: Object, isWeak: Bool) {
    loose = object
    firm = isWeak ? nil : object
  }
  var object: Object? { firm ?? loose }
}

/// A set that may hold its members weakly.
public final class NSHashTable<ObjectType: AnyObject>: NSObject, @unchecked Sendable {
  private let isWeak: Bool
  private var held: [Held<ObjectType>] = []

  public init(options: NSPointerFunctions.Options = [], capacity initialCapacity: Int = 0) {
    isWeak = options.contains(.weakMemory)
    super.init()
  }
  public static func weakObjects() -> NSHashTable<ObjectType> { NSHashTable(options: .weakMemory) }

  public var allObjects: [ObjectType] {
    held.removeAll { $0.object == nil }
    return held.compactMap(\.object)
  }
  public var count: Int { allObjects.count }
  public var anyObject: ObjectType? { allObjects.first }
  public func contains(_ anObject: ObjectType?) -> Bool { allObjects.contains { $0 === anObject } }
  public func add(_ object: ObjectType?) {
    guard let object, !contains(object) else { return }
    held.append(Held(object, isWeak: isWeak))
  }
  public func remove(_ object: ObjectType?) { held.removeAll { $0.object == nil || $0.object === object } }
  public func removeAllObjects() { held = [] }
}

/// A dictionary that may hold its keys and values weakly.
public final class NSMapTable<KeyType: AnyObject, ObjectType: AnyObject>: NSObject, @unchecked Sendable {
  private let weakKeys: Bool
  private let weakValues: Bool
  private var held: [(key: Held<KeyType>, value: Held<ObjectType>)] = []

  public init(
    keyOptions: NSPointerFunctions.Options = [], valueOptions: NSPointerFunctions.Options = [],
    capacity initialCapacity: Int = 0
  ) {
    (weakKeys, weakValues) = (keyOptions.contains(.weakMemory), valueOptions.contains(.weakMemory))
    super.init()
  }
  public static func strongToWeakObjects() -> NSMapTable { NSMapTable(valueOptions: .weakMemory) }
  public static func weakToStrongObjects() -> NSMapTable { NSMapTable(keyOptions: .weakMemory) }
  public static func strongToStrongObjects() -> NSMapTable { NSMapTable() }
  public static func weakToWeakObjects() -> NSMapTable {
    NSMapTable(keyOptions: .weakMemory, valueOptions: .weakMemory)
  }

  private func same(_ a: KeyType?, _ b: KeyType?) -> Bool {
    if let a = a as? NSObject, let b = b as? NSObject { return a.isEqual(b) }
    return a === b
  }
  private func clean() { held.removeAll { $0.key.object == nil || $0.value.object == nil } }

  public var count: Int {
    clean()
    return held.count
  }
  public func object(forKey aKey: KeyType?) -> ObjectType? { held.first { same($0.key.object, aKey) }?.value.object }
  public func setObject(_ anObject: ObjectType?, forKey aKey: KeyType?) {
    removeObject(forKey: aKey)
    guard let anObject, let aKey else { return }
    held.append((Held(aKey, isWeak: weakKeys), Held(anObject, isWeak: weakValues)))
  }
  public func removeObject(forKey aKey: KeyType?) { held.removeAll { same($0.key.object, aKey) } }
  public func removeAllObjects() { held = [] }
}
