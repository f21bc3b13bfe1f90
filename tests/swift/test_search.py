"""Repair led by a compiler; here the compiler is a function, so that each promise of the search can be seen."""

import re
from collections.abc import Sequence

from swiftgen.artifacts import Finding, Fix, Position, Range, SourceTree, TextEdit
from swiftgen.swift.repair.search import Limits, Outcome, repair
from swiftgen.swift.rules import load_rules
from swiftgen.swift.symbols import SymbolTable


def found(
    path: str, line: int, start: int, end: int, text: str | None = None, code: str = "e", message: str = "m"
) -> Finding:
    place = Range(start=Position(line=line, column=start), end=Position(line=line, column=end))
    fixes = () if text is None else (Fix(title=text, edits=(TextEdit(path=path, range=place, text=text),)),)
    return Finding(severity="error", code=code, message=message, path=path, range=place, fixes=fixes)


class Words:
    """Says that some words are wrong, and offers for each what the table says."""

    def __init__(self, **offers: str) -> None:
        self.offers = offers
        self.asked: list[frozenset[str] | None] = []

    async def __call__(self, tree: SourceTree, focus: frozenset[str] | None = None) -> tuple[Finding, ...]:
        self.asked.append(focus)
        return tuple(
            found(path, number, match.start() + 1, match.end() + 1, self.offers[match.group()], message=match.group())
            for path, text in tree.files.items()
            if focus is None or path in focus
            for number, line in enumerate(text.split("\n"), 1)
            for match in re.finditer(r"\w+", line)
            if match.group() in self.offers
        )


async def mended(compiler: Words, **files: str) -> Outcome:
    tree = SourceTree(files={f"{name}.swift": text for name, text in files.items()})
    return await repair(tree, compiler, SymbolTable(), load_rules(), limits=Limits(seconds=20))


async def test_all_fixes_of_the_compiler_at_once() -> None:
    compiler = Words(lett="let", vaar="var")
    done = await mended(compiler, A="lett a\nvaar b\nlett c\n")
    assert done.tree.files["A.swift"] == "let a\nvar b\nlet c\n"
    assert (done.errors_before, done.findings, len(done.steps)) == (3, (), 3)
    assert len(compiler.asked) == 2


async def test_a_fix_that_only_makes_another_error_is_undone() -> None:
    done = await mended(Words(bad="worse worse", worse="bad"), A="bad x\n")
    assert done.tree.files["A.swift"] == "bad x\n"
    assert done.steps == ()


async def test_an_error_that_moves_on_is_followed_and_the_way_is_kept_only_when_it_ends_well() -> None:
    done = await mended(Words(one="two", two="three"), A="one\n")
    assert (done.tree.files["A.swift"], done.findings) == ("three\n", ())
    lost = await mended(Words(one="two", two="one"), A="one\n")
    assert lost.tree.files["A.swift"] == "one\n"


async def test_only_files_that_changed_are_checked_again_and_all_of_them_at_the_end() -> None:
    compiler = Words(lett="let")
    done = await mended(compiler, A="lett a\n", B="let b\n")
    assert done.findings == ()
    assert compiler.asked == [None, frozenset({"A.swift"}), None]


async def test_every_step_says_why_and_can_be_shown() -> None:
    [step] = (await mended(Words(lett="let"), A="lett a\n")).steps
    assert (step.rule, step.finding.message, step.title) == ("compiler", "lett", "let")
    assert (step.before.files["A.swift"], step.after.files["A.swift"]) == ("lett a\n", "let a\n")


async def test_the_parser_is_asked_first_where_syntax_is_wrong() -> None:
    checked: list[str] = []
    parsed: list[int] = []

    async def compiler(tree: SourceTree, focus: frozenset[str] | None = None) -> tuple[Finding, ...]:
        text = tree.files["A.swift"]
        checked.append(text)
        return () if text == "struct A {}\n" else (found("A.swift", 1, 8, 8, code="expected_decl"),)

    async def parser(texts: Sequence[str]) -> tuple[int, ...]:
        parsed.append(len(texts))
        return tuple(int(text != "struct A {}\n") for text in texts)

    tree = SourceTree(files={"A.swift": "Struct A {}\n"})
    done = await repair(tree, compiler, SymbolTable(), load_rules(), parser=parser)
    assert done.tree.files["A.swift"] == "struct A {}\n"
    assert len(checked) <= 3
    assert parsed


async def test_time_that_is_over_ends_it() -> None:
    tree = SourceTree(files={"A.swift": "lett a\n"})
    done = await repair(tree, Words(lett="let"), SymbolTable(), load_rules(), limits=Limits(seconds=-1))
    assert done.tree == tree
    assert len(done.findings) == 1


class Texts:
    """Says of each text that it knows what is wrong with it; all others are as wrong as the first of them."""

    def __init__(self, known: dict[str, tuple[Finding, ...]]) -> None:
        self.known = known

    async def __call__(self, tree: SourceTree, focus: frozenset[str] | None = None) -> tuple[Finding, ...]:
        return self.known.get(tree.files["A.swift"].strip(), next(iter(self.known.values())))


def offer(text: str, *others: str, code: str = "e", message: str = "m") -> Finding:
    """An error at the whole of a line, with what the compiler would put there."""
    at = 1 + len(text)
    fixes = (found("A.swift", 1, 1, at, other).fixes[0] for other in others)
    return found("A.swift", 1, 1, at, code=code, message=message).model_copy(update={"fixes": tuple(fixes)})


async def test_a_way_that_ends_with_errors_is_left_for_another() -> None:
    known = {
        "bad": (offer("bad", "worse", "good", code="expected_x", message="x"),),
        "worse": (offer("worse", "lost", message="y"),),
        "good": (offer("good", "best", message="z"), offer("good", "best", message="zz")),
        "best": (),
    }
    tree = SourceTree(files={"A.swift": "bad\n"})
    done = await repair(tree, Texts(known), SymbolTable(), (), limits=Limits(seconds=20))
    assert done.tree.files["A.swift"] == "best\n"
    assert [step.title for step in done.steps] == ["good", "best"]


async def test_what_loses_code_is_taken_only_when_what_keeps_it_ends_with_errors() -> None:
    broken = "func f() {\n    g()\n    a.can"
    closed, cut = f"{broken}\n}}", "func f() {\n    g()\n}"
    unreadable = (found("A.swift", 3, 10, 10, code="expected_rbrace_in_brace_stmt"),)
    tree = SourceTree(files={"A.swift": broken})
    for left, wanted in (((), closed), ((found("A.swift", 3, 7, 9),), cut)):
        compiler = Texts({broken: unreadable, closed: left, cut: ()})
        done = await repair(tree, compiler, SymbolTable(), load_rules(), limits=Limits(seconds=20))
        assert done.tree.files["A.swift"].strip() == wanted


async def test_a_view_is_never_cast_by_force() -> None:
    """The compiler offers it, and every check is content, but the app would die."""

    async def compiler(tree: SourceTree, focus: frozenset[str] | None = None) -> tuple[Finding, ...]:
        text = tree.files["A.swift"]
        message = "cannot convert value of type 'some View' to expected argument type 'Text'"
        return (
            () if "as!" in text else (found("A.swift", 1, 2, 2, " as! Text", "cannot_convert_argument_value", message),)
        )

    tree = SourceTree(files={"A.swift": "x\n"})
    done = await repair(tree, compiler, SymbolTable(), load_rules(), limits=Limits(seconds=20))
    assert done.tree == tree
    assert len(done.findings) == 1
