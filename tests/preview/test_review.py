"""What the review says of screens made by hand."""

import pytest

from swiftgen.preview.review import contrast, review
from swiftgen.preview.tree import Tree

from .fake.nodes import box, button, path, symbol, text

WHITE, BLACK, GREY = (1.0, 1.0, 1.0, 1.0), (0.0, 0.0, 0.0, 1.0), (119 / 255, 119 / 255, 119 / 255, 1.0)


def notes(*children, dark=False):
    tree = Tree()
    tree.apply({"t": "frame", "n": 1, "root": box(1, 0, 0, 393, 852, *children)})
    return [(each.code, each.message) for each in review(tree, "Home", dark=dark)]


def codes(*children, **keys):
    return [code for code, _ in notes(*children, **keys)]


@pytest.mark.parametrize(
    ("one", "other", "ratio"), [(WHITE, BLACK, 21.0), (BLACK, BLACK, 1.0), (GREY, WHITE, 4.48)]
)  # the last is the textbook's grey that just fails
def test_contrast_is_that_of_wcag(one, other, ratio):
    assert contrast(one, other) == pytest.approx(ratio, abs=0.01)
    assert contrast(other, one) == contrast(one, other)


def test_a_good_screen_gets_no_note():
    assert notes(text(2, 20, 100, 200, 22, "Hello"), button(3, 20, 200, 200, 50, "Save", fill="#0040DDFF")) == []


def test_a_small_target_is_told_with_its_size():
    assert notes(button(3, 20, 200, 30, 30, "x", fill="#0040DDFF"))[0] == (
        "touch-target",
        "'x' on 'Home' is 30 x 30 points; a finger wants 44 x 44.",
    )


def test_pale_text_is_told():
    assert codes(text(2, 20, 100, 200, 22, "Pale", color="#A0A0A0FF")) == ["contrast"]  # 2.6 on white
    assert codes(text(2, 20, 100, 200, 22, "System grey", color="#3C3C4399")) == []  # 3.4


def test_what_lies_behind_decides():
    dark_card = path(2, 0, 80, 393, 100, "#202020FF")
    assert codes(dark_card, text(3, 20, 100, 200, 22, "White", color="#FFFFFFFF")) == []
    assert codes(text(3, 20, 100, 200, 22, "White", color="#FFFFFFFF")) == ["contrast"]
    assert codes(text(3, 20, 100, 200, 22, "White", color="#FFFFFFFF"), dark=True) == []
    half = path(2, 0, 80, 393, 100, "#00000050")  # grey over white: 2.4 for white text
    assert codes(half, text(3, 20, 100, 200, 22, "White", color="#FFFFFFFF")) == ["contrast"]
    gradient = {**dark_card, "fill": {"g": "linear", "stops": []}}
    assert codes(gradient, text(3, 20, 100, 200, 22, "White", color="#FFFFFFFF")) == []  # nobody knows


def test_cut_text_and_texts_that_run_into_each_other():
    assert codes(text(2, 20, 100, 60, 22, "A long na…")) == ["cut-text"]
    assert codes(text(2, 20, 100, 100, 22, "One"), text(3, 60, 110, 100, 22, "Two")) == ["overlap"]
    assert codes(text(2, 20, 100, 100, 22, "One"), text(3, 20, 121, 100, 22, "Two")) == []


def test_a_button_of_a_symbol_alone_wants_a_label():
    bare = box(2, 20, 100, 50, 50, symbol(3, 5, 5, 30, "plus"), hit=["tap"], a={"r": "button"})
    named = box(2, 20, 100, 50, 50, symbol(3, 5, 5, 30, "plus"), hit=["tap"], a={"r": "button", "l": "Add"})
    assert codes(bare) == ["no-label"]
    assert codes(named) == []


def test_each_note_is_said_once():
    assert codes(*(text(number, 20, 100 * number, 60, 22, "Cut…") for number in (2, 3))) == ["cut-text"]
