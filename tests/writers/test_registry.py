import pytest

from swiftgen.writers import WriterError, known_writers, open_writer
from swiftgen.writers.registry import split_spec


def test_an_unknown_writer_lists_the_known() -> None:
    with pytest.raises(WriterError, match=r"Unknown writer 'nobody': known are anthropic, composer, replay"):
        open_writer("nobody/x")


def test_specs_are_split_at_the_first_mark() -> None:
    assert split_spec("replay:a/b.md") == ("replay", "a/b.md")
    assert split_spec("anthropic/some:model") == ("anthropic", "some:model")
    assert split_spec("composer") == ("composer", "")


def test_known_names() -> None:
    assert known_writers() == ("anthropic", "composer", "replay")


def test_the_composer_opens_without_a_key() -> None:
    assert open_writer("composer").name == "composer"
    with pytest.raises(WriterError, match="takes no argument"):
        open_writer("composer:x")
