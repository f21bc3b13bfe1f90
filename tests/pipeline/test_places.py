import pytest

from swiftgen.artifacts import SourceTree
from swiftgen.pipeline.places import Places
from swiftgen.preview.inspect import Clues

HOME = """import SwiftUI

struct HomeView: View {
  let titles = ["Add", "Remove"]
  var body: some View {
    VStack {
      Text("Count: \\(count) of \\(all)")
      Button("Add") { count += 1 }
      TextField("Name", text: $name)
      Label("Say \\"hi\\"", systemImage: "star.fill")
    }
    .navigationTitle("Counter")
  }
}
"""
OTHER = """// Text("Count: 3 of 5") is only a comment
struct OtherView: View {
  var body: some View { Text("Add") }
}
"""


@pytest.fixture
def places():
    return Places(SourceTree(files={"Home.swift": HOME, "Views/Other.swift": OTHER}))


@pytest.mark.parametrize(
    ("role", "words", "line"),
    [
        ("button", ["Add"], 8),
        ("", ["Count: 3 of 5"], 7),
        ("field", ["Name"], 9),
        ("header", ["Counter"], 12),
        ("header", ["COUNTER"], 12),
        ("image", ["star.fill"], 10),
        ("", ['Say "hi"'], 10),
        ("cell", ["unknown", "Remove"], 4),
    ],
)
def test_words_lead_to_the_line_that_probably_made_them(places, role, words, line):
    found = places.find(Clues("", role, tuple(enumerate(words))))
    assert (found.path, found.line, found.sure) == ("Home.swift", line, False)
    assert found.code[line] == HOME.splitlines()[line - 1]


def test_a_text_by_itself_is_no_button(places):
    assert places.find(Clues("", "text", ((0, "Add"),))).why == "the text 'Add' is written there"


def test_what_the_app_says_itself_is_sure(places):
    found = places.find(Clues("Other.swift:3", "button", ((0, "Add"),)))
    assert (found.path, found.line, found.sure) == ("Views/Other.swift", 3, True)


def test_words_that_nobody_wrote_lead_nowhere(places):
    assert places.find(Clues("", "", ((0, "made of data"),))) is None
    assert places.find(Clues("Gone.swift:3", "", ())) is None
