import Foundation

/// SHA-2 with 512 bits (FIPS 180-4).
public struct SHA512: HashFunction {
  public typealias Digest = SHA512Digest
  public static var blockByteCount: Int { 128 }
  public static var byteCount: Int { 64 }

  private var engine = SHA512Engine(start: [
    0x6A09_E667_F3BC_C908, 0xBB67_AE85_84CA_A73B, 0x3C6E_F372_FE94_F82B, 0xA54F_F53A_5F1D_36F1,
    0x510E_527F_ADE6_82D1, 0x9B05_688C_2B3E_6C1F, 0x1F83_D9AB_FB41_BD6B, 0x5BE0_CD19_137E_2179,
  ])

  public init() {}
  public mutating func update(bufferPointer: UnsafeRawBufferPointer) { engine.update(bufferPointer) }
  public func finalize() -> SHA512Digest { SHA512Digest(content: DigestBytes(bytes: engine.finalize())) }

  /// The first 64 bits of the cube roots' fractions of the first 80 primes.
  static let constants: [UInt64] = primes(80).map { cubeRootFraction($0) }

  private static func primes(_ count: Int) -> [UInt64] {
    var found: [UInt64] = []
    var candidate: UInt64 = 2
    while found.count < count {
      if !found.contains(where: { candidate % $0 == 0 }) { found.append(candidate) }
      candidate += 1
    }
    return found
  }

  /// The largest r with r³ ≤ n · 2¹⁹², without the part above the point: found bit by bit.
  private static func cubeRootFraction(_ n: UInt64) -> UInt64 {
    var whole: UInt64 = 1
    while (whole + 1) * (whole + 1) * (whole + 1) <= n { whole += 1 }
    var fraction: UInt64 = 0
    for bit in (0..<64).reversed() {
      let tried = fraction | 1 << UInt64(bit)
      if cube(whole, tried).isAtMost(n) { fraction = tried }
    }
    return fraction
  }

  /// (whole + fraction / 2⁶⁴)³ in words of 64 bits, the lowest first.
  private static func cube(_ whole: UInt64, _ fraction: UInt64) -> Wide {
    let root = Wide(words: [fraction, whole])
    return root * root * root
  }
}

/// SHA-2 with 384 bits (FIPS 180-4).
public struct SHA384: HashFunction {
  public typealias Digest = SHA384Digest
  public static var blockByteCount: Int { 128 }
  public static var byteCount: Int { 48 }

  private var engine = SHA512Engine(start: [
    0xCBBB_9D5D_C105_9ED8, 0x629A_292A_367C_D507, 0x9159_015A_3070_DD17, 0x152F_ECD8_F70E_5939,
    0x6733_2667_FFC0_0B31, 0x8EB4_4A87_6858_1511, 0xDB0C_2E0D_64F9_8FA7, 0x47B5_481D_BEFA_4FA4,
  ])

  public init() {}
  public mutating func update(bufferPointer: UnsafeRawBufferPointer) { engine.update(bufferPointer) }
  public func finalize() -> SHA384Digest {
    SHA384Digest(content: DigestBytes(bytes: Array(engine.finalize().prefix(48))))
  }
}

/// A number of many words, the lowest first.
private struct Wide {
  var words: [UInt64]

  static func * (a: Wide, b: Wide) -> Wide {
    var result = [UInt64](repeating: 0, count: a.words.count + b.words.count)
    for (i, x) in a.words.enumerated() {
      var carry: UInt64 = 0
      for (j, y) in b.words.enumerated() {
        let (high, low) = x.multipliedFullWidth(by: y)
        let (sum, over) = low.addingReportingOverflow(carry)
        let (total, again) = sum.addingReportingOverflow(result[i + j])
        result[i + j] = total
        carry = high &+ (over ? 1 : 0) &+ (again ? 1 : 0)
      }
      result[i + b.words.count] &+= carry
    }
    return Wide(words: result)
  }

  /// Whether the number is at most n · 2¹⁹².
  func isAtMost(_ n: UInt64) -> Bool {
    guard words.dropFirst(4).allSatisfy({ $0 == 0 }) else { return false }
    return words[3] < n || (words[3] == n && words.prefix(3).allSatisfy { $0 == 0 })
  }
}
