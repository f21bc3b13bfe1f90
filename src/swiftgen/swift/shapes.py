"""A reply that is no Markdown (JSON, XML tags, a diff of new files) comes in; the same files in Markdown go out."""

import html
import json
import re
from collections.abc import Iterator
from typing import Any

_FENCE = "`" * 7  # longer than any that code holds
_SUFFIX = r"[^\"'<>\n]+?\.(?:swift|plist|strings|xcstrings|json|entitlements|storekit|xcprivacy)"
_OPEN = re.compile(
    rf"<(?P<tag>[A-Za-z][\w:.-]*)\b[^<>\n]*?\b(?:path|name|file|filePath|filename|title)\s*=\s*[\"'](?P<path>{_SUFFIX})[\"'][^<>\n]*>"
    rf"|<(?P<named>[A-Za-z][\w/+ .-]*?\.swift)>"
    rf"|<(?P<outer>file|document|artifact)>\s*<(?:path|name|filename|source)>\s*(?P<inner>{_SUFFIX})\s*</\w+>\s*"
    r"<(?P<body>content|contents|code|document_content)>",
    re.I,
)
_JSON_BLOCK = re.compile(r"```(?:json)?\s*\n([\[{].*?[\]}])\s*\n```", re.S)
_PATHS = ("path", "file", "filename", "fileName", "file_path", "filePath", "name")
_TEXTS = ("content", "contents", "code", "text", "source", "body")
_ADDED = re.compile(r"^\+\+\+ (?:b/)?(?P<path>\S+\.swift)\s*$", re.M)
_SUMMARY = re.compile(
    rf"(?:<details[^<>]*>\s*)?<summary>\s*(?:<[^>]+>)*(?P<path>{_SUFFIX})(?:</[^>]+>)*\s*</summary>", re.I
)


def as_markdown(text: str) -> str:
    """The reply with each file under its bold name in a fence of its own; the same text when it is Markdown already."""
    if "\r" in text and "\n" not in text:
        text = text.replace("\r", "\n")
    found = list(_from_json(text)) or list(_from_tags(text)) or list(_from_diff(text))
    if found:
        return "\n".join(_written(path, code, closed=closed) for path, code, closed in found)
    return _SUMMARY.sub(lambda match: f"\n**{match['path']}**\n", text)


def _written(path: str, code: str, *, closed: bool) -> str:
    return f"**{path}**\n{_FENCE}swift\n{code.strip(chr(10))}\n" + (f"{_FENCE}\n" if closed else "")


def _from_json(text: str) -> Iterator[tuple[str, str, bool]]:
    bare = text.strip()
    for candidate in [bare] if bare[:1] in {"{", "["} else _JSON_BLOCK.findall(text):
        try:
            yield from ((path, code, True) for path, code in _files(json.loads(candidate)))
        except ValueError:
            continue


def _files(value: Any, depth: int = 0) -> Iterator[tuple[str, str]]:
    """Pairs of path and text anywhere in a value: maps of them, or objects that hold one of each."""
    if depth > 6:
        return
    if isinstance(value, list):
        for each in value:
            yield from _files(each, depth + 1)
    elif isinstance(value, dict):
        path = next((value[key] for key in _PATHS if isinstance(value.get(key), str)), "")
        code = next((value[key] for key in _TEXTS if isinstance(value.get(key), str)), None)
        if path.endswith(".swift") and code is not None:
            yield path, code
            return
        for key, each in value.items():
            if isinstance(key, str) and key.endswith(".swift") and isinstance(each, str):
                yield key, each
            else:
                yield from _files(each, depth + 1)


def _from_tags(text: str) -> Iterator[tuple[str, str, bool]]:
    at, fenced = 0, re.search(r"^```", text, re.M)
    first = _OPEN.search(text)
    if first is None or (fenced is not None and fenced.start() < first.start()):
        return  # Markdown, whose code may hold such tags
    while match := _OPEN.search(text, at):
        tag = match["body"] or match["tag"] or match["named"]
        end = text.find(f"</{tag}>", match.end())
        inner = text[match.end() : end if end >= 0 else len(text)]
        at = end if end >= 0 else len(text)
        if not _is_code(inner):
            at = match.end()
            continue
        yield match["path"] or match["inner"] or match["named"], _bare(inner), end >= 0


def _is_code(inner: str) -> bool:
    """Whether a tag holds a file and not a name or a sentence; Swift has such tags in no place but strings."""
    return bool(
        re.search(r"^\s*(?:import |@|//|struct |class |enum |extension |func |let |var |```|<!\[CDATA|[{<])", inner)
    )


def _bare(inner: str) -> str:
    """Without CDATA, a fence, and escapes that only markup needs."""
    inner = inner.removeprefix("\n")
    if inner.strip().startswith("<![CDATA["):
        inner = inner.strip().removeprefix("<![CDATA[").removesuffix("]]>")
    fenced = re.fullmatch(r"\s*```\w*\n(.*?)\n?```\s*", inner, re.S)
    inner = fenced[1] if fenced else inner
    return html.unescape(inner) if "<" not in inner and re.search(r"&(?:lt|gt|amp|quot);", inner) else inner


def _from_diff(text: str) -> Iterator[tuple[str, str, bool]]:
    """Files that a diff makes anew: all their lines are put in."""
    if "--- /dev/null" not in text:
        return
    pieces = re.split(r"^--- .*$", text, flags=re.M)
    for piece in pieces[1:]:
        named = _ADDED.search(piece)
        lines = [
            line for line in piece.split("\n") if not line.startswith(("+++", "@@", "diff ", "index ", "new file"))
        ]
        code = [line[1:] for line in lines if line.startswith("+")]
        if named and code and not any(line.startswith("-") for line in lines):
            yield named["path"], "\n".join(code), True
