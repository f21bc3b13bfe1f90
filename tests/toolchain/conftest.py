from pathlib import Path

import pytest

from swiftgen.settings import Settings
from swiftgen.toolchain import Sdk, Toolchain, ensure_sdk, find_toolchain
from swiftgen.toolchain.sdk_source import SdkSource

MANIFEST = """\
// swift-tools-version: 6.0
import PackageDescription
let package = Package(
  name: "SwiftGenSDK",
  products: [
    .library(name: "SwiftGenSDK", type: .dynamic, targets: ["SwiftUI"]),
    .library(name: "SwiftGenMacros", type: .dynamic, targets: ["SwiftGenMacros"]),
  ],
  targets: [
    .target(name: "SwiftUI", swiftSettings: [.swiftLanguageMode(.v5)]),
    .target(name: "SwiftGenMacros", path: "Macros"),
  ]
)
"""

# As small as an SDK can be: the tests of the toolchain do not wait for the whole one.
TINY = """\
public struct Selector { public init<T>(_ method: T) {} }
public protocol App { init(); static func main() }
extension App { public static func main() { _ = Self(); print("hello from the SDK") } }
public func tiny(_ value: Int) -> Int { value + 1 }
"""


def write_package(folder: Path, swift: str = TINY) -> SdkSource:
    for name in ("Sources/SwiftUI", "Macros"):
        (folder / name).mkdir(parents=True, exist_ok=True)
    (folder / "Package.swift").write_text(MANIFEST)
    (folder / "Sources/SwiftUI/SwiftUI.swift").write_text(swift)
    (folder / "Macros/Macros.swift").write_text("public let macros = 0\n")
    return SdkSource(folder)


@pytest.fixture(scope="session")
def toolchain() -> Toolchain:
    return find_toolchain()


@pytest.fixture(scope="session")
def sdk(toolchain: Toolchain, tmp_path_factory: pytest.TempPathFactory) -> Sdk:
    """A tiny SDK, built and then moved away from where it was built."""
    folder = tmp_path_factory.mktemp("sdk")
    settings = Settings.from_environment({"SWIFTGEN_CACHE": str(folder / "cache")})
    built = ensure_sdk(toolchain, settings, source=write_package(folder / "package"))
    return Sdk(built.folder.rename(folder / "moved"))
