import Foundation

/// Proves that who made a message has the key.
public protocol MessageAuthenticationCode: Hashable, ContiguousBytes, CustomStringConvertible, Sequence, Sendable
where Element == UInt8 {
  var byteCount: Int { get }
}

/// A keyed digest (RFC 2104).
public struct HMAC<H: HashFunction>: Sendable {
  public typealias Key = SymmetricKey
  public typealias MAC = HashedAuthenticationCode<H>

  private var inner = H()
  private let outerKey: [UInt8]

  public init(key: SymmetricKey) {
    var block = key.bytes.count > H.blockByteCount ? Array(H.hash(data: key.bytes)) : key.bytes
    block.append(contentsOf: repeatElement(0, count: H.blockByteCount - block.count))
    outerKey = block.map { $0 ^ 0x5C }
    inner.update(data: block.map { $0 ^ 0x36 })
  }

  public mutating func update<D: DataProtocol>(data: D) { inner.update(data: data) }

  public func finalize() -> MAC {
    var outer = H()
    outer.update(data: outerKey)
    outer.update(data: Array(inner.finalize()))
    return HashedAuthenticationCode(digest: outer.finalize())
  }

  public static func authenticationCode<D: DataProtocol>(for data: D, using key: SymmetricKey) -> MAC {
    var function = HMAC(key: key)
    function.update(data: data)
    return function.finalize()
  }

  public static func isValidAuthenticationCode<D: DataProtocol>(
    _ authenticationCode: MAC, authenticating authenticatedData: D, using key: SymmetricKey
  ) -> Bool { self.authenticationCode(for: authenticatedData, using: key) == authenticationCode }

  public static func isValidAuthenticationCode<C: ContiguousBytes, D: DataProtocol>(
    _ authenticationCode: C, authenticating authenticatedData: D, using key: SymmetricKey
  ) -> Bool {
    sameBytes(
      Array(self.authenticationCode(for: authenticatedData, using: key)),
      authenticationCode.withUnsafeBytes { Array($0) })
  }
}

/// What a keyed digest gives.
public struct HashedAuthenticationCode<H: HashFunction>: MessageAuthenticationCode {
  let digest: H.Digest
  public var byteCount: Int { H.Digest.byteCount }
  public func makeIterator() -> Array<UInt8>.Iterator { Array(digest).makeIterator() }
  public func withUnsafeBytes<R>(_ body: (UnsafeRawBufferPointer) throws -> R) rethrows -> R {
    try digest.withUnsafeBytes(body)
  }
  public static func == (a: Self, b: Self) -> Bool { sameBytes(Array(a.digest), Array(b.digest)) }
  public var description: String { "HMAC: " + map { String(format: "%02x", $0) }.joined() }
}

/// Makes keys out of a secret (RFC 5869).
@available(iOS 14.0, *)
public struct HKDF<H: HashFunction>: Sendable {
  public static func deriveKey<Salt: DataProtocol, Info: DataProtocol>(
    inputKeyMaterial: SymmetricKey, salt: Salt, info: Info, outputByteCount: Int
  ) -> SymmetricKey {
    let key = extract(inputKeyMaterial: inputKeyMaterial, salt: salt)
    return expand(pseudoRandomKey: SymmetricKey(data: Array(key)), info: info, outputByteCount: outputByteCount)
  }

  public static func deriveKey<Info: DataProtocol>(
    inputKeyMaterial: SymmetricKey, info: Info, outputByteCount: Int
  ) -> SymmetricKey {
    deriveKey(inputKeyMaterial: inputKeyMaterial, salt: [UInt8](), info: info, outputByteCount: outputByteCount)
  }

  public static func deriveKey(inputKeyMaterial: SymmetricKey, outputByteCount: Int) -> SymmetricKey {
    deriveKey(inputKeyMaterial: inputKeyMaterial, info: [UInt8](), outputByteCount: outputByteCount)
  }

  public static func extract<Salt: DataProtocol>(
    inputKeyMaterial: SymmetricKey, salt: Salt?
  ) -> HashedAuthenticationCode<H> {
    let given = salt.map { Array($0) } ?? []
    let key = given.isEmpty ? Array(repeating: UInt8(0), count: H.Digest.byteCount) : given
    return HMAC<H>.authenticationCode(for: inputKeyMaterial.bytes, using: SymmetricKey(data: key))
  }

  private static func expand<Info: DataProtocol>(
    pseudoRandomKey: SymmetricKey, info: Info, outputByteCount: Int
  ) -> SymmetricKey {
    var (result, last, counter): ([UInt8], [UInt8], UInt8) = ([], [], 1)
    while result.count < outputByteCount {
      last = Array(HMAC<H>.authenticationCode(for: last + Array(info) + [counter], using: pseudoRandomKey))
      result += last
      counter += 1
    }
    return SymmetricKey(data: Array(result.prefix(outputByteCount)))
  }
}
