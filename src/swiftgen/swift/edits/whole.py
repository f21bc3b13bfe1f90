"""Whole declarations as a model writes them anew, with marks like ``// ... existing code ...`` for what stays."""

import dataclasses

from swiftgen.artifacts import SourceTree
from swiftgen.swift.edits.declarations import indented, insert, splice
from swiftgen.swift.edits.refused import EditRefusedError
from swiftgen.swift.index.declarations import Declaration, declarations_of, flattened
from swiftgen.swift.lines import is_placeholder
from swiftgen.swift.source import source_of


def apply_declarations(tree: SourceTree, code: str, path: str = "", owner: str = "") -> SourceTree:
    """Replace each declaration in ``code`` by its new text; one that is new is put in beside the one before it.

    Args:
        tree: the app.
        code: declarations, at the top level of a file or members of ``owner``.
        path: the file that is meant; empty when any.
        owner: the type whose members they are; empty for declarations at the top level.

    Raises:
        EditRefusedError: code is left out that cannot be found, or it is not certain what is meant.
    """
    new = [d for d in _read(code, owner) if d.kind != "import"]
    if not new:
        raise EditRefusedError("There is no declaration in the code.")
    previous: Declaration | None = None
    for each in new:
        text = _text(code, each, owner)
        old = _old(tree, each, path)
        if old is None:
            if any(is_placeholder(line) for line in text.split("\n")):
                raise EditRefusedError(f"`{each.address}` is new and leaves code out.")
            tree = _added(tree, each, text, path, previous)
        else:
            tree = _merged(tree, old, each, text, code if not owner else _inside(code))
        previous = _old(tree, each, path) or each
    return tree


def _inside(code: str) -> str:
    return f"struct S {{\n{code}\n}}"


def _read(code: str, owner: str) -> tuple[Declaration, ...]:
    """What the code declares, with the addresses that it will have."""
    if not owner:
        return declarations_of("", code)
    inside = declarations_of("", _inside(code))
    members = inside[0].members if inside else ()
    lead = len("struct S {\n")
    return tuple(_moved(member, owner, lead) for member in members)


def _moved(member: Declaration, owner: str, lead: int) -> Declaration:
    return dataclasses.replace(
        member,
        owner=owner,
        start=member.start - lead,
        end=member.end - lead,
        lead=member.lead - lead,
        body=(member.body[0] - lead, member.body[1] - lead) if member.body else None,
        members=tuple(_moved(each, f"{owner}.{member.name}", lead) for each in member.members),
    )


def _text(code: str, each: Declaration, owner: str) -> str:  # noqa: ARG001 (places are those of the code)
    return code.encode()[each.start : each.end].decode(errors="replace")


def _old(tree: SourceTree, each: Declaration, path: str) -> Declaration | None:
    found = [
        d
        for file, text in tree.swift.items()
        if not path or file == path or file.endswith(f"/{path}")
        for d in flattened(declarations_of(file, text))
        if d.address == each.address and (d.kind == each.kind or {d.kind, each.kind} <= {"struct", "class"})
    ]
    if len(found) > 1 and each.kind == "extension":
        found = [d for d in found if d.conformances == each.conformances]
    if len(found) > 1:
        raise EditRefusedError(f"`{each.address}` names {len(found)} declarations: {', '.join(d.path for d in found)}.")
    return found[0] if found else None


def _added(tree: SourceTree, each: Declaration, text: str, path: str, previous: Declaration | None) -> SourceTree:
    if previous is not None and _old(tree, previous, path) is not None:
        place = _old(tree, previous, path)
        if place is not None and place.owner == each.owner:
            return insert(tree, f"{place.path}#{place.address}", text)
    if each.owner:
        return insert(tree, f"{path}#{each.owner}" if path else each.owner, text, "inside")
    target = path if path in tree.files else next((p for p in tree.swift if p.endswith(f"/{path}")), "") if path else ""
    if not target:
        raise EditRefusedError(f"`{each.address}` is new, and no file is named for it.")
    old = tree.files[target]
    return tree.with_file(target, f"{old.rstrip(chr(10))}\n\n{text}\n")


def _merged(tree: SourceTree, old: Declaration, new: Declaration, text: str, code: str) -> SourceTree:
    """The new text in the old one's place; where it leaves code out, the old code stays."""
    if not any(is_placeholder(line) for line in text.split("\n")):
        source = source_of(tree.files[old.path])
        laid = _relaid(text, code, new, source.indent(old.start))
        return splice(tree, old.path, old.start, old.end, laid)
    if new.is_type:
        return _by_member(tree, old, new, text)
    return _by_lines(tree, old, text)


def _relaid(text: str, code: str, new: Declaration, indent: str) -> str:
    """The text moved to the indentation of its place; as it is when it has that already."""
    lead = _lead(code, new.start)
    if lead == indent:
        return text
    return indented(lead + text, indent).lstrip(" \t")


def _lead(code: str, start: int) -> str:
    line = code.encode()[:start].decode(errors="replace").rpartition("\n")[2]
    return line if not line.strip() else ""


def _by_member(tree: SourceTree, old: Declaration, new: Declaration, text: str) -> SourceTree:
    """Members that are written replace theirs or are put in; the type's head is taken; what is not written stays."""
    data = tree.files[old.path].encode()
    if new.body is not None and old.body is not None:
        head = text.encode()[: new.body[0] - new.start].decode()
        was = data[old.start : old.body[0]].decode()
        if " ".join(head.split()) != " ".join(was.split()):
            tree = splice(tree, old.path, old.start, old.body[0], head)
    address = f"{old.path}#{old.address}"
    previous: Declaration | None = None
    for member in new.members:
        piece = text.encode()[member.start - new.start : member.end - new.start].decode(errors="replace")
        there = _old(tree, member, old.path)
        if there is not None:
            if not _only_marks(piece):
                # The piece keeps its place's indentation on its first line, as in the text that it was cut from.
                lead = _lead(text, member.start - new.start)
                tree = _merged(tree, there, replace_start(member, len(lead)), piece, lead + piece)
        elif any(is_placeholder(line) for line in piece.split("\n")):
            raise EditRefusedError(f"`{member.address}` is new and leaves code out.")
        elif previous is not None and (place := _old(tree, previous, old.path)) is not None:
            tree = insert(tree, f"{old.path}#{place.address}", piece)
        else:
            tree = insert(tree, address, piece, "first" if not _mark_before(text, new, member) else "inside")
        previous = member
    return tree


def replace_start(member: Declaration, start: int) -> Declaration:
    """The member as one of a text of its own that begins with so much white space."""
    by = member.start - start
    body = (member.body[0] - by, member.body[1] - by) if member.body else None
    return dataclasses.replace(member, start=start, end=member.end - by, body=body)


def _only_marks(piece: str) -> bool:
    """Whether a body holds nothing but a mark: the old one stays as it is."""
    inner = piece.partition("{")[2].rpartition("}")[0]
    lines = [line for line in inner.split("\n") if line.strip()]
    return bool(lines) and all(is_placeholder(line) for line in lines)


def _mark_before(text: str, new: Declaration, member: Declaration) -> bool:
    before = text.encode()[: member.start - new.start].decode(errors="replace")
    return any(is_placeholder(line) for line in before.split("\n"))


def _by_lines(tree: SourceTree, old: Declaration, text: str) -> SourceTree:
    """Runs of lines between marks are anchored at lines that the old text has once; what a mark stands for stays."""
    source = source_of(tree.files[old.path])
    there = source.slice(old.start, old.end).split("\n")
    lines = text.split("\n")
    runs: list[list[str]] = [[]]
    for line in lines:
        if is_placeholder(line):
            runs.append([])
        else:
            runs[-1].append(line)
    out: list[str] = []
    at = 0
    for number, run in enumerate(runs):
        if not any(line.strip() for line in run):
            continue
        if number:
            begin = _anchor(there, run, at, first=True)
            out += there[at:begin]
            at = begin
        out += _laid(run, there, at)
        at = _anchor(there, run, at, first=False) + 1 if number + 1 < len(runs) else len(there)
    if not any(line.strip() for line in runs[-1]):
        out += there[at:]
    return splice(tree, old.path, old.start, old.end, "\n".join(out))


def _anchor(there: list[str], run: list[str], at: int, *, first: bool) -> int:
    """Line of the old text that is the first, or the last, full line of a run."""
    line = next(line for line in (run if first else reversed(run)) if line.strip()).strip()
    found = [index for index in range(at, len(there)) if there[index].strip() == line]
    if line in {"}", ")", "]", "})"} and not first:
        raise EditRefusedError(
            "It is not certain which code the mark stands for: the line before it is only a bracket."
        )
    if line in {"}", ")", "]"} and first:
        return len(there) - 1
    if len(found) != 1:
        how = "is not in" if not found else f"stands {len(found)} times in"
        raise EditRefusedError(f"It is not certain which code the mark stands for: `{line[:60]}` {how} the old code.")
    return found[0]


def _laid(run: list[str], there: list[str], at: int) -> list[str]:
    """A run with the indentation that its anchor has in the old text."""
    anchor = there[at] if at < len(there) else ""
    first = next((line for line in run if line.strip()), "")
    if anchor.strip() != first.strip():
        return run
    have, want = len(first) - len(first.lstrip()), len(anchor) - len(anchor.lstrip())
    if have >= want:
        return [line[have - want :] if line[: have - want].strip() == "" else line for line in run]
    return [" " * (want - have) + line if line.strip() else line for line in run]
