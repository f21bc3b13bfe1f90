"""Where untrusted code is built and run: a command with its mounts and limits comes in, its output and end go out."""

from swiftgen.sandbox.base import Command, Limits, Outcome, Sandbox, SandboxError, Session
from swiftgen.sandbox.blocking import run_blocking
from swiftgen.sandbox.opening import SANDBOXES, open_sandbox
from swiftgen.sandbox.promises import Promise

__all__ = [
    "SANDBOXES", "Command", "Limits", "Outcome", "Promise", "Sandbox", "SandboxError", "Session",
    "open_sandbox", "run_blocking",
]  # fmt: skip
