import FoundationAdditions
import Testing

private final class Person: NSObject {
  let name: String
  let age: Int
  let tags: [String]
  init(_ name: String, _ age: Int, _ tags: [String] = []) { (self.name, self.age, self.tags) = (name, age, tags) }
}

private let ada = Person("Ada", 36, ["math", "poetry"])

@Test(arguments: [
  ("name == 'Ada'", true), ("name CONTAINS[cd] \"DA\"", true), ("name BEGINSWITH 'd'", false),
  ("age > 30 AND age < 40", true), ("age <= 30 OR name == 'Ada'", true), ("NOT (age == 36)", false),
  ("'math' IN tags", true), ("ANY tags == 'poetry'", true), ("name IN {'Bob', 'Ada'}", true),
  ("tags.@count == 2", true), ("name LIKE 'A*'", true), ("TRUEPREDICATE", true),
])
func comparesProperties(format: String, expected: Bool) {
  #expect(NSPredicate(format: format).evaluate(with: ada) == expected)
}

@Test func takesArguments() {
  #expect(NSPredicate(format: "%K == %@ AND age == %d", "name", "Ada", 36).evaluate(with: ada))
  #expect(NSPredicate(format: "SELF MATCHES %@", "[A-Za-z]+@[a-z]+\\.com").evaluate(with: "ada@mail.com"))
  #expect(!NSPredicate(format: "SELF MATCHES %@", "[A-Za-z]+@[a-z]+\\.com").evaluate(with: "ada@mail"))
}

@Test func swiftPredicatesSearchTexts() throws {
  struct Note { var title: String }
  let predicate = #Predicate<Note> { $0.title.localizedStandardContains("CAFÉ") }
  #expect(try predicate.evaluate(Note(title: "A cafe")))
}

@Test func selectorsCallTheirFunction() {
  final class Listener {
    var heard = 0
    func hear(_ note: Notification) { heard += 1 }
  }
  let listener = Listener()
  let center = NotificationCenter()
  center.addObserver(listener, selector: Selector(listener.hear), name: Notification.Name("x"), object: nil)
  center.post(name: Notification.Name("x"), object: nil)
  center.removeObserver(listener as AnyObject)
  center.post(name: Notification.Name("x"), object: nil)
  #expect(listener.heard == 1)
}
