from pathlib import Path

import pytest

from swiftgen.writers import Usage, WriterError
from swiftgen.writers.facts import listed_models, model_facts


@pytest.mark.parametrize("provider", ["anthropic", "openai", "xai"])
def test_each_provider_has_a_default_model_that_is_listed(provider: str) -> None:
    facts = model_facts(provider)
    assert facts.listed
    assert facts.name in listed_models(provider)
    assert facts.context > facts.most


def test_an_unlisted_model_is_counted_dearly_and_a_local_one_is_free() -> None:
    dear = model_facts("openai", "some-new-model")
    assert not dear.listed
    assert dear.output >= max(model_facts("anthropic", name).output for name in listed_models("anthropic"))
    assert model_facts("local", "anything").cost(Usage(input_tokens=10**6, output_tokens=10**6)) == 0


@pytest.mark.parametrize(
    "name",
    [
        "anthropic.claude-opus-5-5",
        "us.anthropic.claude-opus-5-5-v1:0",
        "claude-opus-5-5",
        "eu.anthropic.claude-opus-5-5-v2",
    ],
)
def test_bedrock_knows_anthropics_models_under_its_own_names(name: str) -> None:
    facts = model_facts("bedrock", name)
    assert (facts.listed, facts.name, facts.output) == (True, name, 20.0)


@pytest.mark.parametrize("provider", ["bedrock", "local"])
def test_some_providers_need_a_models_name(provider: str) -> None:
    with pytest.raises(WriterError, match=f"--writer {provider}/MODEL"):
        model_facts(provider)


def test_users_add_models_and_change_prices(tmp_path: Path) -> None:
    own = tmp_path / "own.toml"
    own.write_text(
        '[local]\ndefault = "mine"\n[local.models.mine]\ncontext = 8192\nmost = 2000\ninput = 0.0\noutput = 0.0\n'
        'cached = 0.0\nplan = "words"\n[xai.models."grok-4.7"]\noutput = 5.0\n'
    )
    assert model_facts("local", "", own).plan == "words"
    assert model_facts("xai", "", own).output == 5.0
    assert model_facts("xai", "", own).input == 2.0
    assert model_facts("xai").output == 6.0


@pytest.mark.parametrize(
    ("text", "words"), [("not toml", "cannot be read"), ("[local.models.m]\nmost = 3\n", "not whole")]
)
def test_a_file_of_the_users_that_is_broken(tmp_path: Path, text: str, words: str) -> None:
    own = tmp_path / "own.toml"
    own.write_text(text)
    with pytest.raises(WriterError, match=words):
        model_facts("local", "m", own)


def test_cached_tokens_cost_less() -> None:
    facts = model_facts("anthropic", "claude-opus-5-5")
    used = Usage(input_tokens=1_000_000, cached_tokens=500_000, stored_tokens=100_000, output_tokens=100_000)
    assert facts.cost(used) == pytest.approx(0.4 * 4 + 0.5 * 0.4 + 0.1 * 5 + 0.1 * 20)
