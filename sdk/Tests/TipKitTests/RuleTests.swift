import SwiftUI
import Testing
import TipKit

private struct Offer: Tip {
  @Parameter static var isMember: Bool = false
  static let opened = Tips.Event(id: "opened")

  var title: Text { Text("Offer") }
  var rules: [Rule] {
    #Rule(Self.$isMember) { $0 == true }
    #Rule(Self.opened) { $0.donations.count >= 2 }
  }
}

/// A tip is shown when all of its rules hold.
@Test func aTipFollowsItsRules() async throws {
  try Tips.configure()
  #expect(!Offer().shouldDisplay)
  Offer.isMember = true
  await Offer.opened.donate()
  #expect(Offer.isMember && !Offer().shouldDisplay)
  await Offer.opened.donate()
  #expect(Offer().shouldDisplay)
  Offer.isMember = false
  #expect(!Offer().shouldDisplay)
}
