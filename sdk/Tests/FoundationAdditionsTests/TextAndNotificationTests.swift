import FoundationAdditions
import Testing

@Suite struct MarkdownTests {
  @Test func marksBecomeMeanings() throws {
    let text = try AttributedString(markdown: "Some **bold *both***, `code_*` and [a link](https://example.com).")
    #expect(String(text.characters) == "Some bold both, code_* and a link.")
    let runs = text.runs.map { (String(text[$0.range].characters), $0.inlinePresentationIntent, $0.link) }
    #expect(runs.contains { $0.0 == "code_*" && $0.1 == .code })
    #expect(runs.contains { $0.0 == "a link" && $0.2?.absoluteString == "https://example.com" })
    #expect(runs.first { $0.0.hasPrefix("bold") }?.1 == .stronglyEmphasized)
  }

  @Test func lonelyMarksStay() throws {
    #expect(String(try AttributedString(markdown: "2 * 3 = snake_case \\*").characters) == "2 * 3 = snake_case *")
  }
}

@Suite struct DetectorTests {
  @Test func linksMailsAndNumbersAreFound() throws {
    let text = "See https://a.example/x, write to ann@b.example or call +49 30 1234567."
    let types = NSTextCheckingResult.CheckingType.link.rawValue | NSTextCheckingResult.CheckingType.phoneNumber.rawValue
    let found = try NSDataDetector(types: types).matches(
      in: text, range: NSRange(location: 0, length: text.utf16.count))
    #expect(found.compactMap(\.url?.absoluteString) == ["https://a.example/x", "mailto:ann@b.example"])
    #expect(found.compactMap(\.phoneNumber) == ["+49 30 1234567"])
  }
}

@Test func notificationsComeAsASequence() async {
  let name = Notification.Name("FoundationAdditionsTests.sequence")
  var iterator = NotificationCenter.default.notifications(named: name).makeAsyncIterator()
  NotificationCenter.default.post(name: name, object: nil, userInfo: ["n": 1])
  #expect(await iterator.next()?.userInfo?["n"] as? Int == 1)
}

@Test func weakTablesLetGo() {
  let table = NSHashTable<NSObject>.weakObjects()
  var object: NSObject? = NSObject()
  table.add(object)
  #expect(table.count == 1)
  object = nil
  #expect(table.allObjects.isEmpty)
}
