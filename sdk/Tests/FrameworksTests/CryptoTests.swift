import CryptoKit
import Foundation
import Testing

private func hex<S: Sequence>(_ bytes: S) -> String where S.Element == UInt8 {
  bytes.map { String(format: "%02x", $0) }.joined()
}

private let abc = Data("abc".utf8)

// The vectors of FIPS 180-4 and RFC 1321.
@Test func digestsOfPublishedVectors() {
  #expect(hex(Insecure.MD5.hash(data: abc)) == "900150983cd24fb0d6963f7d28e17f72")
  #expect(hex(Insecure.MD5.hash(data: Data())) == "d41d8cd98f00b204e9800998ecf8427e")
  #expect(hex(Insecure.SHA1.hash(data: abc)) == "a9993e364706816aba3e25717850c26c9cd0d89d")
  #expect(hex(SHA256.hash(data: abc)) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  #expect(hex(SHA256.hash(data: Data())) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
  #expect(
    hex(SHA384.hash(data: abc))
      == "cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed8086072ba1e7cc2358baeca134c825a7")
  #expect(
    hex(SHA512.hash(data: abc))
      == "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a"
      + "2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f")
}

@Test func aLongMessageHashesAlikeInPieces() {
  let message = Data(repeating: 0x61, count: 1_000)
  #expect(hex(Insecure.SHA1.hash(data: message)) == "291e9a6c66994949b57ba5e650361e98fc36b1ba")
  for size in [1, 63, 64, 65, 127, 128, 129] {
    var (short, long) = (SHA256(), SHA512())
    for start in stride(from: 0, to: message.count, by: size) {
      short.update(data: message[start..<min(start + size, message.count)])
      long.update(data: message[start..<min(start + size, message.count)])
    }
    #expect(short.finalize() == SHA256.hash(data: message))
    #expect(long.finalize() == SHA512.hash(data: message))
  }
}

// Case 2 of RFC 4231.
@Test func messagesAreAuthenticated() {
  let key = SymmetricKey(data: Data("Jefe".utf8))
  let message = Data("what do ya want for nothing?".utf8)
  let code = HMAC<SHA256>.authenticationCode(for: message, using: key)
  #expect(hex(code) == "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")
  #expect(HMAC<SHA256>.isValidAuthenticationCode(code, authenticating: message, using: key))
  #expect(!HMAC<SHA256>.isValidAuthenticationCode(code, authenticating: abc, using: key))
}

// Case 1 of RFC 5869.
@Test func keysAreDerived() {
  let key = HKDF<SHA256>.deriveKey(
    inputKeyMaterial: SymmetricKey(data: Data(repeating: 0x0B, count: 22)), salt: Data(0...12), info: Data(0xF0...0xF9),
    outputByteCount: 42)
  #expect(
    key.withUnsafeBytes { hex($0) }
      == "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865")
}

// Test case 2 of the submission of GCM to NIST.
@Test func galoisCounterModeMatchesItsVector() throws {
  let key = SymmetricKey(data: Data(repeating: 0, count: 16))
  let nonce = try AES.GCM.Nonce(data: Data(repeating: 0, count: 12))
  let box = try AES.GCM.seal(Data(repeating: 0, count: 16), using: key, nonce: nonce)
  #expect(hex(box.ciphertext) == "0388dace60b6a392f328c2b971b2fe78")
  #expect(hex(box.tag) == "ab6e47d42cec13bdf53a67b21257bddf")
}

@Test func whatWasSealedOpensWithTheKeyAlone() throws {
  let key = SymmetricKey(size: .bits256)
  let box = try AES.GCM.seal(Data("a secret".utf8), using: key, authenticating: abc)
  let sent = try AES.GCM.SealedBox(combined: try #require(box.combined))
  #expect(try AES.GCM.open(sent, using: key, authenticating: abc) == Data("a secret".utf8))
  #expect(throws: CryptoKitError.self) {
    try AES.GCM.open(sent, using: SymmetricKey(size: .bits256), authenticating: abc)
  }
  #expect(throws: CryptoKitError.self) { try AES.GCM.open(sent, using: key) }
}
