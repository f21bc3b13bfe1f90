import Foundation
import FoundationAdditions
import Security
import Testing

@Suite(.serialized) struct KeychainTests {
  private let query: [String: Any] = [
    String(describing: kSecClass): kSecClassGenericPassword, String(describing: kSecAttrService): "tests",
    String(describing: kSecAttrAccount): UUID().uuidString,
  ]

  private func with(_ more: [CFString: Any]) -> CFDictionary {
    var all = query
    for (key, value) in more { all[String(describing: key)] = value }
    return all as CFDictionary
  }

  private func read() -> Data? {
    var found: CFTypeRef?
    let status = SecItemCopyMatching(with([kSecReturnData: true, kSecMatchLimit: kSecMatchLimitOne]), &found)
    return status == errSecSuccess ? found as? Data : nil
  }

  @Test func aSecretIsKeptChangedAndForgotten() {
    #expect(read() == nil)
    #expect(SecItemAdd(with([kSecValueData: Data("one".utf8)]), nil) == errSecSuccess)
    #expect(SecItemAdd(with([kSecValueData: Data("two".utf8)]), nil) == errSecDuplicateItem)
    #expect(read() == Data("one".utf8))
    #expect(SecItemUpdate(query as CFDictionary, [kSecValueData: Data("three".utf8)] as CFDictionary) == errSecSuccess)
    #expect(read() == Data("three".utf8))
    #expect(SecItemDelete(query as CFDictionary) == errSecSuccess)
    #expect(SecItemDelete(query as CFDictionary) == errSecItemNotFound)
    #expect(read() == nil)
  }
}
