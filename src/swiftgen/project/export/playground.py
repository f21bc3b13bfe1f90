"""A Swift Playgrounds app: a .swiftpm folder, for an iPad, a Mac or Xcode."""

import json

from swiftgen.artifacts import SourceTree
from swiftgen.project.export.names import AppNames

_MANIFEST = """\
// swift-tools-version: 5.9

import AppleProductTypes
import PackageDescription

let package = Package(
  name: {display},
  platforms: [.iOS("17.0")],
  products: [
    .iOSApplication(
      name: {display},
      targets: ["AppModule"],
      bundleIdentifier: {bundle},
      displayVersion: "1.0",
      bundleVersion: "1",
      appIcon: .placeholder(icon: .sparkle),
      accentColor: .presetColor(.blue),
      supportedDeviceFamilies: [.pad, .phone],
      supportedInterfaceOrientations: [
        .portrait,
        .landscapeRight,
        .landscapeLeft,
        .portraitUpsideDown(.when(deviceFamilies: [.pad])),
      ]
    )
  ],
  targets: [
    .executableTarget(name: "AppModule", path: "Sources")
  ]
)
"""


def files(tree: SourceTree, names: AppNames) -> dict[str, bytes]:
    """The folder's files by their paths."""
    manifest = _MANIFEST.format(display=swift_string(names.display), bundle=swift_string(names.bundle))
    sources = {f"Sources/{path}": text.encode() for path, text in tree.swift.items()}
    return {"Package.swift": manifest.encode(), **sources}


def swift_string(text: str) -> str:
    """The text as a Swift literal. JSON escapes quotes and backslashes as Swift does; names hold no controls."""
    return json.dumps(text, ensure_ascii=False)
