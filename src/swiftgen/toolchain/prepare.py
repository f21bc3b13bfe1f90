"""Makes the Swift compiler on Linux read a file as it would for iOS; every line and column stays where it was."""

import re

from swiftgen.toolchain.extension_overrides import without_overrides

# Comments and string literals are matched first, so that what looks like code inside them is left alone.
_LITERAL = (
    r'(?P<literal>//[^\n]*|/\*|(?P<hashes>\#*)"""[\s\S]*?"""(?P=hashes)'
    r'|(?P<raw>\#+)"[^\n]*?"(?P=raw)|"(?:\\.|[^"\\\n])*"?)'
)
_ERASED = (
    r"@(?:objcMembers|objc(?:\([^()\n]*\))?|nonobjc|IBAction|IBOutlet|IBInspectable|IBDesignable|IBSegueAction"
    r"|NSCopying|GKInspectable)(?![\w(])"
)
_CODE = re.compile(
    _LITERAL
    + r"|(?P<condition>^[ \t]*\#(?:if|elseif)\b[^\n]*)"
    + rf"|(?P<erased>{_ERASED})"
    + r"|(?P<managed>@NSManaged\b)(?P<method>(?=(?:\s+(?!var\b|let\b)@?\w+(?:\([^()\n]*\))?)*?\s+func\b))?"
    + r"|(?P<selector>\#selector(?=\s*\())"
    + r"|(?P<main>@UIApplicationMain\b)"
    + r"|(?P<block>\b(?:scheduledTimer\s*\(\s*withTimeInterva|Timer\s*\(\s*timeInterva|addObserver\s*\(\s*forNam))"
    r"(?P<last>[le])(?=\s*:)"
    + r"|(?P<task>\bURLSession\s*\.\s*shared\s*\.\s*dataTask\s*\(\s*wit)h(?=\s*:)"
    + r"|(?P<foundation>^[ \t]*import[ \t]+Foundation(?=[ \t]*(?:$|;|//)))"
    + r"|(?P<darwin>(?<=\bimport )Darwin\b(?!\.)|\bDarwin(?=\.[a-z]))"
    + r"|(?P<part>^[ \t]*(?:@\w+[ \t]+)*import[ \t]+(?:(?:class|struct|enum|protocol|typealias|func|let|var)[ \t]+)?"
    r"\w+(?:\.\w+)+)",
    re.MULTILINE,
)
_ATOM = re.compile(r"//[^\n]*|/\*[\s\S]*?\*/|\b(os|canImport|targetEnvironment)[ \t]*\([ \t]*(\w+)[ \t]*\)")
_PART = re.compile(r"\b(class|struct|enum|protocol|typealias|func|let|var)[ \t]|(?:\.\w+)+$")
_SCOPED_HERE = re.compile(r"import[ \t]+\w+[ \t]+(?:Foundation|Dispatch|Swift|Glibc)\.")
_DARWIN, _C_LIBRARY = re.compile(r"\bDarwin\b"), "Glibc "
_COMMENT_EDGE = re.compile(r"/\*|\*/")

# Labels whose last letter says that the SDK's function is meant, which takes blocks as Apple's does in Swift 5 mode.
_LAST = {"l": "1", "e": "3", "h": "4"}
_RENAMED = re.compile(r"\b(withTimeInterva|timeInterva|forNam|wit)([134])\b")

_TRUE = {("os", "iOS"), ("canImport", "Darwin"), ("canImport", "UIKit"), ("targetEnvironment", "simulator")}
_OWN = {("canImport", "AppKit"), ("canImport", "Cocoa"), ("targetEnvironment", "macCatalyst")}


def prepare(text: str) -> str:
    """The text for the compiler: as long as the original, with conditions decided as on an iPhone's simulator.

    Only ``import Foundation`` grows, at its end, by the import of what iOS's Foundation has and that of Linux lacks.
    What needs Objective-C's runtime is taken out (``@objc``) or becomes a call of the SDK (``#selector(x)`` is
    `` Selector(x)``); ``@NSManaged`` becomes a macro of the SDK that is as long (``@CDManaged``,
    ``@CDRelates`` on a method); a block for a timer, an observer or a task of the shared session is taken by a function
    of the SDK, told by the last letter of a label.
    """
    text = without_overrides(text)
    pieces: list[str] = []
    position = 0
    while match := _CODE.search(text, position):
        pieces.append(text[position : match.start()])
        end = match.end()
        if match["literal"] == "/*":
            end = _comment_end(text, match.start())
            pieces.append(text[match.start() : end])
        else:
            pieces.append(_replacement(match))
        position = end
    pieces.append(text[position:])
    return "".join(pieces)


def as_written(message: str) -> str:
    """A message of the compiler with the labels that the app wrote."""
    letters = {digit: letter for letter, digit in _LAST.items()}
    return _RENAMED.sub(lambda match: match[1] + letters[match[2]], message)


def _replacement(match: re.Match[str]) -> str:
    found = match.group()
    if match["condition"]:
        return _ATOM.sub(_decided, found)
    if match["erased"]:
        return " " * len(found)
    if match["managed"]:
        return "@CDManaged" if match["method"] is None else "@CDRelates"
    if match["selector"]:
        return " Selector"
    if match["block"]:
        return match["block"] + _LAST[match["last"]]
    if match["task"]:
        return match["task"] + _LAST["h"]
    if match["main"]:
        return "@main".ljust(len(found))
    if match["part"]:
        return _DARWIN.sub(_C_LIBRARY, _whole(found))
    if match["darwin"]:
        return _C_LIBRARY
    if match["foundation"]:
        return f"{found};import AppFoundation"
    return found


def _whole(part: str) -> str:
    """``import CoreImage.CIFilterBuiltins`` and ``import class UIKit.UIImage`` as imports of the whole module.

    The SDK's modules have no submodules, and a name may come from one that the module exports.
    """
    if _SCOPED_HERE.search(part):
        return part
    return _PART.sub(lambda match: " " * len(match.group()), part)


def _decided(match: re.Match[str]) -> str:
    """``os(iOS)`` as ``true``, padded to its length; what the compiler decides rightly by itself stays."""
    kind, name = match[1], match[2]
    if kind is None:
        return match.group()
    if (kind, name) in _TRUE:
        return "true".ljust(len(match.group()))
    if kind == "os" or (kind, name) in _OWN:
        return "false".ljust(len(match.group()))
    return match.group()


def _comment_end(text: str, start: int) -> int:
    """Where the comment that begins at ``start`` ends; Swift's comments nest."""
    depth, position = 0, start
    while edge := _COMMENT_EDGE.search(text, position):
        depth += 1 if edge.group() == "/*" else -1
        position = edge.end()
        if depth == 0:
            return position
    return len(text)
