#!/usr/bin/env python3
"""Makes the gallery from recorded replies: `python scripts/gallery.py [ID …]` takes those that compile and start.

With `--unseen` replies that type-check are taken without a build and without a picture (for an SDK of modules alone).
"""

import asyncio
import json
import re
import sys
import tempfile
from pathlib import Path

from swiftgen.artifacts import SourceTree
from swiftgen.pipeline.bench import Bench, open_bench
from swiftgen.pipeline.gallery import PLACE
from swiftgen.pipeline.mend import errors
from swiftgen.pipeline.mending import mender
from swiftgen.preview.shot import Look, shoot
from swiftgen.settings import Settings
from swiftgen.swift.outline import blueprint_of, outline_of
from swiftgen.swift.reply import read_reply

CASES = Path(__file__).resolve().parents[1] / "tests" / "cases"


async def main(words: list[str]) -> None:
    bench = await open_bench(Settings.from_environment())
    seen, wanted = "--unseen" not in words, {word for word in words if not word.startswith("-")}
    listed = {each["id"]: each for each in json.loads((PLACE / "gallery.json").read_text())} if PLACE.exists() else {}
    PLACE.mkdir(exist_ok=True)
    for line in (CASES / "requests.jsonl").read_text(encoding="utf-8").splitlines():
        each = json.loads(line)
        if wanted and each["id"] not in wanted:
            continue
        text = (CASES / "replies" / f"{each['id']}.md").read_text(encoding="utf-8")
        tree, report = await mender(bench)(read_reply(text).tree)
        name = slug(tree)
        print(each["id"], name, errors(report.findings), "errors", flush=True)
        if not report.ok or (seen and not await pictured(bench, tree, PLACE / f"{name}.png")):
            listed.pop(each["id"], None)
            continue
        (PLACE / f"{name}.md").write_text(text, encoding="utf-8", newline="")
        listed[each["id"]] = {"name": name, **{key: each[key] for key in ("id", "request", "source", "licence")}}
        apps = sorted(listed.values(), key=lambda app: app["name"])
        (PLACE / "gallery.json").write_text(json.dumps(apps, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    print(len(listed), "in the gallery")


def slug(tree: SourceTree) -> str:
    name = blueprint_of(outline_of(tree)).app_name
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "-", name).lower()


async def pictured(bench: Bench, tree: SourceTree, picture: Path) -> bool:
    with tempfile.TemporaryDirectory() as folder:
        built = await bench.build(tree, Path(folder) / "build")
        if built.executable is None:
            return False
        launch = bench.launch(built.executable, Path(folder) / "home")
        try:
            await shoot(launch, picture, bench.sandbox, look=Look(framed=True))
        except Exception as error:
            print("  ", error)
            return False
    return True


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1:]))
