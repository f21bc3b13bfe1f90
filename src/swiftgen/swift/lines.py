"""One line of a reply comes in; what it is (a file's name, a fence, a start of code, a placeholder) goes out."""

import re

_SUFFIX = r"\.(?:swift|plist|strings|xcstrings|stringsdict|json|entitlements|storekit|xcprivacy)"
_PATH = rf"[^\s`*\"'<>|()]+?{_SUFFIX}"
_PATH_WITH_SPACES = rf"[^`*\"'<>|]+?{_SUFFIX}"
_LABEL = r"(?:(?:new |updated )?file(?: ?name)?(?: \d+)?\s*[:\-\u2013\u2014]?\s*)?"
_NUMBER = r"(?:\d+[.)]\s*)?"
_DECORATED = re.compile(
    rf"(?P<mark>\*\*|__|`)+\s*{_NUMBER}{_LABEL}`?(?P<path>{_PATH_WITH_SPACES})`?\s*:?\s*(?P=mark)", re.I
)
_HEADING = re.compile(
    rf"#{{1,6}}\s+[*`_]*{_NUMBER}{_LABEL}[*`_]*(?P<path>{_PATH})[*`_]*(?:\s*[:(\u2013\u2014-].*)?\s*#*", re.I
)
_PLAIN = re.compile(rf"{_NUMBER}{_LABEL}(?P<path>{_PATH})\s*:?", re.I)
_HIDDEN = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u00ad]")
_LIST_MARK = re.compile(r"^(?:[-*+•]\s+|>\s+|\d+[.)]\s+)+")
_MENTION = re.compile(rf"[`*\"'(]*(?P<path>{_PATH})[`*\"')]*")
_COMMENT = re.compile(
    rf"(?://+|/\*+)\s*(?:MARK:\s*-?\s*)?[-=*\u2013\u2014]*\s*{_LABEL}(?P<path>{_PATH})\s*[-=*\u2013\u2014]*\s*(?:\*/)?",
    re.I,
)
_FENCE = re.compile(r"^\s{0,8}(?P<fence>`{3,}|~{3,})\s*(?P<info>[^`]*)$")
_INFO_PATH = re.compile(rf"(?:title=|file(?:name)?=|path=)?[\"']?(?P<path>{_PATH})[\"']?", re.I)

_MODIFIERS = (
    r"(?:(?:public|private|fileprivate|internal|open|package|final|static|class|indirect|nonisolated|override|lazy|weak|mutating"
    r"|convenience|required|dynamic|prefix|postfix|infix|distributed|unowned)(?:\([^)]*\))?\s+)*"
)
_NAMED = re.compile(
    rf"^(?:@\w[\w.]*(?:\([^)]*\))?\s+)*{_MODIFIERS}(?P<kind>struct|class|enum|actor|protocol|extension)\s+(?P<name>[A-Za-z_]\w*)"
)
_DECLARATION = re.compile(
    rf"^(?:import\s+[A-Za-z_]|@\w|#(?:if|else|elseif|endif|Preview|warning|error|sourceLocation|available)\b|{_MODIFIERS}"
    r"(?:(?:struct|class|enum|actor|protocol|extension|func|typealias|precedencegroup|operator|macro)\s+[^\s\w]?\w|(?:let|var)\s+\(?\w+\s*[:=,)]))"
)
_STRONG = re.compile(r"^(?:import\s+[A-Z]\w*\s*(?://.*)?$|@main\b|@Observable\b|@MainActor\b|#Preview\b|#if\s)")
_GOES_ON = re.compile(r"^\s*(?://|/\*|[@#})\].?:&|+=\"{(\[]|else\b|catch\b|where\b)")
_PLACEHOLDER = re.compile(
    r"(?:^|\s)(?://+|/\*+)[\s.…\-]*"
    r"(?:(?:(?:the\s+)?(?:rest|remainder)\s+of\b|(?:remaining|existing|other|previous|same|unchanged)\b[\w\s]*"
    r"\b(?:code|implementation|methods?|properties|as\s+(?:before|above)|here|unchanged|views?|body)\b"
    r"|(?:code|implementation|body|content)\s+(?:goes\s+)?(?:here|unchanged|omitted|as\s+before)|(?:your|add)\b.*\bcode\s+here\b"
    r"|omitted\b|unchanged\b|continues?\b|etc\.?\s*$)|(?<=\.\.\.)\s*(?:\*/)?\s*$|(?<=…)\s*(?:\*/)?\s*$)"
    r"|^\s*(?:\.\.\.|…)\s*$",
    re.I,
)


def file_name(line: str) -> str:
    """The path that a line outside code announces (bold, heading, backticks, ``File:`` or alone); else empty."""
    text = _HIDDEN.sub("", line).strip()
    if len(text) > 200:
        return ""
    if match := _HEADING.fullmatch(text):
        return match["path"]
    text = _LIST_MARK.sub("", text)
    if match := _DECORATED.match(text):
        return match["path"].strip()
    match = _PLAIN.fullmatch(text)
    return match["path"] if match else ""


def mentioned_name(line: str) -> str:
    """The one path in a sentence that leads to code (``Put this into `A.swift`:``); else empty."""
    text = line.strip()
    found = {match["path"] for match in _MENTION.finditer(text)}
    return found.pop() if len(found) == 1 and text.endswith((":", "\uff1a")) and len(text) < 200 else ""


def is_marked_name(line: str) -> bool:
    """Whether a line is a file name in Markdown's own marks, which no line of Swift can be."""
    text = _HIDDEN.sub("", line).strip()
    return bool(file_name(text)) and text.startswith(("**", "# ", "##", "`"))


def comment_name(line: str) -> str:
    """The path that a comment line holds and nothing else; else empty."""
    match = _COMMENT.fullmatch(line.strip())
    return match["path"] if match else ""


def is_comment_frame(line: str) -> bool:
    """A comment line with nothing in it, the frame of Xcode's file headers."""
    return line.strip() == "//"


def fence(line: str) -> tuple[str, str] | None:
    """A fence's run of characters and its info string; None when the line is no fence."""
    match = _FENCE.match(line)
    return (match["fence"], match["info"].strip()) if match else None


def info_parts(info: str) -> tuple[str, str]:
    """Language (lower case) and path of an info string: ``swift title="A.swift"``, ``swift:A.swift``, ``A.swift``."""
    if not info:
        return "", ""
    words = info.replace(":", " ", 1).replace("{", " ").replace("}", " ").split()
    if not words:
        return "", ""
    paths = [match["path"] for word in words if (match := _INFO_PATH.fullmatch(word))]
    is_path = _INFO_PATH.fullmatch(words[0]) is not None
    return ("swift" if is_path and words[0].endswith(".swift") else words[0].lower()), paths[0] if paths else ""


def named_declaration(line: str) -> tuple[str, str] | None:
    """Keyword and name of the type that a line at the left margin declares or extends."""
    match = _NAMED.match(line)
    return (match["kind"], match["name"]) if match else None


def starts_declaration(line: str) -> bool:
    """Whether a line at the left margin begins a declaration, an import, an attribute or a condition."""
    return bool(_DECLARATION.match(line))


def starts_code(line: str) -> bool:
    """Whether prose ends here although no fence says so."""
    return bool(_STRONG.match(line))


def may_be_code(line: str) -> bool:
    """Whether a line at the left margin, outside of all brackets, can belong to Swift code."""
    return starts_declaration(line) or bool(_GOES_ON.match(line))


def is_placeholder(line: str) -> bool:
    """Whether a line stands for code that was not written (``// ... rest of the code``, ``...``)."""
    return bool(_PLACEHOLDER.search(line))
