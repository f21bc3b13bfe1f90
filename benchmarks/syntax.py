"""What the rules of the text cost: files of about 300 lines, whole and with a fault each, mended with no compiler."""

import random
import re
import statistics
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from benchmarks.table import Table
from swiftgen.artifacts import SourceTree
from swiftgen.swift.parsing import measure
from swiftgen.swift.repair import repair_syntax
from swiftgen.swift.reply import read_reply

REPLIES = Path(__file__).resolve().parents[1] / "tests" / "cases" / "replies"
LINES = 300
FILES = 20


def main() -> Table:
    rng = random.Random(1)
    texts = [text for _, text in zip(range(FILES), long_files(), strict=False)]
    rows: list[list[object]] = []
    for name, fault in FAULTS.items():
        taken: list[float] = []
        mended = 0
        for text in texts:
            tree = SourceTree(files={"A.swift": fault(rng, text)})
            began = time.process_time()
            after = repair_syntax(tree)[0]
            taken.append((time.process_time() - began) * 1000)
            mended += measure(after.files["A.swift"]).errors == 0
        rows.append([name, len(taken), 100 * mended / len(taken), statistics.median(taken), max(taken)])
    return Table(
        title=f"Syntax rules on files of {LINES} lines",
        columns=["fault", "files", "can be read after [%]", "median [ms]", "slowest [ms]"],
        rows=rows,
        note="Rules and tree-sitter alone, no compiler. Time of the processor, so that other programs do not count.",
    )


def long_files() -> Iterator[str]:
    """Files of recorded replies that can be read, joined to about so many lines."""
    joined: list[str] = []
    for path in sorted(REPLIES.glob("r*.md")):
        for text in read_reply(path.read_text(encoding="utf-8")).tree.swift.values():
            if measure(text).errors:
                continue
            joined += text.split("\n")
            if len(joined) >= LINES:
                yield "\n".join(joined) + "\n"
                joined = []


def _without(rng: random.Random, text: str, signs: str) -> str:
    at = rng.choice([index for index, char in enumerate(text) if char in signs])
    return text[:at] + text[at + 1 :]


def _doubled(rng: random.Random, text: str) -> str:
    at = rng.choice([index for index, char in enumerate(text) if char in "})"])
    return text[:at] + text[at] + text[at:]


def _curly(line: str) -> str:
    """The line with its texts in typographic quotation marks, as a word processor leaves it."""
    return line if "\\" in line or '"""' in line else re.sub('"([^"]*)"', "\u201c\\1\u201d", line)


FAULTS: dict[str, Callable[[random.Random, str], str]] = {
    "none": lambda _rng, text: text,
    "cut off": lambda rng, text: text[: rng.randrange(len(text) * 3 // 4, len(text))],
    "lost bracket": lambda rng, text: _without(rng, text, "{}()"),
    "doubled bracket": _doubled,
    "curly quotes": lambda _rng, text: "\n".join(map(_curly, text.split("\n"))),
    "fence and prose": lambda _rng, text: f"Here is the file:\n```swift\n{text}```\nIt compiles.\n",
    "zero-width signs": lambda _rng, text: text.replace("    var ", "    \u200bvar "),
}


if __name__ == "__main__":
    print(main().markdown())
