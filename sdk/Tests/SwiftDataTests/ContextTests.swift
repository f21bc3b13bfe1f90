import Foundation
import SwiftData
import Testing

@Suite struct ContextTests {
  let context: ModelContext

  init() throws { context = ModelContext(try memory()) }

  private func titles(_ descriptor: FetchDescriptor<Book>) throws -> [String] {
    try context.fetch(descriptor).map(\.title)
  }

  @Test func valuesAreReadAndWritten() {
    let author = Author(name: "Ada")
    author.age = 36
    author.places.append(Place(city: "London"))
    author.mood = .wild
    #expect(author.name == "Ada" && author.age == 36 && author.mood == .wild)
    #expect(author.places == [Place(city: "London")])
    #expect(author.modelContext == nil && !author.hasChanges)
  }

  @Test func insertedModelsAreFetchedAndSaved() throws {
    let book = Book("Dune")
    context.insert(book)
    #expect(context.hasChanges && book.modelContext === context && book.hasChanges)
    #expect(try titles(FetchDescriptor()) == ["Dune"])
    #expect(try context.fetch(FetchDescriptor<Book>()).first === book)
    try context.save()
    #expect(!context.hasChanges && !book.hasChanges)
    book.title = "Dune 2"
    #expect(context.hasChanges && context.changedModelsArray.count == 1)
    let id = book.persistentModelID
    #expect(context.model(for: id) as? Book === book)
    let registered: Book? = context.registeredModel(for: id)
    #expect(registered === book)
  }

  @Test func anotherContextSeesWhatWasSaved() throws {
    let book = Book("Dune")
    context.insert(book)
    let other = ModelContext(context.container)
    #expect(try other.fetchCount(FetchDescriptor<Book>()) == 0)
    try context.save()
    let copy = try #require(try other.fetch(FetchDescriptor<Book>()).first)
    #expect(copy !== book && copy.title == "Dune" && copy == book)
    copy.title = "Emma"
    try other.save()
    _ = try context.fetch(FetchDescriptor<Book>())
    #expect(book.title == "Emma")
    context.delete(book)
    try context.save()
    #expect(try other.fetch(FetchDescriptor<Book>()).isEmpty)
    #expect(copy.isDeleted)
  }

  @Test func rollbackTakesAllBack() throws {
    let author = Author(name: "Ada")
    let book = Book("Notes", author: author)
    context.insert(author)
    context.insert(book)
    try context.save()
    author.name = "Eve"
    context.delete(book)
    context.insert(Book("Other"))
    #expect(author.books.isEmpty)
    context.rollback()
    #expect(author.name == "Ada" && !context.hasChanges)
    #expect(author.books.map(\.title) == ["Notes"])
    #expect(try titles(FetchDescriptor()) == ["Notes"])
  }

  @Test func limitsOffsetsAndOrders() throws {
    for (title, pages) in [("b10", 3), ("B2", 1), ("a", 2), ("É", 2)] { context.insert(Book(title, pages: pages)) }
    #expect(try titles(FetchDescriptor(sortBy: [SortDescriptor(\.title)])) == ["a", "B2", "b10", "É"])
    var some = FetchDescriptor<Book>(sortBy: [SortDescriptor(\.pages, order: .reverse), SortDescriptor(\.title)])
    #expect(try titles(some) == ["b10", "a", "É", "B2"])
    some.fetchOffset = 1
    some.fetchLimit = 2
    #expect(try titles(some) == ["a", "É"])
    let plain = FetchDescriptor<Book>(sortBy: [SortDescriptor(\.title, comparator: .lexical)])
    #expect(try titles(plain) == ["B2", "a", "b10", "É"])
    #expect(try titles(FetchDescriptor(sortBy: [SortDescriptor(\.author?.name)])).count == 4)
  }

  @Test func predicatesOfAllKinds() throws {
    let ada = Author(name: "Ada", age: 36)
    let label = Label("math")
    context.insert(ada)
    context.insert(Book("Notes on Engines", pages: 50, author: ada, tags: [label]))
    context.insert(Book("Café", pages: 200))
    func count(_ predicate: Predicate<Book>) throws -> Int {
      try context.fetchCount(FetchDescriptor(predicate: predicate))
    }
    let (word, limit, name) = ("engines", 100, "Ada")
    #expect(try count(#Predicate { $0.title.localizedStandardContains(word) }) == 1)
    #expect(try count(#Predicate { $0.title.localizedStandardContains("CAFE") }) == 1)
    #expect(try count(#Predicate { $0.title.starts(with: "Notes") && $0.pages < limit }) == 1)
    #expect(try count(#Predicate { $0.author?.name == name }) == 1)
    #expect(try count(#Predicate { ($0.author?.age ?? 0) > 30 || $0.pages == 200 }) == 2)
    #expect(try count(#Predicate { $0.tags.contains { $0.text == "math" } }) == 1)
    #expect(try count(#Predicate { $0.tags.isEmpty }) == 1)
    #expect(try count(#Predicate { $0.author == nil }) == 1)
    #expect(
      try count(#Predicate { book in if let author = book.author { return author.name == name } else { return false } })
        == 1)
    let id = ada.persistentModelID
    #expect(try count(#Predicate { $0.author?.persistentModelID == id }) == 1)
    #expect(try count(.true) == 2)
  }

  @Test func deletesByPredicateAndInATransaction() throws {
    for number in 1...4 { context.insert(Book("\(number)", pages: number)) }
    try context.save()
    try context.delete(model: Book.self, where: #Predicate { $0.pages > 2 })
    #expect(try titles(FetchDescriptor()) == ["1", "2"])
    try context.transaction { context.insert(Book("5")) }
    #expect(!context.hasChanges)
    var seen: [String] = []
    try context.enumerate(FetchDescriptor<Book>()) { seen.append($0.title) }
    #expect(seen == ["1", "2", "5"])
    try context.delete(model: Book.self)
    #expect(try context.fetchIdentifiers(FetchDescriptor<Book>()).isEmpty)
  }

  @Test func subclassesAreFetchedWithTheirClass() throws {
    context.insert(Animal(name: "Cat"))
    context.insert(Dog(name: "Rex", tricks: ["sit"]))
    try context.save()
    let other = ModelContext(context.container)
    #expect(try other.fetch(FetchDescriptor<Animal>(sortBy: [SortDescriptor(\.name)])).map(\.name) == ["Cat", "Rex"])
    let dogs = try other.fetch(FetchDescriptor<Dog>())
    #expect(dogs.map(\.tricks) == [["sit"]] && dogs.map(\.name) == ["Rex"])
  }

  @Test func changesAreUndone() throws {
    let undo = UndoManager()
    context.undoManager = undo
    let book = Book("One")
    context.insert(book)
    book.title = "Two"
    undo.undo()
    #expect(book.title == "One")
    undo.redo()
    #expect(book.title == "Two")
    undo.undo()
    undo.undo()
    #expect(try context.fetchCount(FetchDescriptor<Book>()) == 0)
  }

  @Test func observersAreTold() {
    let author = Author(name: "Ada")
    final class Seen: @unchecked Sendable { var count = 0 }
    let seen = Seen()
    withObservationTracking {
      _ = author.name
    } onChange: {
      seen.count += 1
    }
    author.age = 3
    #expect(seen.count == 0)
    author.name = "Eve"
    #expect(seen.count == 1)
    withObservationTracking {
      _ = author.books
    } onChange: {
      seen.count += 1
    }
    _ = Book("New", author: author)
    author.books.append(Book("Newer"))
    #expect(seen.count == 2)
  }

  @Test func identifiersAreKeptByCoding() throws {
    let book = Book("One")
    context.insert(book)
    let data = try JSONEncoder().encode(book.persistentModelID)
    #expect(try JSONDecoder().decode(PersistentIdentifier.self, from: data) == book.persistentModelID)
    #expect(book.persistentModelID.entityName == "Book")
    #expect(Set([book, book]).count == 1)
    #expect(Label("a").id != Label("a").id)
  }

  @ModelActor actor Worker {
    func add(_ count: Int) throws -> [PersistentIdentifier] {
      for number in 0..<count { modelContext.insert(Book("\(number)")) }
      try modelContext.save()
      return try modelContext.fetchIdentifiers(FetchDescriptor<Book>())
    }
    func title(_ id: PersistentIdentifier) -> String? { self[id, as: Book.self]?.title }
  }

  @Test func anActorWorksInItsOwnContext() async throws {
    let worker = Worker(modelContainer: context.container)
    let ids = try await worker.add(3)
    #expect(ids.count == 3)
    #expect(await worker.title(ids[1]) == "1")
    #expect(try titles(FetchDescriptor(sortBy: [SortDescriptor(\.title)])) == ["0", "1", "2"])
  }
}
