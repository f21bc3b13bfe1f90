"""Findings for other tools."""

import json

from swiftgen.artifacts import Finding, Position, Range
from swiftgen.cli.findings import github, sarif

PLACE = Range(start=Position(line=3, column=5), end=Position(line=3, column=9))
FINDINGS = (
    Finding(
        severity="error", code="cannot_find", message="cannot find 'x, y'\n100%", path="Views/A.swift", range=PLACE
    ),
    Finding(severity="note", code="whole", message="of no file"),
)


def test_sarif_has_a_rule_for_each_code_and_a_region_for_each_place() -> None:
    run = json.loads(sarif(FINDINGS))["runs"][0]
    assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == ["cannot_find", "whole"]
    first, second = run["results"]
    assert first["level"] == "error"
    assert run["tool"]["driver"]["rules"][first["ruleIndex"]]["id"] == first["ruleId"]
    place = first["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "Views/A.swift"
    assert place["region"] == {"startLine": 3, "startColumn": 5, "endLine": 3, "endColumn": 9}
    assert "locations" not in second


def test_github_annotations_escape_what_would_end_them() -> None:
    first, second = github(FINDINGS).splitlines()
    assert first == "::error title=cannot_find,file=Views/A.swift,line=3,col=5::cannot find 'x, y'%0A100%25"
    assert second == "::notice title=whole::of no file"
