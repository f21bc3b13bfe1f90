import SwiftUI
import UniformTypeIdentifiers

private struct Item: Identifiable, Hashable { let id: Int }

private enum Failure: LocalizedError {
  case lost
  var errorDescription: String? { "Lost" }
}

struct PresentationProbe: View {
  @State private var isShown = false
  @State private var item: Item?
  @State private var detent = PresentationDetent.medium
  @State private var failure: Failure?
  @Environment(\.dismiss) private var dismiss
  @Environment(\.presentationMode) private var mode
  var body: some View {
    Button("Show") { isShown = true }
      .sheet(isPresented: $isShown) {
        Text("Sheet")
          .presentationDetents([.medium, .large, .height(200), .fraction(0.3)], selection: $detent)
          .presentationDragIndicator(.visible).presentationCornerRadius(20).presentationBackground(.thinMaterial)
          .presentationBackgroundInteraction(.enabled(upThrough: .medium)).presentationContentInteraction(.scrolls)
          .presentationCompactAdaptation(.popover).presentationSizing(.form).interactiveDismissDisabled()
      }
      .sheet(isPresented: $isShown, onDismiss: { dismiss() }) { Text("Sheet") }
      .sheet(item: $item) { Text("\($0.id)") }
      .fullScreenCover(isPresented: $isShown) { Text("Cover") }
      .fullScreenCover(item: $item) { Text("\($0.id)") }
      .popover(isPresented: $isShown, arrowEdge: .bottom) { Text("Popover") }
      .inspector(isPresented: $isShown) { Text("Inspector") }
      .alert("Title", isPresented: $isShown) { Button("OK", role: .cancel) {} } message: { Text("Message") }
      .alert("Title", isPresented: $isShown, presenting: item) { item in Button("\(item.id)") {} } message: { _ in Text("") }
      .alert(isPresented: $isShown, error: failure) { Button("OK") {} }
      .confirmationDialog("Title", isPresented: $isShown, titleVisibility: .visible) { Button("A") {} } message: { Text("") }
      .confirmationDialog("Title", isPresented: $isShown, presenting: item) { item in Button("\(item.id)") {} }
  }
}

struct OlderPresentationProbe: View {
  @State private var isShown = false
  var body: some View {
    NavigationView {
      NavigationLink(destination: Text("Next"), isActive: $isShown) { EmptyView() }
        .navigationBarTitle("Title", displayMode: .inline)
        .navigationBarItems(leading: Text("L"), trailing: EditButton())
        .navigationBarHidden(false)
        .statusBar(hidden: true)
    }
    .navigationViewStyle(.stack)
    .alert(isPresented: $isShown) {
      Alert(title: Text("T"), message: Text("M"), primaryButton: .destructive(Text("D")) {}, secondaryButton: .cancel())
    }
    .actionSheet(isPresented: $isShown) { ActionSheet(title: Text("T"), buttons: [.default(Text("A")), .cancel()]) }
  }
}

struct FilesProbe: View {
  @State private var isShown = false
  var body: some View {
    Text("Files")
      .fileImporter(isPresented: $isShown, allowedContentTypes: [.json, .plainText]) { result in
        if case .success(let url) = result { print(url) }
      }
      .fileImporter(isPresented: $isShown, allowedContentTypes: [.pdf], allowsMultipleSelection: true) { result in
        print((try? result.get())?.count ?? 0)
      }
      .fileExporter(isPresented: $isShown, document: Note(text: ""), contentType: .plainText, defaultFilename: "Note") { _ in }
  }
}

struct Note: FileDocument {
  static let readableContentTypes = [UTType.plainText]
  var text: String
  init(text: String) { self.text = text }
  init(configuration: ReadConfiguration) throws {
    text = String(decoding: configuration.file.regularFileContents ?? Data(), as: UTF8.self)
  }
  func fileWrapper(configuration: WriteConfiguration) throws -> FileWrapper {
    FileWrapper(regularFileWithContents: Data(text.utf8))
  }
}

private struct Items: ToolbarContent {
  @State private var count = 0
  var body: some ToolbarContent {
    ToolbarItem(placement: .topBarLeading) { Button("Add") { count += 1 } }
    ToolbarItemGroup(placement: .bottomBar) {
      Text("\(count)")
      Spacer()
    }
  }
}

struct NavigationProbe: View {
  @State private var path = NavigationPath()
  @State private var isShown = false
  @State private var item: Item?
  @State private var tab = 0
  @Namespace private var space
  var body: some View {
    TabView(selection: $tab) {
      Tab("Home", systemImage: "house", value: 0) {
        NavigationStack(path: $path) {
          NavigationLink("Go", value: Item(id: 1))
            .navigationTitle("Title").navigationBarTitleDisplayMode(.inline).navigationBarBackButtonHidden()
            .navigationDestination(for: Item.self) { Text("\($0.id)") }
            .navigationDestination(isPresented: $isShown) { Text("Shown") }
            .navigationDestination(item: $item) { Text("\($0.id)") }
            .toolbar { Items() }
            .toolbar { ToolbarItem(placement: .principal) { Text("P") }; ToolbarItem { Text("Q") } }
            .toolbar(.hidden, for: .tabBar).toolbarBackground(.red, for: .navigationBar)
            .toolbarBackground(.visible, for: .navigationBar, .tabBar).toolbarBackgroundVisibility(.hidden, for: .bottomBar)
            .toolbarColorScheme(.dark, for: .navigationBar).toolbarTitleDisplayMode(.inlineLarge).toolbarRole(.editor)
            .toolbarTitleMenu { Button("Rename") {} }
            .navigationTransition(.zoom(sourceID: 1, in: space)).matchedTransitionSource(id: 1, in: space)
            .navigationSubtitle("Subtitle")
        }
      }
      .badge(3)
      Tab("Search", systemImage: "magnifyingglass", value: 1, role: .search) { Text("Search") }
      TabSection("More") { Tab("Last", systemImage: "star", value: 2) { Text("Last") } }
    }
    .tabViewStyle(.sidebarAdaptable).tabBarMinimizeBehavior(.onScrollDown).tabViewBottomAccessory { Text("Now") }
  }
}

struct ColumnsProbe: View {
  @State private var visibility = NavigationSplitViewVisibility.all
  @State private var selection: Item?
  var body: some View {
    NavigationSplitView(columnVisibility: $visibility) {
      List(selection: $selection) { NavigationLink("One", value: Item(id: 1)) }
        .navigationSplitViewColumnWidth(min: 100, ideal: 200, max: 300)
    } detail: {
      Text(selection.map { "\($0.id)" } ?? "None")
    }
    .navigationSplitViewStyle(.balanced)
    TabView { Text("1"); Text("2") }.tabViewStyle(.page(indexDisplayMode: .always))
      .indexViewStyle(.page(backgroundDisplayMode: .always))
  }
}
