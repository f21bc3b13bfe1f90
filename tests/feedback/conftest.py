"""A real PostgreSQL server in a folder of its own, and a database of each kind."""

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import create_engine, text

from swiftgen.feedback import FeedbackDatabase, open_database


def _program(name: str) -> str:
    folders = sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    found = shutil.which(name, path=os.pathsep.join([*map(str, folders), os.environ.get("PATH", "")]))
    assert found, f"{name} is missing: scripts/system-packages test"
    return found


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[str]:
    """URL of a server's first database, on a Unix socket; the server and its folder are gone afterwards."""
    root = Path(tempfile.mkdtemp(prefix="pg-"))  # a socket's path may have 107 bytes: pytest's folders are too deep
    user = pwd.getpwnam("postgres").pw_name if os.getuid() == 0 else None  # the server refuses to be root
    if user:
        shutil.chown(root, user)
    data = root / "data"

    def run(*arguments: str) -> None:
        done = subprocess.run(arguments, user=user, cwd=root, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr

    run(_program("initdb"), "-D", str(data), "-U", "swiftgen", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync")
    options = f"-c listen_addresses='' -c unix_socket_directories={root} -c fsync=off"
    run(_program("pg_ctl"), "-D", str(data), "-w", "-l", str(root / "log"), "-o", options, "start")
    try:
        yield f"postgresql://swiftgen@/postgres?host={root}"
    finally:
        run(_program("pg_ctl"), "-D", str(data), "-w", "-m", "immediate", "stop")
        shutil.rmtree(root)


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """URL of an empty database of each kind."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path}/deep/feedback.sqlite"
        return
    server: str = request.getfixturevalue("postgres_server")
    name = f"t{uuid4().hex}"
    engine = create_engine(server.replace("postgresql:", "postgresql+psycopg:"), isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name}"))
    engine.dispose()
    yield server.replace("/postgres?", f"/{name}?")


@pytest.fixture
def database(url: str) -> Iterator[FeedbackDatabase]:
    """An opened empty database of each kind."""
    with open_database(url) as opened:
        yield opened
