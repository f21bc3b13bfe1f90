import Foundation
import FoundationAdditions
import FoundationNetworking
import Testing

/// Values by keys, and names that Linux's Foundation lacks.
@Suite struct KeyValueTests {
  @Test func userDefaultsKeepAValueByItsKey() throws {
    let defaults = try #require(UserDefaults(suiteName: "KeyValueTests"))
    defaults.setValue("Anna", forKey: "name")
    #expect(defaults.value(forKey: "name") as? String == "Anna")
    defaults.removeObject(forKey: "name")
  }

  @Test func objectsHaveNoKeysWithoutObjectiveC() {
    let object = NSObject()
    object.setValue(1, forKey: "count")
    #expect(object.value(forKey: "count") == nil)
    #expect(!object.responds(to: Selector("count")))
  }

  @Test func sessionsUseAnyNetwork() {
    let settings = URLSessionConfiguration.ephemeral
    settings.allowsExpensiveNetworkAccess = true
    settings.waitsForConnectivity = false
    #expect(settings.allowsExpensiveNetworkAccess && settings.allowsConstrainedNetworkAccess)
  }

  @Test func writingAtomicallyHasItsOldName() {
    #expect(Data.WritingOptions.atomicWrite == .atomic)
  }
}
