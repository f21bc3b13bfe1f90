import CoreData
import SwiftUI
import Testing

/// A view on a screen without a browser.
@MainActor
final class TestScreen {
  private let renderer: Renderer

  init<Content: View>(_ content: Content) {
    renderer = Renderer(content)
    settle()
  }

  func settle() {
    renderer.graph.flush()
    renderer.closeFrame()
    _ = renderer.takeFrame()
  }

  var texts: [String] {
    settle()
    return nodes.filter { $0.kind == "text" }.map(\.words)
  }

  private var nodes: [DrawNode] {
    func all(_ node: DrawNode) -> [DrawNode] { [node] + node.children.flatMap(all) }
    return renderer.tree.map(all) ?? []
  }

  func tap(_ label: String) {
    nodes.last { $0.handler?.tap != nil && $0.words == label }?.handler?.tap?(nil)
    settle()
  }
}

@MainActor
@Suite(.serialized)
struct FetchRequestTests {
  private struct Titles: View {
    @FetchRequest(sortDescriptors: [SortDescriptor(\.title)]) private var books: FetchedResults<Book>
    var body: some View {
      ForEach(books) { Text($0.title) }
      Button("Short") { books.nsPredicate = NSPredicate(format: "pages < 50") }
      Button("Around") { books.sortDescriptors = [SortDescriptor(\.title, order: .reverse)] }
    }
  }

  private struct Filtered: View {
    @FetchRequest private var books: FetchedResults<Book>
    init(_ word: String) {
      _books = FetchRequest(
        sortDescriptors: [], predicate: NSPredicate(format: "title BEGINSWITH %@", word), animation: .default)
    }
    var body: some View { ForEach(books) { Text($0.title) } }
  }

  private struct Sections: View {
    @SectionedFetchRequest(sectionIdentifier: \Book.pages, sortDescriptors: [SortDescriptor(\Book.pages)])
    private var sections: SectionedFetchResults<Int16, Book>
    var body: some View {
      ForEach(sections) { section in
        Text("\(section.id)")
        ForEach(section) { Text($0.title) }
      }
    }
  }

  private let context = library().viewContext

  @Test func aViewFollowsItsRequest() throws {
    let screen = TestScreen(Titles().environment(\.managedObjectContext, context))
    #expect(screen.texts == ["Short", "Around"])
    context.addBook("b", pages: 10)
    let other = context.addBook("a")
    #expect(screen.texts == ["a", "b", "Short", "Around"])
    other.title = "c"
    #expect(screen.texts == ["b", "c", "Short", "Around"])
    screen.tap("Around")
    #expect(screen.texts == ["c", "b", "Short", "Around"])
    screen.tap("Short")
    #expect(screen.texts == ["b", "Short", "Around"])
    context.delete(try #require(context.fetch(Book.fetchRequest() as NSFetchRequest<Book>).first))
    #expect(screen.texts == ["Short", "Around"])
  }

  @Test func aRequestMadeInAnInitialiserFilters() {
    context.addBook("Emma")
    context.addBook("Persuasion")
    #expect(TestScreen(Filtered("P").environment(\.managedObjectContext, context)).texts == ["Persuasion"])
  }

  @Test func sectionsHaveTheirObjects() {
    for (title, pages) in [("a", 2), ("b", 1), ("c", 2)] { context.addBook(title, pages: Int16(pages)) }
    let screen = TestScreen(Sections().environment(\.managedObjectContext, context))
    #expect(screen.texts == ["1", "b", "2", "a", "c"])
  }
}
