import CoreData

/// Classes as Xcode writes them, and their model as it is generated.
public class Author: NSManagedObject {}

extension Author {
  class func fetchRequest() -> NSFetchRequest<Author> { NSFetchRequest<Author>(entityName: "Author") }
  @CDManaged public var name: String?
  @CDManaged public var born: Date?
  @CDManaged public var books: NSSet?
  @CDRelates public func addToBooks(_ value: Book)
  @CDRelates public func removeFromBooks(_ value: Book)
  @CDRelates public func addToBooks(_ values: NSSet)
}

extension Author: Identifiable {}

public class Book: NSManagedObject {
  @CDManaged public var title: String
  @CDManaged public var pages: Int16
  @CDManaged public var price: NSNumber?
  @CDManaged public var isRead: Bool
  @CDManaged public var id: UUID?
  @CDManaged public var tags: [String]?
  @CDManaged public var author: Author?
  @CDManaged public var chapters: NSOrderedSet?

  class func fetchRequest() -> NSFetchRequest<Book> { NSFetchRequest<Book>(entityName: "Book") }
}

extension Book: Identifiable {}

public class Chapter: NSManagedObject {
  @CDManaged public var title: String?
  @CDManaged public var book: Book?
}

func libraryModel() -> NSManagedObjectModel {
  let model = NSManagedObjectModel()
  model.entities = [
    NSEntityDescription(
      _named: "Author", className: "Author", Author.self, unique: [["name"]],
      [
        NSAttributeDescription(_named: "name", .stringAttributeType),
        NSAttributeDescription(_named: "born", .dateAttributeType),
        NSRelationshipDescription(_named: "books", to: "Book", inverse: "author", toMany: true),
      ]),
    NSEntityDescription(
      _named: "Book", className: "Book", Book.self,
      [
        NSAttributeDescription(_named: "title", .stringAttributeType, optional: false),
        NSAttributeDescription(_named: "pages", .integer16AttributeType, default: 100),
        NSAttributeDescription(_named: "price", .doubleAttributeType),
        NSAttributeDescription(_named: "isRead", .booleanAttributeType, default: false),
        NSAttributeDescription(_named: "id", .UUIDAttributeType),
        NSAttributeDescription(_named: "tags", .transformableAttributeType),
        NSRelationshipDescription(_named: "author", to: "Author", inverse: "books"),
        NSRelationshipDescription(
          _named: "chapters", to: "Chapter", inverse: "book", toMany: true, ordered: true, rule: .cascadeDeleteRule),
      ]),
    NSEntityDescription(
      _named: "Chapter", className: "Chapter", Chapter.self,
      [
        NSAttributeDescription(_named: "title", .stringAttributeType),
        NSRelationshipDescription(_named: "book", to: "Book", inverse: "chapters", rule: .denyDeleteRule),
      ]),
  ]
  return model
}

/// A loaded container, in memory or in a file.
func library(at url: URL = URL(fileURLWithPath: "/dev/null")) -> NSPersistentContainer {
  let container = NSPersistentContainer(name: "Library", managedObjectModel: libraryModel())
  container.persistentStoreDescriptions.first?.url = url
  container.loadPersistentStores { _, error in
    if let error { fatalError("The store cannot be loaded: \(error)") }
  }
  return container
}

extension NSManagedObjectContext {
  @discardableResult
  func addBook(_ title: String, pages: Int16 = 100, author: Author? = nil) -> Book {
    let book = Book(context: self)
    book.title = title
    book.pages = pages
    book.author = author
    return book
  }

  func titles(_ format: String? = nil, _ arguments: Any..., sort: [NSSortDescriptor] = []) throws -> [String] {
    let request: NSFetchRequest<Book> = Book.fetchRequest()
    if let format { request.predicate = NSPredicate(format: format, argumentArray: arguments) }
    request.sortDescriptors = sort
    return try fetch(request).map(\.title)
  }
}
