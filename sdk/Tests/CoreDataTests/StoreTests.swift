import CoreData
import Testing

@MainActor
@Suite(.serialized)
struct StoreTests {
  private let url = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID()).sqlite")

  @Test func whatIsSavedIsThereInTheNextRun() throws {
    defer { try? FileManager.default.removeItem(at: url) }
    let id = UUID()
    do {
      let context = library(at: url).viewContext
      let jane = Author(context: context)
      (jane.name, jane.born) = ("Jane", Date(timeIntervalSinceReferenceDate: 0.25))
      let book = context.addBook("Emma", pages: 7, author: jane)
      (book.id, book.price, book.tags, book.isRead) = (id, 1.5, ["a", "b"], true)
      try context.save()
      context.addBook("not saved")
    }
    let context = library(at: url).viewContext
    let books = try context.fetch(Book.fetchRequest() as NSFetchRequest<Book>)
    let book = try #require(books.first)
    #expect(books.count == 1 && book.title == "Emma" && book.pages == 7)
    #expect(book.id == id && book.price == 1.5 && book.tags == ["a", "b"] && book.isRead)
    #expect(book.author?.name == "Jane" && book.author?.born == Date(timeIntervalSinceReferenceDate: 0.25))
    #expect(book.author?.books?.contains(book) == true)
  }

  @Test func aFileThatIsNoStoreIsToldOfAndLeftAlone() throws {
    defer { try? FileManager.default.removeItem(at: url) }
    try Data("hello".utf8).write(to: url)
    let container = NSPersistentContainer(name: "Library", managedObjectModel: libraryModel())
    container.persistentStoreDescriptions = [NSPersistentStoreDescription(url: url)]
    var failure: (any Error)?
    container.loadPersistentStores { failure = $1 }
    #expect((failure as NSError?)?.code == NSPersistentStoreOpenError)
    #expect(try Data(contentsOf: url) == Data("hello".utf8))
  }

  @Test func aBatchDeletesInTheStore() throws {
    let context = library().viewContext
    for title in ["a", "b", "c"] { context.addBook(title) }
    try context.save()
    let request = NSFetchRequest<any NSFetchRequestResult>(entityName: "Book")
    request.predicate = NSPredicate(format: "title != 'b'")
    let delete = NSBatchDeleteRequest(fetchRequest: request)
    delete.resultType = .resultTypeObjectIDs
    let result = try context.execute(delete) as? NSBatchDeleteResult
    #expect((result?.result as? [NSManagedObjectID])?.count == 2)
    #expect(try context.titles() == ["b"])
  }

  @Test func anotherContextSeesWhatWasSaved() async throws {
    let container = library()
    let view = container.viewContext
    let book = view.addBook("Emma")
    try view.save()
    let id = book.objectID
    try await container.performBackgroundTask { context in
      let same = try #require(context.object(with: id) as? Book)
      same.title = "Persuasion"
      #expect(try view.titles() == ["Emma"])
      try context.save()
    }
    view.refresh(book, mergeChanges: true)
    #expect(book.title == "Persuasion")
  }

  @Test func aChildSavesIntoItsParent() throws {
    let parent = library().viewContext
    let child = NSManagedObjectContext(concurrencyType: .mainQueueConcurrencyType)
    child.parent = parent
    child.addBook("Emma")
    #expect(try parent.titles() == [])
    try child.save()
    #expect(try parent.titles() == ["Emma"])
    #expect(parent.hasChanges)
    try parent.save()
    #expect(try child.titles() == ["Emma"])
  }

  @Test func fetchedResultsComeInSections() throws {
    let context = library().viewContext
    for (title, pages) in [("a", 1), ("b", 2), ("c", 2)] { context.addBook(title, pages: Int16(pages)) }
    let request: NSFetchRequest<Book> = Book.fetchRequest()
    request.sortDescriptors = [NSSortDescriptor(keyPath: \Book.pages, ascending: true)]
    let controller = NSFetchedResultsController(
      fetchRequest: request, managedObjectContext: context, sectionNameKeyPath: "pages", cacheName: nil)
    let listener = Listener()
    controller.delegate = listener
    try controller.performFetch()
    #expect(controller.sections?.map(\.name) == ["1", "2"])
    #expect(controller.sections?.map(\.numberOfObjects) == [1, 2])
    #expect(controller.object(at: IndexPath(indexes: [1, 0])).title == "b")
    context.processPendingChanges()
    context.addBook("d", pages: 3)
    context.processPendingChanges()
    #expect(listener.events == ["insert section 2", "insert d", "done 4"])
  }
}

private final class Listener: NSObject, NSFetchedResultsControllerDelegate {
  var events: [String] = []

  func controller(
    _ controller: NSFetchedResultsController<any NSFetchRequestResult>,
    didChange sectionInfo: any NSFetchedResultsSectionInfo, atSectionIndex sectionIndex: Int,
    for type: NSFetchedResultsChangeType
  ) { events.append("\(type) section \(sectionIndex)") }

  func controller(
    _ controller: NSFetchedResultsController<any NSFetchRequestResult>, didChange anObject: Any,
    at indexPath: IndexPath?,
    for type: NSFetchedResultsChangeType, newIndexPath: IndexPath?
  ) { events.append("\(type) \((anObject as? Book)?.title ?? "")") }

  func controllerDidChangeContent(_ controller: NSFetchedResultsController<any NSFetchRequestResult>) {
    events.append("done \(controller.fetchedObjects?.count ?? 0)")
  }
}
