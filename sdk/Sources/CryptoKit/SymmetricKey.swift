import Foundation

/// How long a key is.
public struct SymmetricKeySize: Sendable {
  public let bitCount: Int
  public init(bitCount: Int) { self.bitCount = bitCount }
  public static let bits128 = SymmetricKeySize(bitCount: 128)
  public static let bits192 = SymmetricKeySize(bitCount: 192)
  public static let bits256 = SymmetricKeySize(bitCount: 256)
}

/// A secret that two share.
public struct SymmetricKey: ContiguousBytes, Equatable, Sendable {
  let bytes: [UInt8]

  public init(size: SymmetricKeySize) {
    var random = SystemRandomNumberGenerator()
    bytes = (0..<size.bitCount / 8).map { _ in UInt8.random(in: .min ... .max, using: &random) }
  }

  public init<D: ContiguousBytes>(data: D) { bytes = data.withUnsafeBytes { Array($0) } }

  public var bitCount: Int { bytes.count * 8 }

  public func withUnsafeBytes<R>(_ body: (UnsafeRawBufferPointer) throws -> R) rethrows -> R {
    try bytes.withUnsafeBytes(body)
  }

  public static func == (a: SymmetricKey, b: SymmetricKey) -> Bool { sameBytes(a.bytes, b.bytes) }
}

/// Compares in a time that does not tell where the bytes differ.
func sameBytes(_ a: [UInt8], _ b: [UInt8]) -> Bool {
  a.count == b.count && zip(a, b).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
}

/// Why a cryptographic function failed.
public enum CryptoKitError: Error, LocalizedError, Sendable {
  case incorrectKeySize
  case incorrectParameterSize
  case authenticationFailure
  case underlyingCoreCryptoError(error: Int32)
  case wrapFailure, unwrapFailure, invalidParameter

  public var errorDescription: String? {
    switch self {
    case .incorrectKeySize: "The key is of a wrong size."
    case .incorrectParameterSize: "A parameter is of a wrong size."
    case .authenticationFailure: "The data was changed, or the key is wrong."
    default: "The cryptographic function failed."
    }
  }
}
