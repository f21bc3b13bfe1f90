"""The Swift compiler: a source tree comes in, findings and a program go out."""

from swiftgen.toolchain.build import BuildResult, build
from swiftgen.toolchain.check import check
from swiftgen.toolchain.dialect import Dialect
from swiftgen.toolchain.find import Toolchain, ToolchainError, find_toolchain
from swiftgen.toolchain.prepare import prepare
from swiftgen.toolchain.sdk import Sdk, ensure_sdk

__all__ = [
    "BuildResult", "Dialect", "Sdk", "Toolchain", "ToolchainError", "build", "check", "ensure_sdk", "find_toolchain",
    "prepare",
]  # fmt: skip
