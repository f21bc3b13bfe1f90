from pathlib import Path

import pytest

from swiftgen.settings import Settings
from swiftgen.writers import WriterError, default_writers, known_writers, open_writer, split_specs
from swiftgen.writers.registry import split_spec


def test_an_unknown_writer_lists_the_known() -> None:
    with pytest.raises(WriterError, match=r"Unknown writer 'nobody': known are anthropic, bedrock, composer, local"):
        open_writer("nobody/x")


def test_specs_are_split_at_the_first_mark() -> None:
    assert split_spec("replay:a/b.md") == ("replay", "a/b.md")
    assert split_spec("anthropic/some:model") == ("anthropic", "some:model")
    assert split_spec("local/m@http://h:1/v1") == ("local", "m@http://h:1/v1")
    assert split_spec("composer") == ("composer", "")


def test_several_writers_stand_with_commas() -> None:
    assert split_specs("anthropic/a, openai ,composer") == ("anthropic/a", "openai", "composer")
    with pytest.raises(WriterError, match="No writer is named"):
        split_specs(" , ")
    with pytest.raises(WriterError, match="names a writer twice"):
        split_specs("openai,openai")


def test_known_names() -> None:
    assert known_writers() == ("anthropic", "bedrock", "composer", "local", "openai", "replay", "xai")


def test_the_composer_opens_without_a_key() -> None:
    assert open_writer("composer").name == "composer"
    with pytest.raises(WriterError, match="takes no argument"):
        open_writer("composer:x")


@pytest.mark.parametrize(
    ("environment", "writers"),
    [
        ({}, "composer"),
        ({"OPENAI_API_KEY": "k"}, "openai"),
        ({"XAI_API_KEY": "k", "ANTHROPIC_API_KEY": "k"}, "anthropic,xai"),
        ({"ANTHROPIC_API_KEY": "k", "SWIFTGEN_WRITERS": "local/m"}, "local/m"),
    ],
)
def test_with_keys_the_models_write_and_without_the_composer(environment: dict[str, str], writers: str) -> None:
    assert default_writers(Settings.from_environment(environment)) == writers


@pytest.mark.parametrize("provider", ["anthropic", "openai", "xai"])
def test_a_provider_needs_its_key(provider: str) -> None:
    with pytest.raises(WriterError, match=f"Set {provider.upper()}_API_KEY"):
        open_writer(provider, Settings.from_environment({}))


def test_a_key_may_lie_in_the_systems_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    keyring = pytest.importorskip("keyring")
    held = {("swiftgen", "OPENAI_API_KEY"): "from-the-keyring"}
    monkeypatch.setattr(keyring, "get_password", lambda service, name: held.get((service, name)))
    settings = Settings.from_environment({})
    assert default_writers(settings) == "openai"
    assert open_writer("openai", settings).name == "openai/gpt-6.2-sol"


def test_a_locked_keyring_is_as_good_as_an_empty_one(monkeypatch: pytest.MonkeyPatch) -> None:
    keyring = pytest.importorskip("keyring")

    def locked(*_: str) -> str:
        raise RuntimeError("locked")

    monkeypatch.setattr(keyring, "get_password", locked)
    assert default_writers(Settings.from_environment({})) == "composer"


def test_an_address_must_be_one() -> None:
    with pytest.raises(WriterError, match="must begin with http"):
        open_writer("local/m@ftp://x", Settings.from_environment({}))


async def test_no_key_goes_over_the_network_in_the_clear() -> None:
    settings = Settings.from_environment({"OPENAI_API_KEY": "k", "OPENAI_BASE_URL": "http://example.com/v1"})
    with pytest.raises(WriterError, match=r"not encrypted: http://example\.com/v1"):
        await open_writer("openai", settings).greet()  # type: ignore[attr-defined]


def test_a_file_that_is_no_recording(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text("no\n")
    with pytest.raises(WriterError, match="is no recording"):
        open_writer(f"replay:{tmp_path}/a.jsonl")
    (tmp_path / "b.jsonl").write_text("")
    with pytest.raises(WriterError, match="holds no call"):
        open_writer(f"replay:{tmp_path}/b.jsonl")
