"""Findings in the forms that other tools read: SARIF 2.1.0 and the annotations of GitHub's workflow commands."""

import json
from collections.abc import Iterable
from importlib.metadata import version
from typing import Any

from swiftgen.artifacts import Finding

_LEVELS = {"error": "error", "warning": "warning", "note": "note"}
_ANNOTATIONS = {"error": "error", "warning": "warning", "note": "notice"}


def sarif(findings: Iterable[Finding]) -> str:
    """One run with a rule for each code; paths are relative to where the files were read from."""
    listed = list(findings)
    codes = sorted({finding.code for finding in listed})
    driver = {"name": "swiftgen", "version": version("swiftgen"), "rules": [{"id": code} for code in codes]}
    results = [_result(finding, codes.index(finding.code)) for finding in listed]
    log = {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}],
    }
    return json.dumps(log, indent=1, ensure_ascii=False)


def _result(finding: Finding, rule: int) -> dict[str, Any]:
    result: dict[str, Any] = {
        "ruleId": finding.code,
        "ruleIndex": rule,
        "level": _LEVELS[finding.severity],
        "message": {"text": finding.message},
    }
    if finding.path:
        location: dict[str, Any] = {"artifactLocation": {"uri": finding.path}}
        if finding.range is not None:
            start, end = finding.range.start, finding.range.end
            location["region"] = {
                "startLine": start.line, "startColumn": start.column, "endLine": end.line, "endColumn": end.column,
            }  # fmt: skip
        result["locations"] = [{"physicalLocation": location}]
    return result


def github(findings: Iterable[Finding]) -> str:
    """One workflow command a line."""
    return "\n".join(_annotation(finding) for finding in findings)


def _annotation(finding: Finding) -> str:
    properties = {"title": finding.code}
    if finding.path:
        properties["file"] = finding.path
        if finding.range is not None:
            properties |= {"line": str(finding.range.start.line), "col": str(finding.range.start.column)}
    given = ",".join(f"{name}={_property(value)}" for name, value in properties.items())
    return f"::{_ANNOTATIONS[finding.severity]} {given}::{_data(finding.message)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
