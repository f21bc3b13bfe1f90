"""Where the SDK's sources are, and what tells one state of them from another."""

import hashlib
import shutil
from dataclasses import dataclass
from pathlib import Path

from swiftgen.toolchain.find import Toolchain, ToolchainError

_FOLDERS = ("Sources", "Macros")


@dataclass(frozen=True)
class SdkSource:
    """The SDK's Swift package.

    Attributes:
        folder: holds Package.swift, Sources and Macros.
        checkout: whether it is a developer's own; its build folder is used, so that an edit rebuilds only what changed.
    """

    folder: Path
    checkout: bool = False

    def files(self) -> list[Path]:
        """Every file that decides what is built, sorted."""
        found = [self.folder / "Package.swift"]
        for name in _FOLDERS:
            found += [path for path in (self.folder / name).rglob("*") if path.is_file()]
        return sorted(found)

    def key(self, toolchain: Toolchain) -> str:
        """Changes with the compiler and with any file of the package, and with nothing else."""
        digest = hashlib.sha256(f"{toolchain.version_text}\0{toolchain.root}\0".encode())
        for path in self.files():
            content = path.read_bytes()
            digest.update(f"{path.relative_to(self.folder)}\0{len(content)}\0".encode() + content)
        return digest.hexdigest()[:24]

    def copy_to(self, folder: Path) -> None:
        """Copy what is built; tests are left out."""
        for path in self.files():
            target = folder / path.relative_to(self.folder)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, target)


def find_source() -> SdkSource:
    """The package beside the sources in a checkout, else the one that the wheel carries.

    Raises:
        ToolchainError: there is neither.
    """
    here = Path(__file__).resolve().parents[1]
    checkout, carried = here.parents[1] / "sdk", here / "_sdk"
    if (checkout / "Package.swift").is_file():
        return SdkSource(checkout, checkout=True)
    if (carried / "Package.swift").is_file():
        return SdkSource(carried)
    raise ToolchainError(f"The SDK's sources are missing from {carried}. Install swiftgen again.")
