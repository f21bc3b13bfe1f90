import Foundation

/// Hash functions that are broken, for old formats.
public enum Insecure {
  /// The digest of MD5.
  public struct MD5Digest: Digest {
    let content: DigestBytes
    public static var byteCount: Int { 16 }
    public func makeIterator() -> Array<UInt8>.Iterator { content.bytes.makeIterator() }
    public func withUnsafeBytes<R>(_ body: (UnsafeRawBufferPointer) throws -> R) rethrows -> R {
      try content.bytes.withUnsafeBytes(body)
    }
  }

  /// The digest of SHA-1.
  public struct SHA1Digest: Digest {
    let content: DigestBytes
    public static var byteCount: Int { 20 }
    public func makeIterator() -> Array<UInt8>.Iterator { content.bytes.makeIterator() }
    public func withUnsafeBytes<R>(_ body: (UnsafeRawBufferPointer) throws -> R) rethrows -> R {
      try content.bytes.withUnsafeBytes(body)
    }
  }

  /// MD5 (RFC 1321).
  public struct MD5: HashFunction {
    public typealias Digest = MD5Digest
    public static var blockByteCount: Int { 64 }
    public static var byteCount: Int { 16 }
    private var state: [UInt32] = [0x6745_2301, 0xEFCD_AB89, 0x98BA_DCFE, 0x1032_5476]
    private var pending = BlockBuffer(size: 64)

    public init() {}

    public mutating func update(bufferPointer: UnsafeRawBufferPointer) {
      pending.append(bufferPointer) { Self.compress(&state, $0) }
    }

    public func finalize() -> MD5Digest {
      var (state, rest) = (state, pending)
      rest.finish(lengthBytes: 8, bigEndian: false) { Self.compress(&state, $0) }
      return MD5Digest(content: DigestBytes(bytes: state.flatMap { bigEndianBytes($0.byteSwapped) }))
    }

    private static func compress(_ state: inout [UInt32], _ block: ArraySlice<UInt8>) {
      let m = words(block, as: UInt32.self).map(\.byteSwapped)
      var (a, b, c, d) = (state[0], state[1], state[2], state[3])
      for i in 0..<64 {
        let (f, g) =
          switch i / 16 {
          case 0: (b & c | ~b & d, i)
          case 1: (d & b | ~d & c, (5 * i + 1) % 16)
          case 2: (b ^ c ^ d, (3 * i + 5) % 16)
          default: (c ^ (b | ~d), 7 * i % 16)
          }
        let sum = a &+ f &+ constants[i] &+ m[g]
        (a, d, c) = (d, c, b)
        b = b &+ rotate(sum, 32 - shifts[i / 16][i % 4])
      }
      for (index, value) in [a, b, c, d].enumerated() { state[index] &+= value }
    }

    private static let shifts: [[UInt32]] = [[7, 12, 17, 22], [5, 9, 14, 20], [4, 11, 16, 23], [6, 10, 15, 21]]
    private static let constants: [UInt32] = (0..<64).map { UInt32(abs(sin(Double($0 + 1))) * 4_294_967_296) }
  }

  /// SHA-1 (FIPS 180-4).
  public struct SHA1: HashFunction {
    public typealias Digest = SHA1Digest
    public static var blockByteCount: Int { 64 }
    public static var byteCount: Int { 20 }
    private var state: [UInt32] = [0x6745_2301, 0xEFCD_AB89, 0x98BA_DCFE, 0x1032_5476, 0xC3D2_E1F0]
    private var pending = BlockBuffer(size: 64)

    public init() {}

    public mutating func update(bufferPointer: UnsafeRawBufferPointer) {
      pending.append(bufferPointer) { Self.compress(&state, $0) }
    }

    public func finalize() -> SHA1Digest {
      var (state, rest) = (state, pending)
      rest.finish(lengthBytes: 8, bigEndian: true) { Self.compress(&state, $0) }
      return SHA1Digest(content: DigestBytes(bytes: state.flatMap { bigEndianBytes($0) }))
    }

    private static func compress(_ state: inout [UInt32], _ block: ArraySlice<UInt8>) {
      var w = words(block, as: UInt32.self)
      for t in 16..<80 { w.append(rotate(w[t - 3] ^ w[t - 8] ^ w[t - 14] ^ w[t - 16], 31)) }
      var (a, b, c, d, e) = (state[0], state[1], state[2], state[3], state[4])
      for t in 0..<80 {
        let (f, k): (UInt32, UInt32) =
          switch t / 20 {
          case 0: (b & c | ~b & d, 0x5A82_7999)
          case 1: (b ^ c ^ d, 0x6ED9_EBA1)
          case 2: (b & c | b & d | c & d, 0x8F1B_BCDC)
          default: (b ^ c ^ d, 0xCA62_C1D6)
          }
        let next = rotate(a, 27) &+ f &+ e &+ k &+ w[t]
        (e, d, c, b, a) = (d, c, rotate(b, 2), a, next)
      }
      for (index, value) in [a, b, c, d, e].enumerated() { state[index] &+= value }
    }
  }
}
