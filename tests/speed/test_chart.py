"""The charts of speed: drawn from the figures that are recorded, and telling all of them in words."""

from __future__ import annotations

import json
from xml.etree import ElementTree

import pytest

from benchmarks.chart import DUTCH, LANGUAGES, SHOWN, Words, chart
from benchmarks.measure import ROOT

SVG = "{http://www.w3.org/2000/svg}"
RECORDED = json.loads((ROOT / "benchmarks" / "figures.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("words", LANGUAGES, ids=lambda words: words.language)
def test_the_chart_that_is_kept_is_the_one_of_the_recorded_figures(words: Words) -> None:
    assert (ROOT / "docs" / words.file).read_text(encoding="utf-8") == chart(RECORDED, words)


@pytest.mark.parametrize("words", LANGUAGES, ids=lambda words: words.language)
def test_every_figure_with_a_target_has_a_bar_and_is_told_in_words(words: Words) -> None:
    root = ElementTree.fromstring(chart(RECORDED, words))
    shown = [text.text for text in root.iter(f"{SVG}text")]
    told = root.findtext(f"{SVG}desc") or ""
    figures = [figure for part in SHOWN if part in RECORDED for figure in RECORDED[part]["figures"] if figure["target"] is not None]
    assert figures
    for figure in figures:
        label = figure["dutch"] if words is DUTCH else figure["name"]
        assert label in shown
        assert f"{label}: " in told
    assert len(list(root.iter(f"{SVG}rect"))) - 1 >= len(figures)


@pytest.mark.parametrize("words", LANGUAGES, ids=lambda words: words.language)
def test_the_chart_says_when_and_on_what_it_was_measured(words: Words) -> None:
    told = ElementTree.fromstring(chart(RECORDED, words)).findtext(f"{SVG}desc") or ""
    for part in (RECORDED[name] for name in SHOWN if name in RECORDED):
        assert part["machine"]["processor"] in told
    assert max(part["date"] for part in RECORDED.values()) in told


@pytest.mark.parametrize("words", LANGUAGES, ids=lambda words: words.language)
def test_no_text_begins_or_ends_outside_the_chart(words: Words) -> None:
    root = ElementTree.fromstring(chart(RECORDED, words))
    width = float(root.attrib["width"])
    before = [t for t in root.iter(f"{SVG}text") if t.get("text-anchor") == "end"]
    behind = [t for t in root.iter(f"{SVG}text") if t.get("text-anchor") is None and t.get("class") is None]
    assert len(before) == len(behind) > 5
    assert all(float(t.attrib["x"]) - 6.5 * len(t.text or "") >= 0 for t in before)
    assert all(float(t.attrib["x"]) + 6.5 * len(t.text or "") <= width for t in behind)
