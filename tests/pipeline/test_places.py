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


def test_the_words_are_looked_for_in_the_view_that_the_app_names(places):
    found = places.find(Clues("text", "", ((0, "Add"),), ("OtherView",)))
    assert (found.path, found.line, found.sure) == ("Views/Other.swift", 3, True)
    assert found.why == "OtherView shows it, with the text 'Add'"


def test_what_a_view_is_given_was_written_further_out(places):
    found = places.find(Clues("text", "", ((0, "Counter"),), ("OtherView", "HomeView")))
    assert (found.path, found.line, found.sure) == ("Home.swift", 12, True)


def test_without_words_the_only_such_call_of_the_view_is_meant_else_its_body(places):
    field = places.find(Clues("field", "field", ((0, "typed by a person"),), ("HomeView",)))
    assert (field.path, field.line, field.why) == ("Home.swift", 9, "it is the only TextField of HomeView")
    shape = places.find(Clues("path", "", ((2, "Add"),), ("HomeView",)))
    assert (shape.path, shape.line, shape.sure, shape.why) == ("Home.swift", 5, True, "HomeView shows it")


def test_a_style_of_the_app_shows_things_as_well():
    style = """struct Big: ButtonStyle {
  func makeBody(configuration: Configuration) -> some View {
    Circle()
  }
}
"""
    found = Places(SourceTree(files={"Big.swift": style})).find(Clues("path", "button", (), ("Big",)))
    assert (found.line, found.why) == (3, "it is the only Circle of Big")


def test_words_that_nobody_wrote_lead_nowhere(places):
    assert places.find(Clues("", "", ((0, "made of data"),))) is None
    assert places.find(Clues("", "", (), ("GoneView",))) is None
