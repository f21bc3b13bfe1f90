import Foundation

/// The compression that SHA-384 and SHA-512 share.
struct SHA512Engine: Sendable {
  private var state: [UInt64]
  private var pending = BlockBuffer(size: 128)

  init(start: [UInt64]) { state = start }

  mutating func update(_ bytes: UnsafeRawBufferPointer) {
    pending.append(bytes) { Self.compress(&state, $0) }
  }

  func finalize() -> [UInt8] {
    var (state, rest) = (state, pending)
    rest.finish(lengthBytes: 16, bigEndian: true) { Self.compress(&state, $0) }
    return state.flatMap { bigEndianBytes($0) }
  }

  private static func compress(_ state: inout [UInt64], _ block: ArraySlice<UInt8>) {
    var w = words(block, as: UInt64.self)
    for t in 16..<80 {
      let s0 = rotate(w[t - 15], 1) ^ rotate(w[t - 15], 8) ^ w[t - 15] >> 7
      let s1 = rotate(w[t - 2], 19) ^ rotate(w[t - 2], 61) ^ w[t - 2] >> 6
      w.append(w[t - 16] &+ s0 &+ w[t - 7] &+ s1)
    }
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    for t in 0..<80 {
      let s1 = rotate(e, 14) ^ rotate(e, 18) ^ rotate(e, 41)
      let t1 = h &+ s1 &+ (e & f ^ ~e & g) &+ SHA512.constants[t] &+ w[t]
      let s0 = rotate(a, 28) ^ rotate(a, 34) ^ rotate(a, 39)
      let t2 = s0 &+ (a & b ^ a & c ^ b & c)
      (h, g, f, e) = (g, f, e, d &+ t1)
      (d, c, b, a) = (c, b, a, t1 &+ t2)
    }
    for (index, value) in [a, b, c, d, e, f, g, h].enumerated() { state[index] &+= value }
  }
}
