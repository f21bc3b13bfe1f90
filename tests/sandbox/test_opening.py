from pathlib import Path

import pytest

from swiftgen.sandbox import Command, Limits, SandboxError, open_sandbox, run_blocking
from swiftgen.settings import Settings


def test_without_bubblewrap_the_error_tells_both_ways_out(tmp_path: Path) -> None:
    with pytest.raises(SandboxError, match=r"apt-get install bubblewrap.*--sandbox none"):
        open_sandbox(settings=Settings.from_environment({"PATH": str(tmp_path)}))


def test_an_old_bubblewrap_is_refused(tmp_path: Path) -> None:
    (tmp_path / "bwrap").write_text("#!/bin/sh\necho bubblewrap 0.6.1\n")
    (tmp_path / "bwrap").chmod(0o755)
    with pytest.raises(SandboxError, match="too old"):
        open_sandbox(settings=Settings.from_environment({"PATH": str(tmp_path)}))


def test_an_unknown_name_lists_what_exists() -> None:
    with pytest.raises(SandboxError, match="bubblewrap, none"):
        open_sandbox("docker")


def test_the_environment_names_the_sandbox() -> None:
    assert open_sandbox(settings=Settings.from_environment({"SWIFTGEN_SANDBOX": "none"})).name == "none"


def test_a_path_that_does_not_exist_is_told(tmp_path: Path) -> None:
    with pytest.raises(SandboxError, match="does not exist"):
        run_blocking(open_sandbox("bubblewrap"), Command(["/bin/true"], read=[tmp_path / "none"]), Limits())


def test_a_sandbox_that_cannot_be_set_up_is_told_apart_from_a_failing_command(tmp_path: Path) -> None:
    with pytest.raises(SandboxError, match="could not start"):
        run_blocking(open_sandbox("bubblewrap"), Command(["/bin/true"], directory=tmp_path / "none"), Limits())


async def test_blocking_works_inside_a_loop() -> None:
    assert run_blocking(open_sandbox(), Command(["/bin/echo", "hi"]), Limits()).stdout == b"hi\n"
