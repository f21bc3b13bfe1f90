"""The served fonts are as wide in the browser as the tables by which Swift measures text."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, sync_playwright

FONTS = Path(__file__).parents[2] / "src/swiftgen/preview/client/fonts"
CASES: list[dict[str, Any]] = json.loads((Path(__file__).parent / "font_cases.json").read_text())
ENTRIES: list[dict[str, Any]] = json.loads((FONTS / "fonts.json").read_text())
DRAWN_AT = 100

STYLE = "position: absolute; white-space: pre; font-kerning: none; font-variant-ligatures: none; font-size: 100px"
# Builds a span for each case and gives back their widths once the fonts are there.
MEASURE = """
async cases => {
  const spans = cases.map(c => {
    const span = document.createElement('span');
    span.textContent = c.text;
    span.style = `${c.style}; font-family: ${c.family}; font-weight: ${c.weight}; font-style: ${c.slant}`;
    document.body.append(span);
    return span;
  });
  await document.fonts.ready;
  return spans.map(span => span.getBoundingClientRect().width);
}
"""


@pytest.fixture(scope="module")
def page() -> Iterator[Page]:
    css = (FONTS / "fonts.css").read_text()
    for entry in ENTRIES:
        data = base64.b64encode((FONTS / entry["file"]).read_bytes()).decode()
        css = css.replace(f'url("{entry["file"]}")', f'url("data:font/woff2;base64,{data}")')
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        page = browser.new_page()
        page.set_content(f"<!doctype html><style>{css}</style><body></body>")
        yield page
        browser.close()


def drawn(page: Page, cases: list[dict[str, Any]], extra: str = "") -> list[float]:
    spans = [
        {
            "text": case["text"],
            "weight": case["weight"],
            "slant": "italic" if case["italic"] else "normal",
            "family": f"swiftgen-{case['design']}, swiftgen-default",
            "style": f"{STYLE}; {extra}",
        }
        for case in cases
    ]
    widths: list[float] = page.evaluate(MEASURE, spans)
    return widths


def test_every_face_is_there_with_its_licence() -> None:
    assert {entry["design"] for entry in ENTRIES} == {"default", "rounded", "serif", "monospaced"}
    for entry in ENTRIES:
        assert (FONTS / entry["file"]).read_bytes().startswith(b"wOF2")
        assert "SIL OPEN FONT LICENSE" in (FONTS / entry["licence"]).read_text().upper()


def test_served_fonts_stay_small() -> None:
    assert sum(path.stat().st_size for path in FONTS.iterdir()) < 2_500_000


@pytest.mark.browser
def test_widths_in_the_browser_are_those_of_the_tables(page: Page) -> None:
    off = {
        (case["design"], case["weight"], case["italic"], case["text"]): (width, case["width"] * DRAWN_AT / 1000)
        for case, width in zip(CASES, drawn(page, CASES), strict=True)
        if width != pytest.approx(case["width"] * DRAWN_AT / 1000, rel=0.005)
    }
    assert not off
    assert len(CASES) > 50


@pytest.mark.browser
def test_tracking_widens_each_character(page: Page) -> None:
    cases = CASES[:10]
    for case, width in zip(cases, drawn(page, cases, "letter-spacing: 3px"), strict=True):
        assert width == pytest.approx(case["width"] * DRAWN_AT / 1000 + 3 * len(case["text"]), rel=0.005)


@pytest.mark.browser
def test_tabular_digits_are_of_one_width(page: Page) -> None:
    for design in ("default", "rounded", "serif", "monospaced"):
        cases = [{"text": digit * 10, "design": design, "weight": 400, "italic": False} for digit in "0123456789"]
        widths = drawn(page, cases, "font-variant-numeric: tabular-nums")
        assert max(widths) == pytest.approx(min(widths), rel=0.001)
