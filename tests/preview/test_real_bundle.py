"""A real app with resources: its files, pictures, colours and translations; and two fingers on it."""

import json

import pytest
from PIL import Image

from swiftgen.preview.host import Host
from swiftgen.preview.surroundings import Surroundings
from swiftgen.project.folder import read_tree
from swiftgen.sandbox import open_sandbox

from .real import built

pytestmark = pytest.mark.swift
APP = r"""
import SwiftUI

@main struct BundleApp: App {
  var body: some Scene { WindowGroup { BundleView() } }
}

struct BundleView: View {
  @State private var apples = 1
  @State private var scale = 1.0
  @State private var angle = Angle.zero
  @GestureState private var live = 1.0
  private let name = "Ada"
  private let word = Bundle.main.url(forResource: "word", withExtension: "txt")
    .flatMap { try? String(contentsOf: $0, encoding: .utf8) } ?? "none"

  var body: some View {
    VStack {
      Image("Logo").accessibilityIdentifier("logo")
      Color("Brand").frame(width: 40, height: 40).accessibilityElement().accessibilityIdentifier("brand")
      Text("Word: \(word)")
      Text("Hello \(name)").bold()
      Text("\(apples) apples")
      Text("untranslated")
      Text(String(localized: "Hello \(name)"))
      Button("Add") { apples += 1 }
      Text(verbatim: "scale \(String(format: "%.2f", scale)) live \(String(format: "%.2f", live))")
      Text(verbatim: "angle \(Int(angle.degrees.rounded()))")
      Color.red.frame(width: 100, height: 100)
        .gesture(
          MagnifyGesture().updating($live) { value, state, _ in state = value.magnification }
            .onEnded { scale = $0.magnification }
            .simultaneously(with: RotateGesture().onEnded { angle = $0.rotation })
        )
        .accessibilityElement().accessibilityIdentifier("pad")
    }
  }
}
"""


@pytest.fixture(scope="module")
def real(tmp_path_factory):
    folder = tmp_path_factory.mktemp("bundle")
    (folder / "BundleApp.swift").write_text(APP)
    (folder / "word.txt").write_text("found")
    for name, facts in {
        "Logo.imageset": {"images": [{"filename": "logo@2x.png", "idiom": "universal", "scale": "2x"}]},
        "Brand.colorset": {
            "colors": [{"color": {"components": {"red": "0x12", "green": "0x34", "blue": "0x56", "alpha": "1.000"}}}]
        },
    }.items():
        (folder / "Assets.xcassets" / name).mkdir(parents=True)
        (folder / "Assets.xcassets" / name / "Contents.json").write_text(json.dumps(facts))
    Image.new("RGB", (120, 60)).save(folder / "Assets.xcassets/Logo.imageset/logo@2x.png")

    def told(text):
        return {"stringUnit": {"state": "translated", "value": text}}

    plural = {"one": told("%lld Apfel"), "other": told("%lld Äpfel")}
    strings = {
        "Hello %@": {"localizations": {"de": told("**Hallo** %@")}},
        "%lld apples": {"localizations": {"de": {"variations": {"plural": plural}}}},
        "Add": {"localizations": {"de": told("Hinzufügen")}},
    }
    (folder / "Localizable.xcstrings").write_text(json.dumps({"sourceLanguage": "en", "strings": strings}))
    return built(read_tree([folder]), tmp_path_factory.mktemp("out"), resources=folder)


@pytest.fixture
async def host(real):
    running = await Host.start(real, open_sandbox())
    yield running
    await running.stop()


async def test_an_app_reads_the_files_of_its_bundle(host):
    assert "Word: found" in host.tree.texts()


async def test_pictures_have_their_size_and_colours_their_colour(host):
    logo = host.tree.find("logo")
    assert logo.frame[2:] == (60, 30)
    brand = next(node for node in host.tree.find("brand").walk() if node.kind == "path")
    assert brand.props["fill"] == "#123456FF"


async def test_texts_are_in_the_chosen_language(host):
    assert {"Hello Ada", "1 apples", "untranslated", "Add"} <= set(host.tree.texts())
    german = Surroundings().wished({"locale": "de_DE"})
    await host.send(german.event())
    assert {"Hallo Ada", "1 Apfel", "untranslated", "Hinzufügen"} <= set(host.tree.texts())
    await host.tap("Hinzufügen")
    assert "2 Äpfel" in host.tree.texts()


async def test_two_fingers_magnify_and_turn(host):
    pad = next(each for each in host.tree.root.walk() if "pinch" in each.hits)
    pinch = {"t": "pinch", "i": pad.id, "start": [200, 400], "v": [0, 0]}
    await host.send({**pinch, "phase": "changed", "scale": 1.5, "turn": 10})
    assert "scale 1.00 live 1.50" in host.tree.texts()
    await host.send({**pinch, "phase": "ended", "scale": 2, "turn": 30})
    assert {"scale 2.00 live 1.00", "angle 30"} <= set(host.tree.texts())
    assert host.unsupported == {}
