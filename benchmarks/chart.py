"""The chart of the figures, as SVG: one decision in several engines, and each figure beside what it may be at most.

In: the recorded figures. Out: `docs/speed.svg` and `docs/snelheid.svg`, the same in English and in Dutch, and `docs/snelheid.md`, the page
of the site with the Dutch one and a table of all figures. Refuses: nothing.

It reads without colour (every bar has its number, and kinds of bars differ in pattern), aloud (`title` and `desc`), and on a dark page.
The same figures give the same bytes.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from html import escape
from typing import Any

import attrs

from benchmarks.measure import ROOT

EDGE, SPAN, AFTER, ROW, BAR = 20, 280, 220, 26, 14
"""The margin, the longest bar, the place of the text behind it, and how high a row and its bar are."""
LETTER = 7
"""How wide a letter of a label is on average, at most: the labels, which stand before the bars, have the room that they need."""
TICKS = (0.1, 1, 10, 100, 1000, 10_000)
LEAST, MOST = TICKS[0], TICKS[-1]
"""Microseconds at the ends of the logarithmic half."""
STYLE = """
  text { font: 13px system-ui, sans-serif; fill: #1c1b19 }
  .head { font-size: 17px; font-weight: 600 }
  .part { font-size: 14px; font-weight: 600 }
  .mark { font-size: 11px; text-anchor: middle }
  .note { fill: #55524b }
  .page { fill: #fffdf8 }
  .bar { stroke: #1f4e79; stroke-width: 1.2 }
  .solid { fill: #1f4e79 }
  .open { fill: none }
  .hatch { stroke: #1f4e79; stroke-width: 2 }
  .grid { stroke: #d8d4c9 }
  .line { stroke: #1c1b19; stroke-width: 1.2; stroke-dasharray: 5 3 }
  @media (prefers-color-scheme: dark) {
    text { fill: #ece9e1 }
    .note { fill: #b9b4a8 }
    .page { fill: #1c1f24 }
    .bar, .hatch { stroke: #8fbce6 }
    .solid { fill: #8fbce6 }
    .grid { stroke: #3d424a }
    .line { stroke: #ece9e1 }
  }
"""


@attrs.frozen
class Words:
    """The words of one language."""

    language: str
    file: str
    title: str
    one: str
    one_note: str
    all: str
    all_note: str
    at_most: str
    limit: str
    hand: str
    typed: str
    plain: str
    measured: str
    point: str


ENGLISH = Words(
    "en",
    "speed.svg",
    "How fast, beside rules programmed by hand",
    "One decision of the example regulation, in microseconds",
    "Each line to the right is ten times slower. Outlined: by hand. Filled: compiled. Hatched: other engines.",
    "Each figure beside what it may be at most",
    "A shorter bar is better.",
    "at most",
    "the most that is allowed",
    "written by hand",
    "compiled, typed input",
    "compiled, plain input, validated",
    "Measured on {date} with Python {python} on {processor} ({cores} cores).",
    ".",
)
DUTCH = Words(
    "nl",
    "snelheid.svg",
    "Hoe snel, naast regels die met de hand zijn geprogrammeerd",
    "Eén beslissing van de voorbeeldregeling, in microseconden",
    "Elke lijn naar rechts is tien keer langzamer. Omlijnd: met de hand. Gevuld: gecompileerd. Gearceerd: andere.",
    "Elk cijfer naast wat het hoogstens mag zijn",
    "Een kortere balk is beter.",
    "hoogstens",
    "wat hoogstens mag",
    "met de hand geprogrammeerd",
    "gecompileerd, getypeerde invoer",
    "gecompileerd, losse invoer, nagekeken",
    "Gemeten op {date} met Python {python} op {processor} ({cores} kernen).",
    ",",
)
LANGUAGES = (ENGLISH, DUTCH)
PAGE = "snelheid.md"
SHOWN = ("decisions", "independent", "peers", "start", "javascript", "growth", "pages")
"""The parts of which the figures have their place in the second half of the chart."""


@attrs.frozen
class Row:
    """A bar: how long it is (of 1), and the text behind it."""

    label: str
    length: float
    text: str
    kind: str = "solid"


@attrs.frozen
class Mark:
    """A line across the bars, and the text under it."""

    at: float
    text: str
    kind: str


def write(recorded: Mapping[str, Any]) -> None:
    """Both charts, and the page."""
    for words in LANGUAGES:
        (ROOT / "docs" / words.file).write_text(chart(recorded, words), encoding="utf-8")
    (ROOT / "docs" / PAGE).write_text(page(recorded), encoding="utf-8")


def chart(recorded: Mapping[str, Any], words: Words) -> str:
    """The chart in one language."""
    halves = [(words.one, words.one_note, *decisions(recorded, words)), (words.all, words.all_note, *shares(recorded, words))]
    left = 10 + EDGE + LETTER * max((len(row.label) for _, _, rows, _ in halves for row in rows), default=0)
    wide = left + SPAN + AFTER
    body: list[str] = []
    aloud: list[str] = []
    y = 62
    for title, note, rows, marks in halves:
        if not rows:
            continue
        y += 22
        body.append(f'<text class="part" x="{EDGE}" y="{y}">{escape(title)}</text>')
        body.append(f'<text class="note" x="{EDGE}" y="{y + 19}">{escape(note)}</text>')
        y += 32
        for mark in marks:
            x = left + mark.at * SPAN
            body.append(f'<path class="{mark.kind}" d="M{x:.1f} {y - 4}V{y + ROW * len(rows)}"/>')
            body.append(f'<text class="mark" x="{x:.1f}" y="{y + ROW * len(rows) + 12}">{escape(mark.text)}</text>')
        for row in rows:
            body += bar(row, left, y)
            aloud.append(f"{row.label}: {row.text}")
            y += ROW
        y += 18
    when = circumstances(recorded, words)
    told = f"{when} {'; '.join(aloud)}."
    height = y + 12
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {wide} {height}" width="{wide}" height="{height}" role="img"',
        f'  aria-labelledby="title desc" xml:lang="{words.language}">',
        f'<title id="title">{escape(words.title)}</title>',
        f'<desc id="desc">{escape(told)}</desc>',
        f"<style>{STYLE}</style>",
        '<defs><pattern id="hatched" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">',
        '<path class="hatch" d="M0 0V6"/></pattern></defs>',
        f'<rect class="page" width="{wide}" height="{height}"/>',
        f'<text class="head" x="{EDGE}" y="32">{escape(words.title)}</text>',
        f'<text class="note" x="{EDGE}" y="54">{escape(when)}</text>',
        *body,
        "</svg>",
    ]
    return "\n".join(lines) + "\n"


def bar(row: Row, left: int, y: int) -> Iterator[str]:
    """A label, a bar and its text."""
    width = max(2.0, min(row.length, 1.0) * SPAN)
    fill = ' fill="url(#hatched)"' if row.kind == "hatched" else ""
    yield f'<text x="{left - 10}" y="{y + 12}" text-anchor="end">{escape(row.label)}</text>'
    yield f'<rect class="bar {row.kind}" x="{left}" y="{y}" width="{width:.1f}" height="{BAR}"{fill}/>'
    yield f'<text x="{left + SPAN + 12}" y="{y + 12}">{escape(row.text)}</text>'


def decisions(recorded: Mapping[str, Any], words: Words) -> tuple[list[Row], list[Mark]]:
    """Microseconds for one decision, from the part `peers`."""
    times: Mapping[str, float] = recorded["peers"]["figures"][0]["detail"] if "peers" in recorded else {}
    names = {"by hand": words.hand, "typed": words.typed, "plain": words.plain}
    kinds = {"by hand": "open", "typed": "solid", "plain": "solid"}

    def place(time: float) -> float:
        return math.log10(time / LEAST) / math.log10(MOST / LEAST)

    rows = [
        Row(names.get(name, name), place(time), f"{number(time, words)} µs", kinds.get(name, "hatched")) for name, time in times.items()
    ]
    return rows, [Mark(place(time), f"{time:g}".replace(".", words.point), "grid") for time in TICKS]


def shares(recorded: Mapping[str, Any], words: Words) -> tuple[list[Row], list[Mark]]:
    """The figures with a target, and where the line of the target stands."""
    figures = [figure for part in SHOWN for figure in recorded.get(part, {"figures": []})["figures"] if figure["target"] is not None]
    most = max([1.25, *(figure["value"] / figure["target"] for figure in figures)])
    rows = []
    for figure in figures:
        value, target, unit = number(figure["value"], words), number(figure["target"], words), figure["unit"]
        label = figure["dutch"] if words is DUTCH else figure["name"]
        rows.append(Row(label, figure["value"] / figure["target"] / most, f"{value} {unit} ({words.at_most} {target})"))
    return rows, [Mark(1 / most, words.limit, "line")]


def number(value: float, words: Words) -> str:
    """Three digits, in the way of the language."""
    text = f"{value:.0f}" if value >= 100 else f"{value:.3g}"
    return text.replace(".", words.point)


def circumstances(recorded: Mapping[str, Any], words: Words) -> str:
    """When and on what: of all parts, the first and the last day."""
    parts: Sequence[Mapping[str, Any]] = [recorded[name] for name in SHOWN if name in recorded]
    days = sorted({part["date"] for part in parts})
    last = max(parts, key=lambda part: part["date"])
    date = days[0] if len(days) == 1 else f"{days[0]} – {days[-1]}"
    return words.measured.format(date=date, python=last["python"], **last["machine"])


def page(recorded: Mapping[str, Any]) -> str:
    """The page of the site: the chart, and the same figures and the others as a table."""
    lines = [
        "# Snelheid",
        "",
        "De regels worden omgezet in code. Hoe snel die is, wordt gemeten naast dezelfde regels die een programmeur met de hand heeft",
        "geschreven, en naast andere programma's die regels uitvoeren. De snelheid hangt af van de computer; de verhoudingen hangen daar",
        "weinig van af. De grafiek wordt bij elke meting getekend.",
        "",
        f"![{DUTCH.title}. De cijfers staan in de tabel eronder.](assets/{DUTCH.file})",
        "",
        circumstances(recorded, DUTCH),
        "",
        "| cijfer | gemeten | hoogstens |",
        "| --- | ---: | ---: |",
    ]
    for part in (*SHOWN, "engine"):
        for figure in recorded.get(part, {"figures": []})["figures"]:
            target = "–" if figure["target"] is None else f"{number(figure['target'], DUTCH)} {figure['unit']}"
            lines.append(f"| {figure['dutch']} | {number(figure['value'], DUTCH)} {figure['unit']} | {target} |")
    return "\n".join(lines) + "\n"
