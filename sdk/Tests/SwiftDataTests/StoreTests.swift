import Foundation
import SwiftData
import Testing

/// Classes of the same name as an app has them before and after a change.
enum Before: VersionedSchema {
  static var versionIdentifier: Schema.Version { Schema.Version(1, 0, 0) }
  static var models: [any PersistentModel.Type] { [Note.self] }
  @Model final class Note {
    var text: String
    var old: Int = 1
    var done: Bool
    init(text: String, done: Bool) {
      self.text = text
      self.done = done
    }
  }
}

enum After: VersionedSchema {
  static var versionIdentifier: Schema.Version { Schema.Version(2, 0, 0) }
  static var models: [any PersistentModel.Type] { [Note.self] }
  @Model final class Note {
    var text: String
    var rating: Int = 3
    var hint: String?
    @Attribute(originalName: "done") var isDone: Bool = false
    init(text: String) { self.text = text }
  }
}

enum Wrong {
  @Model final class Note {
    var text: Int
    init(text: Int) { self.text = text }
  }
}

enum Needy {
  @Model final class Note {
    var title: String
    init(title: String) { self.title = title }
  }
}

enum Plan: SchemaMigrationPlan {
  static var schemas: [any VersionedSchema.Type] { [Before.self, After.self] }
  static var stages: [MigrationStage] {
    [
      .custom(
        fromVersion: Before.self, toVersion: After.self,
        willMigrate: { context in
          for note in try context.fetch(FetchDescriptor<Before.Note>()) { note.text += "!" }
          try context.save()
        },
        didMigrate: { context in
          for note in try context.fetch(FetchDescriptor<After.Note>()) { note.rating = note.text.count }
          try context.save()
        })
    ]
  }
}

@Suite struct StoreTests {
  let store = TemporaryStore()

  @Test func everythingIsThereAfterARestart() throws {
    let first = ModelContext(try store.container(Author.self))
    let ada = Author(name: "Ada", age: nil)
    ada.mood = .wild
    ada.places = [Place(city: "Paris", point: [1.5, -.infinity])]
    ada.scratch = 5
    ada.passing = 5
    first.insert(ada)
    first.insert(Book("Notes", author: ada, tags: [Label("x")]))
    first.insert(Author(name: "Eve", age: 4))
    try first.save()

    let second = ModelContext(try store.container(Author.self))
    let authors = try second.fetch(FetchDescriptor<Author>(sortBy: [SortDescriptor(\.name)]))
    #expect(authors.map(\.name) == ["Ada", "Eve"] && authors.map(\.age) == [nil, 4])
    let again = authors[0]
    #expect(again.mood == .wild && again.places == [Place(city: "Paris", point: [1.5, -.infinity])])
    #expect(again.born == ada.born && again.scratch == 0 && again.passing == 0)
    #expect(again.books.map(\.title) == ["Notes"] && again.books[0].author === again)
    #expect(again.books[0].tags.map(\.text) == ["x"])
    #expect(again.persistentModelID == ada.persistentModelID)
    second.delete(again)
    try second.save()
    let third = ModelContext(try store.container(Author.self))
    #expect(try third.fetchCount(FetchDescriptor<Book>()) == 0)
    #expect(try third.fetch(FetchDescriptor<Author>()).map(\.name) == ["Eve"])
  }

  private func writeOld() throws {
    let context = ModelContext(
      try ModelContainer(
        for: Schema(versionedSchema: Before.self), configurations: ModelConfiguration(url: store.url)))
    context.insert(Before.Note(text: "milk", done: true))
    try context.save()
  }

  @Test func addedPropertiesHaveTheirDefaultsAndRenamedOnesTheirValue() throws {
    try writeOld()
    let context = ModelContext(try store.container(After.Note.self))
    let note = try #require(try context.fetch(FetchDescriptor<After.Note>()).first)
    #expect(note.text == "milk" && note.rating == 3 && note.hint == nil && note.isDone)
    note.rating = 5
    try context.save()
    let again = try ModelContext(try store.container(After.Note.self)).fetch(FetchDescriptor<After.Note>())
    #expect(again.first?.rating == 5)
  }

  @Test func aPlanRunsItsStages() throws {
    try writeOld()
    let container = try ModelContainer(
      for: Schema(versionedSchema: After.self), migrationPlan: Plan.self,
      configurations: ModelConfiguration(url: store.url))
    let note = try #require(try ModelContext(container).fetch(FetchDescriptor<After.Note>()).first)
    #expect(note.text == "milk!" && note.rating == 5 && note.isDone)
    #expect(throws: SwiftDataError.self) {
      try ModelContainer(
        for: Schema(versionedSchema: Before.self), migrationPlan: Plan.self,
        configurations: ModelConfiguration(url: store.url))
    }
  }

  @Test func whatCannotBeReadIsAnError() throws {
    try writeOld()
    #expect(throws: SwiftDataError.loadIssueModelContainer) { try store.container(Wrong.Note.self) }
    #expect(throws: SwiftDataError.loadIssueModelContainer) { try store.container(Needy.Note.self) }
    try Data("{ no store".utf8).write(to: store.url)
    #expect(throws: SwiftDataError.loadIssueModelContainer) { try store.container(Author.self) }
  }

  @Test func aStoreThatCannotBeWrittenKeepsItsChangesPending() throws {
    let blocked = store.url.deletingLastPathComponent()
    try FileManager.default.createDirectory(
      at: blocked.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data().write(to: blocked)
    let context = ModelContext(try store.container(Author.self))
    context.insert(Author(name: "Ada"))
    #expect(throws: (any Error).self) { try context.save() }
    #expect(context.hasChanges)
    try FileManager.default.removeItem(at: blocked)
    try context.save()
    #expect(!context.hasChanges)
  }

  @Test func readOnlyStoresRefuse() throws {
    let context = ModelContext(
      try ModelContainer(
        for: Author.self, configurations: ModelConfiguration(url: store.url, allowsSave: false)))
    context.insert(Author(name: "Ada"))
    #expect(throws: SwiftDataError.self) { try context.save() }
  }

  @Test func theSchemaKnowsItsEntities() throws {
    let schema = Schema([Author.self])
    #expect(Set(schema.entities.map(\.name)) == ["Author", "Book", "Label", "Shelf"])
    let author = try #require(schema.entity(for: Author.self))
    #expect(author.attributesByName["name"]?.isUnique == true && author.attributesByName["age"]?.isOptional == true)
    #expect(author.attributesByName["scratch"] == nil)
    let books = try #require(author.relationshipsByName["books"])
    #expect(books.destination == "Book" && books.inverseName == "author" && books.deleteRule == .cascade)
  }

  @MainActor @Test func theMainContextSavesByItself() async throws {
    let container = try store.container(Author.self)
    container.mainContext.insert(Author(name: "Ada"))
    #expect(container.mainContext.hasChanges)
    await withCheckedContinuation { done in DispatchQueue.main.async { done.resume() } }
    #expect(!container.mainContext.hasChanges)
    #expect(try ModelContext(try store.container(Author.self)).fetchCount(FetchDescriptor<Author>()) == 1)
  }
}
