from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from swiftgen.artifacts import SourceTree
from swiftgen.swift.index import declarations_of, index_of, map_of
from swiftgen.swift.reply import read_reply

REPLIES = Path(__file__).parents[1] / "cases" / "replies"
TREE = SourceTree(
    files={
        "App.swift": "@main struct NotesApp: App { var body: some Scene { WindowGroup { ListView(title: 1) } } }",
        "Views.swift": """
struct ListView: View {
    let title: Int
    @State private var shown = false
    @Binding var note: Note
    var body: some View {
        VStack {
            Row(note: note, size: 2)
            NavigationLink { DetailView(note: note) } label: { Text("Open it") }
            Image("logo")
        }
        .sheet(isPresented: $shown) { SettingsView() }
    }
}
struct Row: View { let note: Note, size: Int; var body: some View { Text(note.text) } }
struct DetailView: View { let note: Note; var body: some View { Text("x") } }
struct SettingsView: View { var body: some View { Text("y") } }
""",
        "Note.swift": "struct Note: Identifiable, Codable {\n    let id = UUID()\n    var text: String\n}\n",
    }
)


def test_the_view_tree_says_who_shows_and_opens_whom_and_with_what() -> None:
    index = index_of(TREE)
    [app, view, *_] = index.views
    assert (index.roots, app.shows) == (("NotesApp",), (("ListView", ("title",)),))
    assert view.shows == (("Row", ("note", "size")),)
    assert view.leads_to == (("DetailView", "push"), ("SettingsView", "sheet"))
    assert view.owns == (("shown", "State", ""),)
    assert view.given == (("title", "", "Int"), ("note", "Binding", "Note"))
    assert (index.assets, index.strings) == (("logo",), ("Open it", "x", "y"))


def test_references_are_told_by_who_makes_them() -> None:
    users = {(use.user, use.how) for use in index_of(TREE).references("Note")}
    assert ("ListView.note", "type") in users
    assert ("ListView.body", "call") in {(use.user, use.how) for use in index_of(TREE).references("DetailView")}


def test_only_a_changed_file_is_read_again() -> None:
    first = declarations_of("Note.swift", TREE.files["Note.swift"])
    index_of(TREE.with_file("Views.swift", "struct A {}"))
    assert declarations_of("Note.swift", TREE.files["Note.swift"]) is first


def test_the_map_keeps_wrappers_and_conformances_within_its_budget() -> None:
    text = map_of(index_of(TREE), 1000)
    assert "  @main struct NotesApp: App" in text
    assert "    @State private var shown = false" in text
    assert "  struct Note: Identifiable, Codable" in text
    short = map_of(index_of(TREE), 40)
    assert 0 < len(short) <= 40 * 3.6
    assert map_of(index_of(TREE), 0) == ""


@settings(max_examples=30, deadline=None)
@given(st.sampled_from(sorted(REPLIES.glob("r*.md"))), st.integers(20, 3000))
def test_a_map_is_never_longer_than_it_may_be(path: Path, tokens: int) -> None:
    assert len(map_of(index_of(read_reply(path.read_text()).tree), tokens)) <= tokens * 3.6


PIECES = [*'{}()@#:=,.\n "/\\abc', "struct ", "var ", "func ", "case "]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=80).map("".join))
def test_any_text_has_an_index(text: str) -> None:
    index = index_of(SourceTree(files={"A.swift": text}))
    assert isinstance(map_of(index), str)
    assert index.views is not None
    assert all(0 <= d.start <= d.end <= len(text.encode()) for d in index.declarations)
