import Foundation

/// SHA-2 with 256 bits (FIPS 180-4).
public struct SHA256: HashFunction {
  public typealias Digest = SHA256Digest
  public static var blockByteCount: Int { 64 }
  public static var byteCount: Int { 32 }

  private var state: [UInt32] = [
    0x6A09_E667, 0xBB67_AE85, 0x3C6E_F372, 0xA54F_F53A, 0x510E_527F, 0x9B05_688C, 0x1F83_D9AB, 0x5BE0_CD19,
  ]
  private var pending = BlockBuffer(size: 64)

  public init() {}

  public mutating func update(bufferPointer: UnsafeRawBufferPointer) {
    pending.append(bufferPointer) { Self.compress(&state, $0) }
  }

  public func finalize() -> SHA256Digest {
    var (state, rest) = (state, pending)
    rest.finish(lengthBytes: 8, bigEndian: true) { Self.compress(&state, $0) }
    return SHA256Digest(content: DigestBytes(bytes: state.flatMap { bigEndianBytes($0) }))
  }

  private static func compress(_ state: inout [UInt32], _ block: ArraySlice<UInt8>) {
    var w = words(block, as: UInt32.self)
    for t in 16..<64 {
      let s0 = rotate(w[t - 15], 7) ^ rotate(w[t - 15], 18) ^ w[t - 15] >> 3
      let s1 = rotate(w[t - 2], 17) ^ rotate(w[t - 2], 19) ^ w[t - 2] >> 10
      w.append(w[t - 16] &+ s0 &+ w[t - 7] &+ s1)
    }
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    for t in 0..<64 {
      let s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
      let t1 = h &+ s1 &+ (e & f ^ ~e & g) &+ constants[t] &+ w[t]
      let s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
      let t2 = s0 &+ (a & b ^ a & c ^ b & c)
      (h, g, f, e) = (g, f, e, d &+ t1)
      (d, c, b, a) = (c, b, a, t1 &+ t2)
    }
    for (index, value) in [a, b, c, d, e, f, g, h].enumerated() { state[index] &+= value }
  }

  /// The first 32 bits of the cube roots' fractions of the first 64 primes.
  private static let constants: [UInt32] = SHA512.constants.prefix(64).map { UInt32($0 >> 32) }
}
