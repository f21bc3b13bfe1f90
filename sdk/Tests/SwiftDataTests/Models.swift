import Foundation
import SwiftData

enum Mood: String, Codable, CaseIterable { case calm, wild }

struct Place: Codable, Hashable {
  var city = "Oslo"
  var point: [Double] = []
}

@Model
final class Author {
  @Attribute(.unique) var name: String
  var age: Int?
  var mood: Mood = Mood.calm
  var places: [Place] = []
  var born = Date(timeIntervalSinceReferenceDate: 1000.5)
  @Relationship(deleteRule: .cascade, inverse: \Book.author) var books: [Book] = []
  @Transient var scratch = 0
  @Attribute(.ephemeral) var passing = 0

  init(name: String, age: Int? = nil) {
    self.name = name
    self.age = age
  }
}

@Model
class Book {
  var title: String
  var pages: Int
  var author: Author?
  var shelf: Shelf?
  var tags: [Label]

  init(_ title: String, pages: Int = 100, author: Author? = nil, tags: [Label] = []) {
    self.title = title
    self.pages = pages
    self.author = author
    self.tags = tags
  }
}

@Model
final class Label {
  var id: UUID = UUID()
  var text: String
  var books: [Book] = []
  init(_ text: String) { self.text = text }
}

@Model
final class Shelf {
  #Unique<Shelf>([\.room, \.number])
  var room: String
  var number: Int
  @Relationship(deleteRule: .deny) var books: [Book] = []
  init(room: String, number: Int) {
    self.room = room
    self.number = number
  }
}

@Model
class Animal {
  var name: String
  init(name: String) { self.name = name }
}

@available(iOS 26.0, *)
@Model
final class Dog: Animal {
  var tricks: [String] = []
  init(name: String, tricks: [String]) {
    self.tricks = tricks
    super.init(name: name)
  }
}

func memory() throws -> ModelContainer {
  try ModelContainer(
    for: Author.self, Book.self, Dog.self, configurations: ModelConfiguration(isStoredInMemoryOnly: true))
}

/// A file of its own for each test, gone afterwards.
final class TemporaryStore {
  let url: URL
  init() {
    url = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString)/default.store")
  }
  deinit { try? FileManager.default.removeItem(at: url.deletingLastPathComponent()) }

  func container(_ types: any PersistentModel.Type...) throws -> ModelContainer {
    try ModelContainer(for: Schema(types), configurations: ModelConfiguration(url: url))
  }
}
