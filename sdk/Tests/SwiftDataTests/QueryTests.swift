import SwiftData
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

  var texts: [String] { nodes.filter { $0.kind == "text" }.map(\.words) }

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
struct QueryTests {
  private struct Titles: View {
    @Query(sort: \Book.title) private var books: [Book]
    let prefix: String
    var body: some View { ForEach(books) { Text(prefix + $0.title) } }
  }

  private struct Filtered: View {
    @Query private var books: [Book]
    init(_ word: String) {
      _books = Query(filter: #Predicate { word.isEmpty || $0.title.contains(word) }, sort: \.title, order: .reverse)
    }
    var body: some View { ForEach(books) { Text($0.title) } }
  }

  private struct Main: View {
    @Environment(\.modelContext) private var context
    @Query(sort: [SortDescriptor(\Book.pages)], animation: .default) var books: [Book]
    @State private var word = ""
    var body: some View {
      VStack {
        Button("Add") { context.insert(Book("Book \(books.count)", pages: books.count)) }
        Button("Rename") { books.first?.title = "Renamed" }
        Button("Delete") { books.last.map(context.delete) }
        Button("Search") { word = "Renamed" }
        Text("\(books.count) books")
        Filtered(word)
      }
    }
  }

  @Test func viewsFollowTheContext() throws {
    let container = try memory()
    let screen = TestScreen(Main().modelContainer(container))
    #expect(screen.texts.suffix(1) == ["0 books"])
    screen.tap("Add")
    screen.tap("Add")
    #expect(screen.texts.suffix(3) == ["2 books", "Book 1", "Book 0"])
    screen.tap("Rename")
    #expect(screen.texts.suffix(3) == ["2 books", "Renamed", "Book 1"])
    screen.tap("Search")
    #expect(screen.texts.suffix(2) == ["2 books", "Renamed"])
    screen.tap("Delete")
    #expect(screen.texts.suffix(2) == ["1 books", "Renamed"])
    container.mainContext.rollback()
    screen.settle()
    #expect(screen.texts.suffix(1) == ["0 books"])
  }

  @Test func viewsFollowOtherContexts() throws {
    let container = try memory()
    let screen = TestScreen(Titles(prefix: "- ").modelContainer(container))
    let other = ModelContext(container)
    other.insert(Book("Dune"))
    screen.settle()
    #expect(screen.texts == [])
    try other.save()
    screen.settle()
    #expect(screen.texts == ["- Dune"])
  }

  private struct Editor: View {
    @Bindable var book: Book
    var body: some View {
      Text(book.title)
      Text(book.author?.name ?? "nobody")
      Button("Author") { book.author = Author(name: "Ada") }
    }
  }

  @Test func modelsAreObserved() throws {
    let container = try memory()
    let book = Book("Dune")
    container.mainContext.insert(book)
    let screen = TestScreen(VStack { Editor(book: book) }.modelContainer(container))
    #expect(screen.texts.prefix(2) == ["Dune", "nobody"])
    screen.tap("Author")
    #expect(screen.texts.prefix(2) == ["Dune", "Ada"])
    Bindable(book).title.wrappedValue = "Emma"
    screen.settle()
    #expect(screen.texts.prefix(2) == ["Emma", "Ada"])
  }

  @Test func aContainerIsMadeForTheViewsBelow() {
    var made: ModelContainer?
    let screen = TestScreen(
      Titles(prefix: "").modelContainer(for: Book.self, inMemory: true) { result in
        made = try? result.get()
        made?.mainContext.insert(Book("Seed"))
      })
    #expect(made != nil && made?.mainContext.autosaveEnabled == true)
    screen.settle()
    #expect(screen.texts == ["Seed"])
  }
}
