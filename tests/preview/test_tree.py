import pytest

from swiftgen.preview.node import ProtocolError
from swiftgen.preview.tree import Tree

from .fake import nodes


def made(*kids, **keys):
    tree = Tree()
    tree.apply({"root": {"i": 1, "k": "box", "f": [0, 0, 400, 800], "c": list(kids), **keys}})
    return tree


def button(i, x, y, label, **keys):
    return {"i": i, "k": "path", "f": [x, y, 100, 40], "hit": ["tap"], "a": {"r": "button", "l": label}, **keys}


def test_frames_follow_scrolling_and_transforms():
    inner = {"i": 3, "k": "box", "f": [10, 300, 50, 20], "m": [2, 0, 0, 2, 5, 0]}
    tree = made({"i": 2, "k": "scroll", "f": [0, 100, 400, 700], "at": [0, 250], "c": [inner]})
    frame = tree.absolute(tree.nodes[3])
    assert (frame.x, frame.y, frame.width, frame.height) == (15, 150, 100, 40)


def test_ops_change_move_and_remove():
    tree = made(button(2, 0, 0, "A"), {"i": 3, "k": "box", "f": [0, 0, 9, 9], "c": [button(4, 0, 0, "B")]})
    tree.apply({"ops": [{"op": "kids", "i": 1, "c": [3, button(5, 0, 0, "C")]}]})
    tree.apply({"ops": [{"op": "set", "i": 4, "p": {"f": [1, 2, 3, 4], "dis": True, "hit": None}}]})
    assert sorted(tree.nodes) == [1, 3, 4, 5]
    assert tree.nodes[4].frame == (1, 2, 3, 4)
    assert tree.nodes[4].props == {"dis": True, "a": {"r": "button", "l": "B"}}
    assert tree.root.plain()["c"][0]["c"][0]["dis"] is True


def test_the_frontmost_enabled_one_is_found():
    tree = made(button(2, 0, 0, "Save"), button(3, 200, 0, "Save"), button(4, 0, 100, "Save", dis=True))
    assert tree.find("Save").id == 3


def test_a_label_inside_a_button_taps_the_button():
    text = {"i": 3, "k": "text", "f": [0, 0, 50, 20], "lines": [{"y": 9, "runs": [{"s": "Go"}]}]}
    tree = made({"i": 2, "k": "box", "f": [0, 0, 50, 20], "hit": ["tap"], "c": [text]})
    assert tree.target("Go").id == 2


def test_what_is_below_the_fold_of_a_scroll_area_can_be_reached():
    tree = made({"i": 2, "k": "scroll", "f": [0, 0, 400, 800], "c": [button(3, 0, 5000, "Far")]})
    assert tree.reachable(tree.nodes[3])


def test_what_is_outside_the_screen_cannot():
    tree = made(button(2, 900, 0, "Away"))
    assert not tree.reachable(tree.nodes[2])


@pytest.mark.parametrize(
    "message",
    [
        {"root": []},
        {"root": {"i": "1", "f": [0, 0, 1, 1]}},
        {"root": {"i": 1, "f": [0, 0, 1]}},
        {"ops": 4},
        {"ops": [{"op": "set", "i": 77, "p": {}}]},
        {"ops": [{"op": "fly", "i": 1}]},
        {"ops": [{"op": "kids", "i": 1, "c": [1]}]},
        {"ops": [{"op": "kids", "i": 1, "c": [99]}]},
    ],
)
def test_malformed_frames_are_refused(message):
    with pytest.raises(ProtocolError):
        made().apply(message)


def test_a_tower_of_nodes_is_refused():
    node = {"i": 1000, "k": "box", "f": [0, 0, 1, 1]}
    for i in range(500):
        node = {"i": i + 2, "k": "box", "f": [0, 0, 1, 1], "c": [node]}
    with pytest.raises(ProtocolError, match="too large"):
        made(node)


def test_what_is_played_for_ever_begins_anew_for_who_comes_later():
    tree = Tree()
    box = {"i": 2, "k": "box", "f": [0, 0, 10, 10], "o": 0.2}
    spin = {"d": 800, "e": "linear", "n": 0, "rev": True}
    tree.apply({"root": {"i": 1, "k": "box", "f": [0, 0, 100, 100], "c": [box]}, "ops": []})
    tree.apply({"ops": [{"op": "set", "i": 2, "p": {"o": 1}, "an": spin}]})
    told = tree.whole()
    assert told["root"]["c"][0]["o"] == 0.2
    assert told["ops"] == [{"op": "set", "i": 2, "p": {"o": 1}, "an": spin}]
    assert tree.nodes[2].props["o"] == 1
    tree.apply({"ops": [{"op": "set", "i": 2, "p": {"o": 0.5}}]})
    assert "ops" not in tree.whole()


def test_a_frame_may_bring_a_tree_and_changes_to_it():
    tree = Tree()
    box = {"i": 2, "k": "box", "f": [0, 0, 10, 10]}
    root = {"i": 1, "k": "box", "f": [0, 0, 100, 100], "c": [box]}
    assert tree.apply({"root": root, "ops": [{"op": "set", "i": 2, "p": {"o": 0}}]})
    assert tree.nodes[2].props["o"] == 0


def test_a_line_drawn_over_a_control_lets_the_finger_through():
    border = {**nodes.path(9, 20, 100, 200, 50), "stroke": "#00000020"}
    del border["fill"]
    tree = Tree()
    tree.apply(
        {"t": "frame", "n": 1, "root": nodes.box(1, 0, 0, 393, 852, nodes.button(2, 20, 100, 200, 50, "Save"), border)}
    )
    assert [node.label for node in tree.controls()] == ["Save"]
    covered = {**border, "fill": "#FFFFFFFF"}
    tree.apply(
        {"t": "frame", "n": 2, "root": nodes.box(1, 0, 0, 393, 852, nodes.button(2, 20, 100, 200, 50, "Save"), covered)}
    )
    assert list(tree.controls()) == []


def test_a_list_over_its_ground_can_be_refreshed_and_one_behind_something_cannot():
    ground, cover = nodes.path(30, 0, 0, 393, 852), nodes.path(31, 0, 0, 393, 852)
    rows = nodes.scroll(32, 0, 60, 393, 700, [393, 700], nodes.text(33, 0, 0, 393, 44, "Row"), pull="idle")
    assert made(ground, rows).refreshable().id == 32
    assert made(ground, rows, cover).refreshable() is None
    assert made(ground, {**rows, "pull": "busy"}).refreshable() is None
