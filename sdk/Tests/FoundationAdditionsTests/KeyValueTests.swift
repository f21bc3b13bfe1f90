import Foundation
import FoundationAdditions
import Testing

/// Values by keys, and names that Linux's Foundation lacks.
@Suite struct KeyValueTests {
  @Test func userDefaultsKeepAValueByItsKey() throws {
    let defaults = try #require(UserDefaults(suiteName: "KeyValueTests"))
    defaults.setValue("Anna", forKey: "name")
    #expect(defaults.value(forKey: "name") as? String == "Anna")
    defaults.removeObject(forKey: "name")
  }

  @Test func writingAtomicallyHasItsOldName() {
    #expect(Data.WritingOptions.atomicWrite == .atomic)
  }
}
