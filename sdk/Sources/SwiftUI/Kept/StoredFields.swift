@_spi(Reflection) import Swift

/// The stored properties of a struct or a class of the app: by name, at which offset, of which type.
struct StoredField {
  let name: String
  let offset: Int
  let type: Any.Type

  /// Empty for anything else. What cannot be kept is left out.
  static func all(of type: Any.Type) -> [StoredField] {
    let key = ObjectIdentifier(type)
    if let fields = known[key] { return fields }
    known[key] = []  // a type that holds itself is asked again while it is looked at
    var found: [StoredField] = []
    let isObject = type is AnyClass
    _ = _forEachField(of: type, options: isObject ? [.classType] : []) { name, offset, fieldType, _ in
      let name = String(cString: name)
      // What a macro has added (who observes, where a model is stored) belongs to the run.
      if name.hasPrefix("_$") { return true }
      // A weak reference is stored otherwise than its type says; no optional reference is touched.
      if !(isObject && fieldType is any OptionalReference.Type), Keeping.isPossible(fieldType) {
        found.append(StoredField(name: name, offset: offset, type: fieldType))
      }
      return true
    }
    known[key] = found
    return found
  }

  /// How many stored properties there are, those included that cannot be kept.
  static func count(of type: Any.Type) -> Int {
    var count = 0
    _ = _forEachField(of: type, options: type is AnyClass ? [.classType] : []) { _, _, _, _ in
      count += 1
      return true
    }
    return count
  }

  static func isStruct(_ type: Any.Type) -> Bool { kind(of: type) == 0x200 }
  static func isEnum(_ type: Any.Type) -> Bool { kind(of: type) == 0x201 }

  /// The first word of a value type's metadata (Swift's ABI, `MetadataValues.h`).
  private static func kind(of type: Any.Type) -> UInt {
    unsafeBitCast(type, to: UnsafeRawPointer.self).load(as: UInt.self)
  }

  nonisolated(unsafe) private static var known: [ObjectIdentifier: [StoredField]] = [:]
}

/// The cases of an enum without payloads, whose value is the number of the case.
enum PlainCases {
  /// In the order of their numbers; nil for other types.
  static func names<T>(of type: T.Type) -> [String]? {
    guard StoredField.isEnum(type), MemoryLayout<T>.size == 1 else { return nil }
    // Swift's ABI: the second word of the metadata is the descriptor; its sixth and seventh words of 32 bits count the cases.
    let descriptor = unsafeBitCast(type as Any.Type, to: UnsafePointer<UnsafeRawPointer>.self)[1]
    let withPayload = descriptor.load(fromByteOffset: 20, as: UInt32.self) & 0xFF_FFFF
    let plain = descriptor.load(fromByteOffset: 24, as: UInt32.self)
    guard withPayload == 0, plain <= 256 else { return nil }
    let names = (0..<plain).compactMap { number in
      caseName(withUnsafeBytes(of: UInt8(number)) { $0.load(as: T.self) }).map { String(cString: $0) }
    }
    return names.count == plain ? names : nil
  }
}

@_silgen_name("swift_EnumCaseName")
private func caseName<T>(_ value: T) -> UnsafePointer<CChar>?

/// Tells optional references from other optionals.
private protocol OptionalReference {}

extension Optional: OptionalReference where Wrapped: AnyObject {}
