import FoundationAdditions
import SDKBase

private func unsupported(_ api: String) -> CryptoKitError {
  reportUnsupported(
    api: api, note: "This cipher and the curves are not implemented in the preview; it fails with an error.")
  return .invalidParameter
}

/// ChaCha20 with Poly1305. It is declared, and fails.
public enum ChaChaPoly {
  public typealias Nonce = AES.GCM.Nonce

  /// What was encrypted, with its nonce and its proof.
  public struct SealedBox: Sendable {
    public let nonce: Nonce
    public let ciphertext: Data
    public let tag: Data
    public var combined: Data { Data(nonce.bytes) + ciphertext + tag }

    public init<D: DataProtocol>(combined: D) throws {
      let box = try AES.GCM.SealedBox(combined: combined)
      (nonce, ciphertext, tag) = (box.nonce, box.ciphertext, box.tag)
    }
  }

  public static func seal<Plaintext: DataProtocol>(
    _ message: Plaintext, using key: SymmetricKey, nonce: Nonce? = nil
  ) throws -> SealedBox { throw unsupported("ChaChaPoly") }

  public static func open(_ sealedBox: SealedBox, using key: SymmetricKey) throws -> Data {
    throw unsupported("ChaChaPoly")
  }
}

/// Keys on Curve25519. They are declared, and every use fails.
public enum Curve25519 {
  /// Signs.
  public enum Signing {
    /// The part that all may know.
    public struct PublicKey: Sendable {
      public let rawRepresentation: Data
      public init<D: ContiguousBytes>(rawRepresentation data: D) throws { throw unsupported("Curve25519") }
      public func isValidSignature<S: DataProtocol, D: DataProtocol>(_ signature: S, for data: D) -> Bool { false }
    }
  }

  /// Agrees on a secret.
  public enum KeyAgreement {
    /// The part that all may know.
    public struct PublicKey: Sendable {
      public let rawRepresentation: Data
      public init<D: ContiguousBytes>(rawRepresentation data: D) throws { throw unsupported("Curve25519") }
    }
  }
}

/// Keys on the curve P-256. They are declared, and every use fails.
public enum P256 {
  /// Signs.
  public enum Signing {
    /// The part that all may know.
    public struct PublicKey: Sendable {
      public let rawRepresentation: Data
      public init<D: ContiguousBytes>(rawRepresentation: D) throws { throw unsupported("P256") }
      public init(pemRepresentation: String) throws { throw unsupported("P256") }
    }
  }
}
