# ruff: noqa: E501 - lines of Swift templates and word lists
"""Templates with holes: ``<<name>>``. A hole that stands alone on its line takes whole blocks and keeps the indentation."""

import re
from textwrap import dedent

_ALONE = re.compile(r"^([ ]*)<<(\w+)>>$")
_INLINE = re.compile(r"<<(\w+)>>")


def fill(template: str, **holes: str) -> str:
    """The template, dedented, with its holes filled.

    A hole alone on its line is replaced by every line of its text at that indentation, or takes the line away when the
    text is empty. Filled text is never searched for holes again, so hostile text stays text.

    Raises:
        KeyError: a hole has no text.
    """
    lines: list[str] = []
    for line in dedent(template).strip("\n").split("\n"):
        alone = _ALONE.match(line)
        if alone:
            text = holes[alone[2]]
            lines += [alone[1] + part if part else "" for part in text.split("\n")] if text else []
        else:
            lines.append(_INLINE.sub(lambda match: holes[match[1]], line))
    return "\n".join(lines)


def tidy(source: str) -> str:
    """The source without trailing blanks, doubled empty lines, and empty lines at the edges of braces."""
    lines: list[str] = []
    for raw in source.strip("\n").split("\n"):
        line = raw.rstrip()
        if line == "" and (not lines or lines[-1] == "" or lines[-1].endswith(("{", "[", "("))):
            continue
        if line.lstrip().startswith(("}", ")")) and lines and lines[-1] == "":
            lines.pop()
        lines.append(line)
    return "\n".join(lines) + "\n"


def paragraphs(*blocks: str) -> str:
    """The blocks that are not empty, with an empty line between."""
    return "\n\n".join(block.strip("\n") for block in blocks if block.strip())


def lines(*parts: str) -> str:
    """The parts that are not empty, one below the other."""
    return "\n".join(part for part in parts if part)
