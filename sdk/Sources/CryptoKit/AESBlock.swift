/// Encrypts blocks of sixteen bytes (FIPS 197).
struct AESBlock {
  private let roundKeys: [[UInt8]]

  init(_ key: [UInt8]) throws {
    guard [16, 24, 32].contains(key.count) else { throw CryptoKitError.incorrectKeySize }
    let count = key.count / 4
    var words = stride(from: 0, to: key.count, by: 4).map { Array(key[$0..<$0 + 4]) }
    var constant: UInt8 = 1
    for index in count..<4 * (count + 7) {
      var word = words[index - 1]
      if index % count == 0 {
        word = (Array(word[1...]) + [word[0]]).map { Self.box[Int($0)] }
        word[0] ^= constant
        constant = Self.double(constant)
      } else if count > 6, index % count == 4 {
        word = word.map { Self.box[Int($0)] }
      }
      words.append(zip(words[index - count], word).map { $0 ^ $1 })
    }
    roundKeys = stride(from: 0, to: words.count, by: 4).map { Array(words[$0..<$0 + 4].joined()) }
  }

  func encrypt(_ block: [UInt8]) -> [UInt8] {
    var state = zip(block, roundKeys[0]).map { $0 ^ $1 }
    for (round, key) in roundKeys.enumerated().dropFirst() {
      let mixed = (0..<16).map { Self.box[Int(state[($0 + 4 * ($0 % 4)) % 16])] }
      state = round == roundKeys.count - 1 ? mixed : Self.mixColumns(mixed)
      for index in 0..<16 { state[index] ^= key[index] }
    }
    return state
  }

  private static func mixColumns(_ s: [UInt8]) -> [UInt8] {
    var result = s
    for column in stride(from: 0, to: 16, by: 4) {
      let all = s[column] ^ s[column + 1] ^ s[column + 2] ^ s[column + 3]
      for row in 0..<4 {
        let (own, next) = (s[column + row], s[column + (row + 1) % 4])
        result[column + row] = own ^ all ^ double(own ^ next)
      }
    }
    return result
  }

  private static func double(_ x: UInt8) -> UInt8 { x << 1 ^ (x & 0x80 == 0 ? 0 : 0x1B) }

  /// The inverse in the field of 256 elements, and an affine map.
  private static let box: [UInt8] = {
    var result = [UInt8](repeating: 0x63, count: 256)
    var (p, q): (UInt8, UInt8) = (1, 1)
    repeat {
      p = p ^ double(p)
      q ^= q << 1
      q ^= q << 2
      q ^= q << 4
      if q & 0x80 != 0 { q ^= 0x09 }
      var turned: UInt8 = q ^ 0x63
      for step: UInt8 in 1...4 {
        let (left, right): (UInt8, UInt8) = (q << step, q >> (8 - step))
        turned ^= left | right
      }
      result[Int(p)] = turned
    } while p != 1
    return result
  }()
}
