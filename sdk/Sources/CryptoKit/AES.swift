import Foundation

/// The Advanced Encryption Standard (FIPS 197).
public enum AES {
  /// AES in Galois/Counter Mode (NIST SP 800-38D).
  public enum GCM {
    /// A number that is used once with a key.
    public struct Nonce: ContiguousBytes, Sequence, Sendable {
      let bytes: [UInt8]
      public init() { bytes = Array(SymmetricKey(size: SymmetricKeySize(bitCount: 96)).bytes) }
      public init<D: DataProtocol>(data: D) throws {
        guard data.count >= 12 else { throw CryptoKitError.incorrectParameterSize }
        bytes = Array(data)
      }
      public func makeIterator() -> Array<UInt8>.Iterator { bytes.makeIterator() }
      public func withUnsafeBytes<R>(_ body: (UnsafeRawBufferPointer) throws -> R) rethrows -> R {
        try bytes.withUnsafeBytes(body)
      }
    }

    /// What was encrypted, with its nonce and its proof.
    public struct SealedBox: Sendable {
      public let nonce: Nonce
      public let ciphertext: Data
      public let tag: Data

      public init<C: DataProtocol, T: DataProtocol>(nonce: Nonce, ciphertext: C, tag: T) throws {
        guard tag.count == 16 else { throw CryptoKitError.incorrectParameterSize }
        (self.nonce, self.ciphertext, self.tag) = (nonce, Data(ciphertext), Data(tag))
      }

      public init<D: DataProtocol>(combined: D) throws {
        let bytes = Array(combined)
        guard bytes.count >= 28 else { throw CryptoKitError.incorrectParameterSize }
        try self.init(
          nonce: Nonce(data: bytes.prefix(12)), ciphertext: bytes[12..<bytes.count - 16], tag: bytes.suffix(16))
      }

      public var combined: Data? { nonce.bytes.count == 12 ? Data(nonce.bytes) + ciphertext + tag : nil }
    }

    public static func seal<Plaintext: DataProtocol>(
      _ message: Plaintext, using key: SymmetricKey, nonce: Nonce? = nil
    ) throws -> SealedBox { try seal(message, using: key, nonce: nonce, authenticating: [UInt8]()) }

    public static func seal<Plaintext: DataProtocol, AuthenticatedData: DataProtocol>(
      _ message: Plaintext, using key: SymmetricKey, nonce: Nonce? = nil,
      authenticating authenticatedData: AuthenticatedData
    ) throws -> SealedBox {
      let (mode, nonce) = (GaloisMode(try AESBlock(key.bytes)), nonce ?? Nonce())
      let cipher = mode.crypt(Array(message), nonce.bytes)
      return try SealedBox(
        nonce: nonce, ciphertext: cipher, tag: mode.tag(cipher, Array(authenticatedData), nonce.bytes))
    }

    public static func open(_ sealedBox: SealedBox, using key: SymmetricKey) throws -> Data {
      try open(sealedBox, using: key, authenticating: [UInt8]())
    }

    public static func open<AuthenticatedData: DataProtocol>(
      _ sealedBox: SealedBox, using key: SymmetricKey, authenticating authenticatedData: AuthenticatedData
    ) throws -> Data {
      let (mode, cipher) = (GaloisMode(try AESBlock(key.bytes)), Array(sealedBox.ciphertext))
      let tag = mode.tag(cipher, Array(authenticatedData), sealedBox.nonce.bytes)
      guard sameBytes(tag, Array(sealedBox.tag)) else { throw CryptoKitError.authenticationFailure }
      return Data(mode.crypt(cipher, sealedBox.nonce.bytes))
    }
  }
}

/// Counting and proving in GCM.
private struct GaloisMode {
  let block: AESBlock
  private let hashKey: [UInt8]

  init(_ block: AESBlock) {
    self.block = block
    hashKey = block.encrypt(Array(repeating: 0, count: 16))
  }

  func crypt(_ message: [UInt8], _ nonce: [UInt8]) -> [UInt8] {
    var (counter, result) = (start(nonce), [UInt8]())
    for at in stride(from: 0, to: message.count, by: 16) {
      increment(&counter)
      result += zip(message[at..<min(at + 16, message.count)], block.encrypt(counter)).map { $0 ^ $1 }
    }
    return result
  }

  func tag(_ cipher: [UInt8], _ extra: [UInt8], _ nonce: [UInt8]) -> [UInt8] {
    let lengths = bigEndianBytes(UInt64(extra.count * 8)) + bigEndianBytes(UInt64(cipher.count * 8))
    return zip(hash(padded(extra) + padded(cipher) + lengths), block.encrypt(start(nonce))).map { $0 ^ $1 }
  }

  private func start(_ nonce: [UInt8]) -> [UInt8] {
    if nonce.count == 12 { return nonce + [0, 0, 0, 1] }
    return hash(padded(nonce) + bigEndianBytes(UInt64(0)) + bigEndianBytes(UInt64(nonce.count * 8)))
  }

  private func increment(_ counter: inout [UInt8]) {
    for index in (12..<16).reversed() {
      counter[index] &+= 1
      if counter[index] != 0 { return }
    }
  }

  private func padded(_ bytes: [UInt8]) -> [UInt8] { bytes + Array(repeating: 0, count: (16 - bytes.count % 16) % 16) }

  private func hash(_ bytes: [UInt8]) -> [UInt8] {
    var y = [UInt8](repeating: 0, count: 16)
    for at in stride(from: 0, to: bytes.count, by: 16) {
      for index in 0..<16 { y[index] ^= bytes[at + index] }
      y = times(y)
    }
    return y
  }

  private func times(_ x: [UInt8]) -> [UInt8] {
    func halves(_ bytes: [UInt8]) -> (UInt64, UInt64) {
      (bytes[0..<8].reduce(0) { $0 << 8 | UInt64($1) }, bytes[8..<16].reduce(0) { $0 << 8 | UInt64($1) })
    }
    let (a, b) = halves(x)
    var ((high, low), z) = (halves(hashKey), (UInt64(0), UInt64(0)))
    for bit in 0..<128 {
      if (bit < 64 ? a >> UInt64(63 - bit) : b >> UInt64(127 - bit)) & 1 == 1 { z = (z.0 ^ high, z.1 ^ low) }
      let odd = low & 1
      low = low >> 1 | high << 63
      high = high >> 1 ^ (odd == 1 ? 0xE100_0000_0000_0000 : 0)
    }
    return bigEndianBytes(z.0) + bigEndianBytes(z.1)
  }
}
