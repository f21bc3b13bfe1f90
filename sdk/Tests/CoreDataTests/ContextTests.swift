import CoreData
import Testing

@MainActor
@Suite(.serialized)
struct ContextTests {
  private let context = library().viewContext

  @Test func newObjectsHaveTheirDefaultsAndAreFoundBeforeTheyAreSaved() throws {
    let book = context.addBook("Emma")
    #expect(book.pages == 100 && book.isRead == false && book.price == nil && book.tags == nil)
    #expect(book.isInserted && context.hasChanges && book.objectID.isTemporaryID)
    #expect(try context.titles() == ["Emma"])
    try context.save()
    #expect(!book.isInserted && !context.hasChanges && !book.objectID.isTemporaryID)
    #expect(try context.existingObject(with: book.objectID) === book)
  }

  @Test func valuesByNameAreThoseOfTheProperties() throws {
    let book = context.addBook("Emma", pages: 7)
    book.setValue(12, forKey: "pages")
    book.setValue(2.5, forKey: "price")
    #expect(book.pages == 12 && book.price == 2.5)
    #expect(book.value(forKey: "pages") as? Int == 12)
    #expect(book.value(forKey: "title") as? String == "Emma")
    book.setValue(nil, forKey: "price")
    #expect(book.price == nil && book.value(forKey: "price") == nil)
  }

  @Test func anObjectTellsBeforeItChanges() {
    let book = context.addBook("Emma")
    var count = 0
    let following = book.objectWillChange.sink { count += 1 }
    book.title = "Persuasion"
    #expect(count == 1)
    following.cancel()
  }

  @Test func predicatesOfAllFormsFindWhatTheySay() throws {
    let jane = Author(context: context)
    jane.name = "Jane Austen"
    let id = UUID()
    context.addBook("Emma", pages: 400, author: jane).id = id
    context.addBook("Persuasion", pages: 300, author: jane).isRead = true
    context.addBook("Émile", pages: 500)
    let byTitle = [NSSortDescriptor(key: "title", ascending: true)]
    func found(_ format: String, _ arguments: Any...) throws -> [String] {
      let request: NSFetchRequest<Book> = Book.fetchRequest()
      request.predicate = NSPredicate(format: format, argumentArray: arguments)
      request.sortDescriptors = byTitle
      return try context.fetch(request).map(\.title)
    }
    #expect(try found("title == %@", "Emma") == ["Emma"])
    #expect(try found("pages > %d", 350) == ["Emma", "Émile"])
    #expect(try found("pages >= 300 AND pages < 500") == ["Emma", "Persuasion"])
    #expect(try found("title BEGINSWITH[c] %@", "e") == ["Emma"])
    #expect(try found("title CONTAINS[cd] %@", "emi") == ["Émile"])
    #expect(try found("%K ENDSWITH %@", "title", "sion") == ["Persuasion"])
    #expect(try found("title IN %@", ["Emma", "Émile"]) == ["Emma", "Émile"])
    #expect(try found("NOT title CONTAINS[c] %@", "S") == ["Emma", "Émile"])
    #expect(try found("author == %@", jane) == ["Emma", "Persuasion"])
    #expect(try found("author == nil") == ["Émile"])
    #expect(try found("author != nil AND isRead == YES") == ["Persuasion"])
    #expect(try found("isRead == %@", NSNumber(value: true)) == ["Persuasion"])
    #expect(try found("author.name BEGINSWITH 'Jane'") == ["Emma", "Persuasion"])
    #expect(try found("id == %@", id) == ["Emma"])
    #expect(try found("pages BETWEEN {300, 400}") == ["Emma", "Persuasion"])
    let authors: NSFetchRequest<Author> = Author.fetchRequest()
    authors.predicate = NSPredicate(format: "ANY books.title == %@ OR books.@count > 5", "Emma")
    #expect(try context.fetch(authors) == [jane])
    authors.predicate = NSCompoundPredicate(
      andPredicateWithSubpredicates: [NSPredicate(format: "name != nil"), NSPredicate(format: "books.@count == 3")])
    #expect(try context.count(for: authors) == 0)
  }

  @Test func descriptorsSortAndLimitsCut() throws {
    for (title, pages) in [("b", 2), ("A", 1), ("c", 1)] { context.addBook(title, pages: Int16(pages)) }
    #expect(try context.titles() == ["b", "A", "c"])
    let byPages = NSSortDescriptor(keyPath: \Book.pages, ascending: true)
    let byTitle = NSSortDescriptor(keyPath: \Book.title, ascending: false)
    #expect(try context.titles(sort: [byPages, byTitle]) == ["c", "A", "b"])
    #expect(try context.titles(sort: [NSSortDescriptor(SortDescriptor(\Book.title))]) == ["A", "b", "c"])
    let request: NSFetchRequest<Book> = Book.fetchRequest()
    request.sortDescriptors = [byPages, byTitle]
    request.fetchOffset = 1
    request.fetchLimit = 1
    #expect(try context.fetch(request).map(\.title) == ["A"])
  }

  @Test func bothSidesOfARelationshipChange() {
    let (jane, leo) = (Author(context: context), Author(context: context))
    let book = context.addBook("Emma", author: jane)
    #expect(jane.books?.count == 1)
    leo.addToBooks(book)
    #expect(book.author === leo && jane.books?.count == 0)
    leo.removeFromBooks(book)
    #expect(book.author == nil)
    jane.addToBooks(NSSet(array: [book, context.addBook("Persuasion")]))
    #expect((jane.books as? Set<Book> ?? []).map(\.title).sorted() == ["Emma", "Persuasion"])
  }

  @Test func deletingFollowsTheRules() throws {
    let jane = Author(context: context)
    let book = context.addBook("Emma", author: jane)
    let chapters = ["one", "two"].map { title in
      let chapter = Chapter(context: context)
      chapter.title = title
      chapter.book = book
      return chapter
    }
    #expect(book.chapters?.array.compactMap { ($0 as? Chapter)?.title } == ["one", "two"])
    try context.save()
    context.delete(jane)
    #expect(book.author == nil && jane.isDeleted)
    context.delete(book)
    #expect(chapters.map(\.isDeleted) == [true, true])
    try context.save()
    #expect(try context.count(for: NSFetchRequest<NSManagedObject>(entityName: "Chapter")) == 0)
    #expect(jane.managedObjectContext == nil)
  }

  @Test func whatIsRequiredMustBeThere() throws {
    _ = Book(context: context)
    let error = #expect(throws: NSError.self) { try context.save() }
    #expect(error?.code == NSValidationMissingMandatoryPropertyError)
    #expect(error?.localizedDescription == "Book cannot be saved: title is required and has no value.")
  }

  @Test func rollingBackForgetsChanges() throws {
    let book = context.addBook("Emma")
    try context.save()
    book.title = "X"
    context.addBook("Y")
    context.rollback()
    #expect(book.title == "Emma")
    #expect(try context.titles() == ["Emma"])
    #expect(!context.hasChanges)
  }

  @Test func uniqueObjectsFollowTheMergePolicy() throws {
    func add(_ year: Double) -> Author {
      let author = Author(context: context)
      author.name = "Jane"
      author.born = Date(timeIntervalSinceReferenceDate: year)
      return author
    }
    context.addBook("Emma", author: add(1))
    try context.save()
    _ = add(2)
    let error = #expect(throws: NSError.self) { try context.save() }
    #expect(error?.code == NSManagedObjectConstraintMergeError)
    context.mergePolicy = NSMergeByPropertyObjectTrumpMergePolicy
    try context.save()
    let authors = try context.fetch(Author.fetchRequest() as NSFetchRequest<Author>)
    #expect(authors.map(\.born) == [Date(timeIntervalSinceReferenceDate: 2)])
    #expect(authors.first?.books?.count == 1)
    context.mergePolicy = NSMergePolicy.mergeByPropertyStoreTrump
    _ = add(3)
    try context.save()
    #expect(try context.fetch(Author.fetchRequest() as NSFetchRequest<Author>) == authors)
  }
}
