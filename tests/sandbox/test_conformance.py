"""One suite for every sandbox: hostile programs, and what each sandbox promises of them."""

import asyncio
import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from swiftgen.sandbox import SANDBOXES, Command, Limits, Outcome, Promise, open_sandbox

CASES = Path(__file__).parents[1] / "cases" / "sandbox"
PYTHON = "/usr/bin/python3" if Path("/usr/bin/python3").exists() else sys.executable
SMALL = Limits(seconds=20, memory=200 << 20, processes=40, output=1 << 20, disk=20 << 20)


class Box:
    """A sandbox under test: what it does not promise is asked for all the same, and the answer is not judged."""

    def __init__(self, name: str) -> None:
        self.sandbox = open_sandbox(name)
        self.promises: frozenset[Promise] = self.sandbox.promises  # type: ignore[attr-defined]

    async def hostile(
        self, program: str, *arguments: object, limits: Limits = SMALL, write: tuple[Path, ...] = ()
    ) -> Outcome:
        interpreter = PYTHON if program.endswith(".py") else "/bin/sh"
        command = Command([interpreter, str(CASES / program), *map(str, arguments)], read=[CASES], write=write)
        return await self.sandbox.run(command, limits)

    async def silent(self, promise: Promise, program: str, *arguments: object, write: tuple[Path, ...] = ()) -> None:
        """The program ends by itself, and tells nothing: none of its attacks worked."""
        if promise not in self.promises:
            pytest.xfail(f"{self.sandbox.name} does not promise {promise}, and says so")
        outcome = await self.hostile(program, *arguments, write=write)
        assert (outcome.code, outcome.limit, outcome.stdout) == (0, "", b""), outcome


@pytest.fixture(params=sorted(SANDBOXES))
def box(request: pytest.FixtureRequest) -> Box:
    return Box(request.param)


async def test_runs_and_tells_output_and_end(box: Box) -> None:
    outcome = await box.sandbox.run(Command(["/bin/sh", "-c", "cat; echo no >&2; exit 7"]), SMALL, b"hello")
    assert (outcome.stdout, outcome.stderr, outcome.code, outcome.limit) == (b"hello", b"no\n", 7, "")


async def test_tells_the_signal_that_ended_it(box: Box) -> None:
    outcome = await box.sandbox.run(Command(["/bin/sh", "-c", "kill -SEGV $$"]), SMALL)
    assert (outcome.code, outcome.limit) == (-11, "")


async def test_a_program_that_is_not_there_is_the_commands_failure(box: Box) -> None:
    outcome = await box.sandbox.run(Command(["/nonesuch"]), SMALL)
    assert outcome.code != 0


async def test_reads_and_writes_what_it_was_given(box: Box, tmp_path: Path) -> None:
    (tmp_path / "given").write_text("seen")
    inner = tmp_path / "inner"
    inner.mkdir()
    script = "cat given; echo made > inner/made"
    outcome = await box.sandbox.run(
        Command(["/bin/sh", "-c", script], read=[tmp_path], write=[inner], directory=tmp_path), SMALL
    )
    assert outcome.stdout == b"seen"
    assert (inner / "made").read_text() == "made\n"


async def test_home_and_temporary_folder_are_private_and_writable(box: Box) -> None:
    script = 'echo a > "$HOME/a" && echo b > "$TMPDIR/b" && cat "$HOME/a" "$TMPDIR/b"; ls /tmp | wc -l'
    outcome = await box.sandbox.run(Command(["/bin/sh", "-c", script]), SMALL)
    assert outcome.stdout.startswith(b"a\nb\n")


async def test_sees_only_the_given_environment(box: Box, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SECRET_KEY", "secret")
    outcome = await box.sandbox.run(Command(["/usr/bin/env"], environment={"GIVEN": "1"}), SMALL)
    names = {line.split("=")[0] for line in outcome.stdout.decode().splitlines()}
    assert "GIVEN" in names
    assert names <= {"GIVEN", "HOME", "TMPDIR", "PATH", "LANG", "PWD", "OLDPWD", "SHLVL", "_"}


@pytest.mark.parametrize(
    ("promise", "program"),
    [
        (Promise.PROCESSES, "fork_bomb.sh"),
        (Promise.PROCESSES, "thread_bomb.py"),
        (Promise.MEMORY, "memory_bomb.py"),
        (Promise.OUTPUT, "endless_output.sh"),
    ],
)
async def test_limits_hold(box: Box, promise: Promise, program: str) -> None:
    assert promise in box.promises
    outcome = await box.hostile(program)
    # Where the user is not root, the kernel's own limit may starve a fork bomb before it is seen.
    starved = promise is Promise.PROCESSES and outcome.code != 0 and b"Cannot fork" in outcome.stderr
    assert outcome.limit == promise.value or starved, outcome
    assert len(outcome.stdout) <= SMALL.output


async def test_time_is_limited(box: Box) -> None:
    outcome = await box.hostile("endless_loop.sh", limits=Limits(seconds=0.3))
    assert outcome.limit == "seconds"


async def test_the_disk_is_limited(box: Box, tmp_path: Path) -> None:
    outcome = await box.hostile("disk_bomb.py", tmp_path, write=(tmp_path,))
    assert outcome.limit == "disk"
    private = await box.hostile("disk_bomb.py", ".")
    assert private.code != 0


async def test_nothing_that_it_started_survives(box: Box, tmp_path: Path) -> None:
    if Promise.CHILDREN not in box.promises:
        pytest.xfail(f"{box.sandbox.name} does not promise it, and says so")
    await box.hostile("survivor.py", tmp_path, write=(tmp_path,))
    beats = tmp_path / "beats"
    first = beats.stat().st_size if beats.exists() else 0
    await box.sandbox.run(Command(["/bin/sleep", "0.1"]), SMALL)
    assert (beats.stat().st_size if beats.exists() else 0) == first


@pytest.fixture
def secret() -> Iterator[Path]:
    folder = Path.home() / ".swiftgen-conformance"
    folder.mkdir(exist_ok=True)
    (folder / "secret").write_text("the user's own")
    yield folder / "secret"
    shutil.rmtree(folder)


async def test_cannot_read_the_users_files(box: Box, secret: Path) -> None:
    await box.silent(Promise.HOME, "read_secret.py", secret)


async def test_cannot_write_outside(box: Box, tmp_path: Path) -> None:
    inside, outside = tmp_path / "inside", tmp_path / "outside"
    inside.mkdir()
    outside.mkdir()
    await box.silent(Promise.SYSTEM, "write_outside.py", inside, outside / "a", CASES / "evil", write=(inside,))
    assert not list(outside.iterdir())


async def test_reaches_no_network(box: Box) -> None:
    if Promise.NETWORK not in box.promises:
        pytest.xfail(f"{box.sandbox.name} does not promise it, and says so")
    name = f"swiftgen-test-{os.getpid()}"
    with socket.create_server(("127.0.0.1", 0)) as server, socket.socket(socket.AF_UNIX) as local:
        local.bind("\0" + name)
        local.listen()
        outcome = await box.hostile("network.py", server.getsockname()[1], name)
    assert outcome.stdout == b"NETWORKS []\n", outcome


async def test_cannot_touch_other_processes(box: Box) -> None:
    if Promise.OTHERS not in box.promises:
        pytest.xfail(f"{box.sandbox.name} does not promise it, and says so")
    with subprocess.Popen(["/bin/sleep", "1234"]) as victim:  # noqa: ASYNC220 - it starts at once
        try:
            await box.silent(Promise.OTHERS, "others.py", victim.pid, "1234")
            assert victim.poll() is None
        finally:
            victim.kill()


async def test_gains_no_privileges(box: Box) -> None:
    await box.silent(Promise.PRIVILEGES, "privileges.py")


async def test_has_no_terminal(box: Box) -> None:
    await box.silent(Promise.TERMINAL, "terminal.py")


async def test_a_session_talks_until_it_is_stopped(box: Box) -> None:
    session = await box.sandbox.start(Command(["/bin/cat"]), Limits(seconds=None))
    for line in (b"one\n", b"two\n"):
        session.stdin.write(line)
        assert await session.stdout.readline() == line
    await session.stop()
    await session.stop()
    assert (await session.wait()).code == -9


async def test_a_session_ends_by_itself(box: Box) -> None:
    session = await box.sandbox.start(Command(["/bin/sh", "-c", "read line; exit 3"]), SMALL)
    session.stdin.write(b"go\n")
    assert (await session.wait()).code == 3
    await session.stop()


async def test_a_cancelled_run_leaves_nothing(box: Box, tmp_path: Path) -> None:
    script = "echo $$ > pid; exec sleep 1000"
    command = Command(["/bin/sh", "-c", script], write=[tmp_path], directory=tmp_path)
    running = asyncio.create_task(box.sandbox.run(command, SMALL))
    while not (tmp_path / "pid").exists():  # noqa: ASYNC110 - the program has no other way to tell
        await asyncio.sleep(0.01)
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running
