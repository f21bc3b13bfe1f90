from swiftgen.artifacts import Field, SourceTree
from swiftgen.swift.outline import blueprint_of, outline_of

SOURCE = SourceTree(
    files={
        "App.swift": "@main struct NotesApp: App { var body: some Scene { WindowGroup { ListView(title: 1) } } }",
        "Views.swift": """
struct DetailView: View {
    let note: Note
    @State private var shown = false
    var body: some View { Text(note.text).navigationTitle("Detail") }
}
struct ListView: View {
    @Binding var title: Int
    var body: some View {
        NavigationLink { DetailView(note: Note(text: "a")) } label: { Text("b") }.navigationTitle("All \\(title)")
    }
}
extension ListView { func reload() async throws {} }
""",
        "Note.swift": """
struct Note: Identifiable, Codable {
    let id = UUID(), text: String
    static let all: [Note] = []
    var length: Int { text.count }
    mutating func clear(_ deep: Bool = false) -> Int { 0 }
    init(text: String) { self.text = text }
}
enum Mood: String { case good, bad(Int) }
""",
    }
)


def test_types_fields_and_methods() -> None:
    types = {outline.name: outline for outline in outline_of(SOURCE)}
    note = types["Note"]
    assert (note.kind, note.conformances) == ("struct", ("Identifiable", "Codable"))
    assert note.fields == (Field(name="id", type="", default="UUID()"), Field(name="text", type="String"))
    assert [method.signature for method in note.methods] == [
        "mutating func clear(_ deep: Bool = false) -> Int",
        "init(text: String)",
    ]
    assert types["Mood"].cases == ("case good, bad(Int)",)
    assert [method.signature for method in types["ListView"].methods] == ["func reload() async throws"]


def test_the_blueprint_knows_screens_titles_and_ways() -> None:
    plan = blueprint_of(outline_of(SOURCE), title="My notes")
    assert (plan.app_name, plan.display_name, plan.root) == ("Notes", "My notes", "ListView")
    assert [(s.name, s.title, s.leads_to) for s in plan.screens] == [
        ("DetailView", "Detail", ()),
        ("ListView", "", ("DetailView",)),
    ]
    assert [field.name for field in plan.screens[0].fields] == ["note"]
    assert [plan_.name for plan_ in plan.types] == ["Note", "Mood"]
    assert plan.files[1].holds == ("DetailView", "ListView")


def test_broken_sources_still_give_an_outline() -> None:
    outline_of(SourceTree(files={"A.swift": "struct A { func ( } }", "B.swift": ""}))
