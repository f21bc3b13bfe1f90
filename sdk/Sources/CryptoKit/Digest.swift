import Foundation

/// What a hash function gives.
public protocol Digest: Hashable, ContiguousBytes, CustomStringConvertible, Sequence, Sendable where Element == UInt8 {
  static var byteCount: Int { get }
}

/// Turns bytes of any length into a digest.
public protocol HashFunction: Sendable {
  associatedtype Digest: CryptoKit.Digest
  static var blockByteCount: Int { get }
  init()
  mutating func update(bufferPointer: UnsafeRawBufferPointer)
  func finalize() -> Digest
}

extension HashFunction {
  /// The digest of all bytes at once.
  public static func hash<D: DataProtocol>(data: D) -> Digest {
    var function = Self()
    function.update(data: data)
    return function.finalize()
  }

  public mutating func update<D: DataProtocol>(data: D) {
    let bytes = Array(data)
    bytes.withUnsafeBytes { update(bufferPointer: $0) }
  }
}

extension Digest {
  public static func == <D: DataProtocol>(lhs: Self, rhs: D) -> Bool { lhs.elementsEqual(rhs) }
  public var description: String {
    "\(Self.self) digest: " + map { String(format: "%02x", $0) }.joined()
  }
}

/// The bytes of a digest, shared by all kinds.
struct DigestBytes: Hashable, Sendable {
  let bytes: [UInt8]
}

/// The digest of SHA-256.
public struct SHA256Digest: Digest {
  let content: DigestBytes
  public static var byteCount: Int { 32 }
  public func makeIterator() -> Array<UInt8>.Iterator { content.bytes.makeIterator() }
  public func withUnsafeBytes<R>(_ body: (UnsafeRawBufferPointer) throws -> R) rethrows -> R {
    try content.bytes.withUnsafeBytes(body)
  }
}

/// The digest of SHA-384.
public struct SHA384Digest: Digest {
  let content: DigestBytes
  public static var byteCount: Int { 48 }
  public func makeIterator() -> Array<UInt8>.Iterator { content.bytes.makeIterator() }
  public func withUnsafeBytes<R>(_ body: (UnsafeRawBufferPointer) throws -> R) rethrows -> R {
    try content.bytes.withUnsafeBytes(body)
  }
}

/// The digest of SHA-512.
public struct SHA512Digest: Digest {
  let content: DigestBytes
  public static var byteCount: Int { 64 }
  public func makeIterator() -> Array<UInt8>.Iterator { content.bytes.makeIterator() }
  public func withUnsafeBytes<R>(_ body: (UnsafeRawBufferPointer) throws -> R) rethrows -> R {
    try content.bytes.withUnsafeBytes(body)
  }
}
