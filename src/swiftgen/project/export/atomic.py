"""Writes whole or not at all."""

import os
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path


class ExportError(Exception):
    """The export was not made; the message says why and how to mend it."""


def written_folder(out: Path, files: Mapping[str, bytes]) -> Path:
    """A new folder with these files (relative POSIX paths). Raises ExportError when it exists or cannot be written."""
    with beside(out) as draft:
        draft.mkdir()
        for path, content in files.items():
            place = draft / path
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(content)
    return out


@contextmanager
def beside(out: Path) -> Iterator[Path]:
    """A path on the same disk to be filled; it becomes ``out`` when the block ends well, and is gone when not."""
    out = out.absolute()
    if os.path.lexists(out):
        raise ExportError(f"{out} exists already. Choose another name, or remove it first.")
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        hold = Path(tempfile.mkdtemp(prefix=".export-", dir=out.parent))
    except OSError as error:
        raise ExportError(f"{out.parent} cannot be written: {error.strerror}.") from error
    try:
        draft = hold / "draft"
        yield draft
        if draft.is_file():
            os.link(draft, out)  # fails when somebody made `out` meanwhile; a rename would replace it
        else:
            draft.rename(out)
    except OSError as error:
        raise ExportError(f"{out} cannot be written: {error.strerror}.") from error
    finally:
        shutil.rmtree(hold, ignore_errors=True)
