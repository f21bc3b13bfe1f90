import SwiftData
import Testing

@Suite struct RelationshipTests {
  let context: ModelContext

  init() throws { context = ModelContext(try memory()) }

  @Test func bothSidesAreKeptInStep() {
    let (ada, eve) = (Author(name: "Ada"), Author(name: "Eve"))
    let book = Book("Notes")
    context.insert(ada)
    ada.books.append(book)
    #expect(book.author === ada && book.modelContext === context)
    book.author = eve
    #expect(ada.books.isEmpty && eve.books.map(\.title) == ["Notes"] && eve.modelContext === context)
    eve.books = []
    #expect(book.author == nil)
  }

  @Test func whatAnInitialiserSetsCountsOnceInserted() {
    let ada = Author(name: "Ada")
    let book = Book("Notes", author: ada, tags: [Label("a"), Label("b")])
    context.insert(book)
    #expect(ada.books == [book] && ada.modelContext === context)
    #expect(book.tags.allSatisfy { $0.books == [book] && $0.modelContext === context })
  }

  @Test func manyToMany() throws {
    let (one, two) = (Book("1"), Book("2"))
    let label = Label("x")
    context.insert(one)
    context.insert(two)
    label.books = [one, two]
    #expect(one.tags == [label] && two.tags == [label])
    two.tags.removeAll()
    #expect(label.books == [one])
    try context.save()
    let copy = try #require(try ModelContext(context.container).fetch(FetchDescriptor<Label>()).first)
    #expect(copy.books.map(\.title) == ["1"])
    #expect(copy.books[0].tags.first === copy)
  }

  @Test func cascadeDeletesAndNullifyLetsGo() throws {
    let ada = Author(name: "Ada")
    let label = Label("x")
    context.insert(Book("1", author: ada, tags: [label]))
    try context.save()
    context.delete(ada)
    #expect(try context.fetchCount(FetchDescriptor<Book>()) == 0)
    #expect(label.books.isEmpty)
    try context.save()
    #expect(try ModelContext(context.container).fetch(FetchDescriptor<Label>()).first?.books == [])
  }

  @Test func denyForbidsTheSave() throws {
    let shelf = Shelf(room: "Hall", number: 1)
    let book = Book("1")
    context.insert(shelf)
    shelf.books.append(book)
    try context.save()
    context.delete(shelf)
    #expect(throws: SwiftDataError.self) { try context.save() }
    context.rollback()
    #expect(shelf.books == [book] && book.shelf === shelf)
    context.delete(book)
    context.delete(shelf)
    try context.save()
    #expect(try context.fetchCount(FetchDescriptor<Shelf>()) == 0)
  }

  @Test func uniqueValuesChangeTheOldModel() throws {
    let old = Author(name: "Ada", age: 1)
    context.insert(old)
    try context.save()
    let new = Author(name: "Ada", age: 2)
    context.insert(new)
    new.books.append(Book("1"))
    try context.save()
    let all = try context.fetch(FetchDescriptor<Author>())
    #expect(all.count == 1 && all[0] === old && old.age == 2)
    #expect(old.books.map(\.title) == ["1"] && old.books[0].author === old)
    #expect(new.persistentModelID == old.persistentModelID)
  }

  @Test func uniquenessOfSeveralProperties() throws {
    for (room, number) in [("A", 1), ("A", 2), ("A", 1)] { context.insert(Shelf(room: room, number: number)) }
    try context.save()
    #expect(try context.fetchCount(FetchDescriptor<Shelf>()) == 2)
  }
}
