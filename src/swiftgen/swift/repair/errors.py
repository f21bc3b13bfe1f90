"""Findings come in; which are errors, which of them hide others, and how bad all of it is go out."""

from collections.abc import Iterable

from swiftgen.artifacts import Finding, SourceTree

FATAL = frozenset({"sema_no_import", "compiler-limit", "compiler-crash", "compiler-failed"})
"""What hides all else."""

_PARSER = (
    "expected_", "unexpected_", "extra_rbrace", "extra_tokens", "extra_whitespace", "extraneous_", "statement_begins",
    "statement_same_line", "declaration_same_line", "lex_", "consecutive_", "number_cant_start", "let_cannot_be",
    "keyword_cant_be", "case_outside_of_switch", "missing_condition_after", "repeated_identifier", "func_decl_without",
    "var_not_allowed", "dollar_", "operator_decl", "else_", "tuple_type", "parameter_", "initializer_decl",
    "stmt_", "catch_", "guard_", "if_", "conditional_", "class_func", "single_line", "multi_", "unterminated_",
    "disallowed_", "illegal_top_level_expr", "escaped_parameter", "protocol_method_with_body", "array_type",
    "forbidden_",
)  # fmt: skip


Weight = tuple[int, int, int]
"""What hides everything, what hides types, and all errors: the smaller the better."""

Key = tuple[str, str, str, str]
"""What makes an error the same one although lines moved: its file, code and words, and its line's text."""


def errors_of(findings: Iterable[Finding]) -> list[Finding]:
    """The errors, those first that hide others."""
    found = [finding for finding in findings if finding.severity == "error"]
    return sorted(found, key=lambda f: (f.code not in FATAL, not is_unreadable(f)))


def is_unreadable(finding: Finding) -> bool:
    """Whether it is the parser that speaks, or what it says when a declaration could not be read as one."""
    return finding.source == "parser" or finding.code.startswith(_PARSER)


def weight(findings: Iterable[Finding]) -> Weight:
    """How bad it is."""
    errors = errors_of(findings)
    fatal = sum(finding.code in FATAL for finding in errors)
    return fatal, sum(is_unreadable(finding) for finding in errors) and 1, len(errors)


def key(tree: SourceTree, finding: Finding) -> Key:
    """What an error is known by."""
    line = ""
    if finding.range is not None:
        lines = tree.files.get(finding.path, "").split("\n")
        number = finding.range.start.line
        line = lines[number - 1].strip() if 0 < number <= len(lines) else ""
    return finding.path, finding.code, finding.message, line


def keys(tree: SourceTree, findings: Iterable[Finding]) -> set[Key]:
    """What all its errors are known by."""
    return {key(tree, finding) for finding in errors_of(findings)}
