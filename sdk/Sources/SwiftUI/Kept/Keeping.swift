/// Takes values apart by their types and puts them together again.
///
/// What can be kept: numbers, text, enums without payloads, collections and optionals of these, whatever is `Codable`, and
/// structs of the app that hold nothing else. Of objects of the app, and of structs that hold other things too, those
/// properties are kept that can be; the others stay as the new app made them.
/// All of it happens on the main thread, at the end of a run and at the beginning of the next.
enum Keeping {
  /// The module that the app's own types are in: only these are taken apart.
  nonisolated(unsafe) static var appModule = ""

  /// What one reload may carry; an app with more in its states begins anew.
  private static let maximumValues = 50_000
  nonisolated(unsafe) private static var values = 0
  nonisolated(unsafe) private static var objects: Set<ObjectIdentifier> = []

  /// To be called before an app is taken apart or put together: an object that several hold counts once.
  static func begin() {
    (values, objects) = (0, [])
  }

  // MARK: By type

  static func isPossible(_ type: Any.Type) -> Bool {
    if let form = type as? any KeptForm.Type { return form.isPossible }
    if type is AnyClass { return isOfApp(type) && !StoredField.all(of: type).isEmpty }
    if StoredField.isStruct(type), isOfApp(type), !StoredField.all(of: type).isEmpty { return true }
    if type is any Codable.Type { return true }
    func hasPlainCases<T>(_: T.Type) -> Bool { PlainCases.names(of: T.self) != nil }
    return _openExistential(type, do: hasPlainCases)
  }

  static func isOfApp(_ type: Any.Type) -> Bool {
    !appModule.isEmpty && _typeName(type, qualified: true).hasPrefix(appModule + ".")
  }

  // MARK: Apart

  static func kept<T>(_ value: T) -> KeptValue? {
    values += 1
    guard values <= maximumValues else { return nil }
    if let form = T.self as? any KeptForm.Type { return form.kept(value) }
    if T.self is AnyClass { return isOfApp(T.self) ? object(value as AnyObject) : nil }
    if StoredField.isStruct(T.self), isOfApp(T.self) {
      return withUnsafeBytes(of: value) { bytes in bytes.baseAddress.flatMap { fields(of: T.self, at: $0) } }
    }
    if let names = PlainCases.names(of: T.self) {
      return .name(names[Int(withUnsafeBytes(of: value) { $0[0] })])
    }
    guard let codable = value as? any Codable else { return nil }
    return try? .coded(String(decoding: JSONEncoder().encode([AnyEncodable(codable)]), as: UTF8.self))
  }

  static func object(_ object: AnyObject) -> KeptValue? {
    guard isOfApp(type(of: object)), objects.insert(ObjectIdentifier(object)).inserted else { return nil }
    return fields(of: type(of: object), at: UnsafeRawPointer(Unmanaged.passUnretained(object).toOpaque()))
  }

  private static func fields(of type: Any.Type, at base: UnsafeRawPointer) -> KeptValue? {
    var result: [String: KeptValue] = [:]
    for field in StoredField.all(of: type) {
      func read<F>(_: F.Type) -> KeptValue? { kept((base + field.offset).assumingMemoryBound(to: F.self).pointee) }
      result[field.name] = _openExistential(field.type, do: read)
    }
    return result.isEmpty ? nil : .fields(result)
  }

  // MARK: Together

  /// A new value; nil when what was kept does not fit the type any more.
  static func made<T>(_ type: T.Type, _ kept: KeptValue) -> T? {
    if let form = T.self as? any KeptForm.Type { return form.made(T.self, kept) }
    switch kept {
    case .fields(let fields) where StoredField.isStruct(T.self) && isOfApp(T.self): return structure(T.self, fields)
    case .name(let name):
      guard let number = PlainCases.names(of: T.self)?.firstIndex(of: name) else { return nil }
      return withUnsafeBytes(of: UInt8(number)) { $0.load(as: T.self) }
    case .coded(let text):
      guard let codable = T.self as? any Codable.Type else { return nil }
      return decoded(codable, text) as? T
    default: return nil
    }
  }

  private static func decoded<C: Codable>(_ type: C.Type, _ text: String) -> C? {
    try? JSONDecoder().decode([C].self, from: Data(text.utf8)).first
  }

  /// A struct all of whose properties were kept.
  private static func structure<T>(_ type: T.Type, _ kept: [String: KeptValue]) -> T? {
    let fields = StoredField.all(of: type)
    guard fields.count == StoredField.count(of: type) else { return nil }
    let memory = UnsafeMutableRawPointer.allocate(
      byteCount: MemoryLayout<T>.size, alignment: MemoryLayout<T>.alignment)
    defer { memory.deallocate() }
    var undo: [() -> Void] = []
    for field in fields {
      func fill<F>(_: F.Type) -> Bool {
        guard let value = kept[field.name].flatMap({ made(F.self, $0) }) else { return false }
        let place = (memory + field.offset).bindMemory(to: F.self, capacity: 1)
        place.initialize(to: value)
        undo.append { place.deinitialize(count: 1) }
        return true
      }
      guard _openExistential(field.type, do: fill) else {
        for each in undo { each() }
        return nil
      }
    }
    return memory.bindMemory(to: T.self, capacity: 1).move()
  }

  /// Puts what was kept into a value that the new app has made; whether it could.
  static func merge<T>(_ kept: KeptValue, into value: inout T) -> Bool {
    if let form = T.self as? any KeptForm.Type { return form.merge(kept, into: &value) }
    if T.self is AnyClass { return merge(kept, into: value as AnyObject) }
    if let new = made(T.self, kept) {
      value = new
      return true
    }
    guard case .fields(let fields) = kept, StoredField.isStruct(T.self), isOfApp(T.self) else { return false }
    return withUnsafeMutableBytes(of: &value) { bytes in
      bytes.baseAddress.map { merge(fields, of: T.self, at: $0) } ?? false
    }
  }

  /// Puts kept properties into an object.
  static func merge(_ kept: KeptValue, into object: AnyObject) -> Bool {
    guard case .fields(let fields) = kept, isOfApp(type(of: object)),
      objects.insert(ObjectIdentifier(object)).inserted
    else { return false }
    return merge(fields, of: type(of: object), at: Unmanaged.passUnretained(object).toOpaque())
  }

  private static func merge(_ kept: [String: KeptValue], of type: Any.Type, at base: UnsafeMutableRawPointer) -> Bool {
    var hasMerged = false
    for field in StoredField.all(of: type) {
      guard let value = kept[field.name] else { continue }
      func put<F>(_: F.Type) -> Bool {
        merge(value, into: &(base + field.offset).assumingMemoryBound(to: F.self).pointee)
      }
      if _openExistential(field.type, do: put) { hasMerged = true }
    }
    return hasMerged
  }
}

private struct AnyEncodable: Encodable {
  let value: any Encodable
  init(_ value: any Encodable) { self.value = value }
  func encode(to encoder: any Encoder) throws { try value.encode(to: encoder) }
}
