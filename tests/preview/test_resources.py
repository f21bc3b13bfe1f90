import json

from PIL import Image

from swiftgen.preview.resources import LISTING, lay_bundle
from swiftgen.preview.site import find_asset
from swiftgen.preview.strings import catalogue_languages, strings_file

WHITE = {"info": {"version": 1}}


def made(tmp_path):
    """An app's folder with a bit of everything, and its program."""
    app = tmp_path / "app"
    catalogue = app / "Assets.xcassets"
    for name, facts in {
        "Logo.imageset": {
            "images": [
                {"filename": "logo.png", "idiom": "universal", "scale": "1x"},
                {"filename": "logo@3x.png", "idiom": "universal", "scale": "3x"},
                {"filename": "night.png", "appearances": [{"appearance": "luminosity", "value": "dark"}]},
            ],
            "properties": {"template-rendering-intent": "template"},
        },
        "Brand.colorset": {
            "colors": [
                {"color": {"components": {"red": "0xFF", "green": "128", "blue": "0.250", "alpha": "1.000"}}},
                {
                    "appearances": [{"appearance": "luminosity", "value": "dark"}],
                    "color": {"components": {"white": "1.000", "alpha": "0.500"}},
                },
            ]
        },
        "AccentColor.colorset": {"colors": [{"idiom": "universal"}]},
    }.items():
        (catalogue / name).mkdir(parents=True)
        (catalogue / name / "Contents.json").write_text(json.dumps({**WHITE, **facts}))
    Image.new("RGB", (20, 10)).save(catalogue / "Logo.imageset/logo.png")
    Image.new("RGB", (60, 30)).save(catalogue / "Logo.imageset/logo@3x.png")
    (app / "Data").mkdir()
    (app / "Data/words.txt").write_text("one two")
    (app / "Main.swift").write_text("print(1)")
    Image.new("RGB", (40, 20)).save(app / "Data/photo@2x.jpg")
    (app / "de.lproj").mkdir()
    (app / "de.lproj/Localizable.strings").write_text('"Hello" = "Hallo";')
    (app / "secret.txt").symlink_to("/etc/hostname")
    program = tmp_path / "objects/App"
    program.parent.mkdir()
    program.write_text("program")
    return app, program


def test_resources_lie_flat_beside_the_program(tmp_path):
    app, program = made(tmp_path)
    inside = lay_bundle(app, program, tmp_path / "bundle")
    assert inside == tmp_path / "bundle/App"
    assert inside.read_text() == "program"
    assert (tmp_path / "bundle/words.txt").read_text() == "one two"
    assert (tmp_path / "bundle/de.lproj/Localizable.strings").is_file()
    assert not (tmp_path / "bundle/Main.swift").exists()
    assert not (tmp_path / "bundle/secret.txt").exists()


def test_what_was_taken_away_is_gone_the_next_time(tmp_path):
    app, program = made(tmp_path)
    lay_bundle(app, program, tmp_path / "bundle")
    (app / "Data/words.txt").unlink()
    lay_bundle(app, program, tmp_path / "bundle")
    assert not (tmp_path / "bundle/words.txt").exists()
    assert (app / "Main.swift").exists()


def test_pictures_and_colours_are_listed_in_points_and_shares(tmp_path):
    app, program = made(tmp_path)
    lay_bundle(app, program, tmp_path / "bundle")
    listing = json.loads((tmp_path / "bundle" / LISTING).read_text())
    assert listing["images"]["Logo"] == {"size": [20, 10], "template": True}
    assert listing["images"]["photo"]["size"] == [20, 10]
    assert listing["colors"] == {"Brand": {"light": [1, 128 / 255, 0.25, 1], "dark": [1, 1, 1, 0.5]}}
    assert find_asset(tmp_path / "bundle", "Logo") == tmp_path / "bundle/Logo.png"


def test_a_catalogue_that_cannot_be_read_is_left_out(tmp_path):
    app, program = made(tmp_path)
    (app / "Assets.xcassets/Logo.imageset/Contents.json").write_text("{")
    (app / "Data/photo@2x.jpg").write_text("no picture")
    lay_bundle(app, program, tmp_path / "bundle")
    listing = json.loads((tmp_path / "bundle" / LISTING).read_text())
    assert listing["images"] == {}
    assert "Brand" in listing["colors"]


def test_a_string_catalogue_becomes_tables():
    catalogue = {
        "sourceLanguage": "en",
        "strings": {
            "Hello %@": {"localizations": {"de": {"stringUnit": {"state": "translated", "value": 'Hallo "%@"'}}}},
            "%lld apples": {
                "localizations": {
                    "de": {
                        "variations": {
                            "plural": {
                                "one": {"stringUnit": {"value": "%lld Apfel"}},
                                "other": {"stringUnit": {"value": "%lld Äpfel"}},
                            }
                        }
                    }
                }
            },
            "Only here": {},
        },
    }
    languages = catalogue_languages(catalogue)
    assert languages == {"de": {"Hello %@": 'Hallo "%@"', "%lld apples": "%lld Äpfel", "%lld apples|one": "%lld Apfel"}}
    assert '"Hello %@" = "Hallo \\"%@\\"";' in strings_file(languages["de"])
