from swiftgen.composer import analyse
from swiftgen.composer.language.reading import Reading
from swiftgen.composer.language.words import plural, singular
from tests.composer.requests import REQUESTS


def test_singulars_and_plurals_meet() -> None:
    for word in ("plant", "recipe", "wish", "city", "movie", "expense", "person", "shelf"):
        assert singular(plural(word)) == word


def test_what_is_negated_is_not_wanted() -> None:
    reading = Reading("A calm timer without sounds, no notifications please. Not only for me.")
    assert not reading.has("sounds?") and not reading.has("notifications")
    assert reading.has("only for me")


def test_an_unknown_noun_becomes_the_thing_with_its_facts() -> None:
    thing = Reading(REQUESTS["unknown"]).things[0]
    assert thing.words == "zeppelin" and thing.many == "zeppelins"
    assert {fact.words: fact.kind for fact in thing.facts}["price"] == "money"


def test_known_things_bring_facts_with_kinds() -> None:
    facts = {fact.words: fact.kind for fact in Reading(REQUESTS["subscriptions"]).things[0].facts}
    assert facts["price"] == "money" and facts["cycle"] == "choice" and facts["next payment"] == "due"


def test_features_quote_the_words_that_asked_for_them() -> None:
    intent = analyse(REQUESTS["dice"], 0)
    assert intent.kind == "game"
    for feature in intent.features:
        assert feature.source in REQUESTS["dice"]
    assert "4 sides, 6 sides, 100 sides" in " ".join(feature.text for feature in intent.features)


def test_what_cannot_be_built_is_said() -> None:
    intent = analyse("Track my books and scan their covers with the camera, sync them with iCloud", 0)
    assert {"camera", "online"} <= {feature.id for feature in intent.features}
