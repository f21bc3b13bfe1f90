"""What a sandbox can promise; the conformance suite holds each to what its class declares."""

from enum import StrEnum


class Promise(StrEnum):
    """One thing that a program in the sandbox cannot do, or cannot do for long."""

    SECONDS = "seconds"
    """It ends at the limit of time."""
    OUTPUT = "output"
    """It ends when it writes more than the limit to a stream."""
    MEMORY = "memory"
    """It ends when all its processes together hold more memory than the limit."""
    PROCESSES = "processes"
    """It ends when it has more processes and threads than the limit."""
    DISK = "disk"
    """It ends, or its writes fail, when it fills the writable places."""
    CHILDREN = "children"
    """Whatever it started ends with it, detached or not."""
    ENVIRONMENT = "environment"
    """It sees the variables that it was given, and none of the user's."""
    HOME = "home"
    """It cannot read the user's files, only what it was given."""
    SYSTEM = "system"
    """It cannot write outside the writable places, by links neither."""
    NETWORK = "network"
    """It reaches no network, this machine's own services included."""
    OTHERS = "others"
    """It can neither see, signal nor trace processes outside."""
    PRIVILEGES = "privileges"
    """It is not root, holds no capability and cannot gain any."""
    TERMINAL = "terminal"
    """It has no terminal to type commands into."""


ALL = frozenset(Promise)
