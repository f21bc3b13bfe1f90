"""What a bubblewrap sandbox shows of the machine: bubblewrap's own arguments."""
# ruff: noqa: S108 - /tmp and /dev/shm are the sandbox's own here

from collections.abc import Iterable
from pathlib import Path

from swiftgen.sandbox.base import Command, Limits

HOME = "/tmp/home"
USER = "1000"
_SYSTEM = ("/usr", "/bin", "/sbin", "/lib", "/lib32", "/lib64", "/libx32")
# The loader's cache and the local time zone are all that a program without network needs of /etc.
_ETC = ("/etc/ld.so.cache", "/etc/ld.so.conf", "/etc/ld.so.conf.d", "/etc/alternatives", "/etc/localtime")
_SHARED_MEMORY = 64 << 20


def bubblewrap_arguments(command: Command, limits: Limits, passwd: int) -> list[str]:
    """Everything between ``bwrap`` and the command; ``passwd`` is a descriptor with the user's entry."""
    directory = command.directory or Path("/tmp")
    return [
        "--unshare-all", "--unshare-user", "--disable-userns", "--die-with-parent", "--new-session", "--clearenv",
        "--cap-drop", "ALL", "--uid", USER, "--gid", USER, "--hostname", "swiftgen",
        *_system(), "--file", str(passwd), "/etc/passwd",
        "--proc", "/proc", "--dev", "/dev", "--size", str(_SHARED_MEMORY), "--tmpfs", "/dev/shm",
        "--size", str(limits.disk), "--perms", "0700", "--tmpfs", "/tmp", "--perms", "0700", "--dir", HOME,
        *_given(command),
        # Where root starts us, the kernel takes the app for root when it writes settings in /proc/sys.
        "--remount-ro", "/proc", "--remount-ro", "/dev", "--remount-ro", "/",
        *_environment(command), "--chdir", str(directory), "--",
    ]  # fmt: skip


def passwd_entry() -> bytes:
    """The one user that exists inside."""
    return f"app:x:{USER}:{USER}::{HOME}:/bin/sh\n".encode()


def _system() -> Iterable[str]:
    for place in _SYSTEM:
        path = Path(place)
        if path.is_symlink():
            yield from ("--symlink", str(path.readlink()), place)
        elif path.is_dir():
            yield from ("--ro-bind", place, place)
    for place in _ETC:
        yield from ("--ro-bind-try", place, place)


def _given(command: Command) -> Iterable[str]:
    """The caller's paths, the outer ones first, so that a writable folder inside a readable one stays writable."""
    wanted = {(path, "--ro-bind") for path in _both_names(command.read)}
    writable = set(_both_names(command.write))
    wanted = {(path, option) for path, option in wanted if path not in writable} | {
        (path, "--bind") for path in writable
    }
    for path, option in sorted(wanted, key=lambda pair: (len(pair[0].parts), pair[0])):
        yield from (option, str(path), str(path))


def _both_names(paths: Iterable[Path]) -> Iterable[Path]:
    """Each path as it was given and as it really is: programs look themselves up by either."""
    for path in paths:
        absolute = path.absolute()
        yield absolute
        yield absolute.resolve()


def _environment(command: Command) -> Iterable[str]:
    variables = {"HOME": HOME, "TMPDIR": "/tmp", "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}
    for name, value in {**variables, **command.environment}.items():
        yield from ("--setenv", name, value)
