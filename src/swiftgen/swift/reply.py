"""A model's whole reply comes in; its files as a source tree, and what is to be said of them, go out."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath

from swiftgen.artifacts import Finding, Position, Range, SourceTree, UnsafePathError
from swiftgen.artifacts.finding import Severity
from swiftgen.artifacts.source_tree import safe_path
from swiftgen.swift.lines import is_placeholder
from swiftgen.swift.parsing import parse
from swiftgen.swift.sections import Section, SectionReader
from swiftgen.swift.shapes import as_markdown

_KEPT_SUFFIXES = (
    ".swift",
    ".plist",
    ".strings",
    ".xcstrings",
    ".stringsdict",
    ".json",
    ".entitlements",
    ".storekit",
    ".xcprivacy",
)


class NoCodeError(ValueError):
    """The reply holds no Swift code."""


@dataclass(frozen=True)
class Reply:
    """A reply taken apart: its files in order, and what was noticed on the way."""

    tree: SourceTree
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True)
class ReplyFile:
    """A section with the path that it gets in the tree; ``complete``: its end was seen and nothing is left out."""

    path: str
    text: str
    complete: bool
    section: Section


def read_reply(text: str) -> Reply:
    """Take a reply apart.

    Raises:
        NoCodeError: nothing in it can be taken for a Swift file.
    """
    reader = SectionReader()
    for line in split_lines(as_markdown(text)):
        reader.feed(line)
    reader.end()
    return assemble(reader.sections)


def split_lines(text: str) -> list[str]:
    """Lines without their ends, CRLF or LF; a byte order mark at the start is dropped."""
    lines = text.removeprefix("\ufeff").split("\n")
    if lines and lines[-1] == "":
        lines.pop()
    return [line.removesuffix("\r") for line in lines]


def assemble(sections: list[Section]) -> Reply:
    """Sections in order as one tree; the last complete one of several with the same path wins."""
    kept = [section for section in sections if not section.aside and any(line.strip() for line in section.lines)]
    if not any(_is_swift(section) for section in kept):
        kept = [
            section for section in sections if section.language in {"swift", ""} and section.has_code and section.fenced
        ]
    if not kept:
        raise NoCodeError(
            "The reply holds no Swift code. Put each file into a ```swift block under its name, and try again."
        )
    findings: list[Finding] = [_left_aside(section) for section in sections if section.has_code and section not in kept]
    files: dict[str, list[ReplyFile]] = {}
    for section in kept:
        path, about = path_of(section, kept, files)
        findings.extend(about)
        if path:
            files.setdefault(path, []).append(_file(path, section))
    chosen = [_choose(path, versions, findings) for path, versions in files.items()]
    for file in chosen:
        findings.extend(_of_file(file))
    return Reply(SourceTree(files={file.path: file.text for file in chosen}), tuple(findings))


def path_of(section: Section, sections: list[Section], taken: Iterable[str]) -> tuple[str, list[Finding]]:
    """Where a section goes; a path that is not safe is never trusted. Empty when the file is not part of an app."""
    if not section.announced:
        return _free(section.own_name or f"File{sections.index(section) + 1}.swift", taken), []
    try:
        path = safe_path(section.announced.strip().removeprefix("./"))
    except UnsafePathError as error:
        base = PurePosixPath(section.announced.replace("\\", "/")).name
        own = _free(section.own_name or (base if _plain(base) else "Unnamed.swift"), taken)
        return own, [_finding("warning", "unsafe-path", f"{error} The file is kept as {own}.", own)]
    if path.endswith("Package.swift"):
        return "", [
            _finding("note", "left-aside", "Package.swift was left out: an app brings no package manifest of its own.")
        ]
    if not path.endswith(_KEPT_SUFFIXES):
        path = f"{path}.swift"
    return path, []


def _plain(name: str) -> bool:
    return name.endswith(".swift") and name.replace("+", "").replace("_", "").removesuffix(".swift").isalnum()


def _free(name: str, taken: Iterable[str]) -> str:
    used, stem = set(taken), name.removesuffix(".swift")
    numbered = (f"{stem}{number}.swift" for number in range(2, 1000))
    return name if name not in used else next(other for other in numbered if other not in used)


def _is_swift(section: Section) -> bool:
    return not section.announced or section.announced.endswith(".swift")


def _file(path: str, section: Section) -> ReplyFile:
    text = "\n".join(section.lines).strip("\n") + "\n"
    complete = section.closed and not any(is_placeholder(line) for line in section.lines)
    return ReplyFile(path, text, complete, section)


def _choose(path: str, versions: list[ReplyFile], findings: list[Finding]) -> ReplyFile:
    if len(versions) == 1:
        return versions[0]
    whole = [version for version in versions if version.complete and not _broken(version)]
    best = (whole or versions)[-1]
    message = f"{path} is in the reply {len(versions)} times; the one at line {best.section.first_line} is kept."
    if any(version.text != best.text for version in versions):
        findings.append(_finding("warning", "duplicate-file", message, path))
    else:
        findings.append(_finding("note", "duplicate-file", message, path))
    return best


def _broken(version: ReplyFile) -> bool:
    return version.path.endswith(".swift") and parse(version.text).root_node.has_error


def _of_file(file: ReplyFile) -> Iterator[Finding]:
    if not file.section.closed:
        last = Position(line=file.text.count("\n"), column=1)
        message = f"The reply breaks off in {file.path}: its end was never written."
        severity: Severity = "warning" if file.section.scanner.depth or not file.section.scanner.in_code else "note"
        yield _finding(severity, "cut-off", message, file.path, Range(start=last, end=last))
    if file.path.endswith(".swift"):
        yield from placeholder_findings(file.path, file.text)


def placeholder_findings(path: str, text: str) -> Iterator[Finding]:
    """Every line that stands for code that was not written."""
    for number, line in enumerate(text.split("\n"), 1):
        if is_placeholder(line):
            start = len(line[: len(line) - len(line.lstrip())].encode()) + 1
            place = Range(
                start=Position(line=number, column=start), end=Position(line=number, column=len(line.encode()) + 1)
            )
            message = f"Code is left out here ({line.strip()[:60]}). Ask for the whole file."
            yield _finding("error", "placeholder", message, path, place)


def _left_aside(section: Section) -> Finding:
    what = f"A {section.language} block" if section.language else "A block"
    name = f" ({section.announced})" if section.announced else ""
    first = next((line.strip() for line in section.lines if line.strip()), "")
    message = f"{what}{name} at line {section.first_line} of the reply is no file of the app: {first[:60]}"
    return _finding("note", "left-aside", message)


def _finding(severity: Severity, code: str, message: str, path: str = "", place: Range | None = None) -> Finding:
    return Finding(severity=severity, code=code, message=message, path=path, range=place, source="rule")
