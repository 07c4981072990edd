"""A rule in words: what it says, without names of the source.

In: the text of a rule. Out: its lines with their depth, cut into words, names and readings; the caller puts labels in their place.
Refuses: nothing. What a page shows elsewhere (title, citations, readings) is left out. The words are those of the rule itself, in its
order, so that the page cannot say something else than the rule. Only what opens a line ("als", "is", "geldt als") or a list ("alle van:")
becomes a sentence: "Hieraan is voldaan als dit alles geldt:".
"""

from __future__ import annotations

import re
from functools import lru_cache

import attrs

_LEFT_OUT = ("volgens", "gelet", "lezing", "vraag", "omdat", "noot")
_TOKEN = re.compile(
    r"(?P<string>\"(?:[^\"\\\\]|\\\\.)*\")|(?P<reading>[A-Z][A-Z0-9]*-[\w.-]*\w)|(?P<name>[^\W\d]\w*)|(?P<rest>\d[\d.,]*\S*|.)"
)
_DIVIDED = re.compile(r"\s*tabel \w+ in \w+ (per .+)")
_OPENING = re.compile(r"(?:geldt als|als|is)(?= |$)")
_COLUMNS = re.compile(r"(?<=\S) {2,}(?=\S)")
_CITATION = re.compile(r"\s+volgens\s")

_OPENINGS = {
    ("voorwaarde", "als"): "Hieraan is voldaan als",
    ("eis", "als"): "Hieraan is voldaan als",
    ("uitsluiting", "als"): "Dit doet zich voor als",
    ("uitzondering", "als"): "De uitzondering geldt als",
    ("oordeel", "als"): "Het oordeel is nodig als",
}
"""What "als" says in a rule of a kind; in the other kinds it says when the rule gives a value."""

_LISTS = {"een van:": "minstens een hiervan geldt:", "alle van:": "dit alles geldt:", "geen van:": "niets hiervan geldt:"}
_NO_TEST = ("", "ja", "nee", "niet geregeld", "niet in de bron")


@attrs.frozen
class Line:
    """A line of a rule. `parts` are (kind, text) with kind `name` (any word, also one of the language), `reading` or `rest`."""

    depth: int
    parts: tuple[tuple[str, str], ...]


def lines(text: str) -> tuple[Line, ...]:
    """The lines of a rule after its first, without title, citations and readings; of a table also what its rows are divided by."""
    result: list[Line] = []
    stack: list[int] = []
    hidden = None
    for raw in text.splitlines()[1:]:
        content = raw.strip()
        indent = len(raw) - len(raw.lstrip())
        if not content or content.startswith("#") or (hidden is not None and indent > hidden):
            continue
        hidden = None
        own = _without_citation(content)
        parts = _parts(own)
        if result and result[-1].parts[-1][1] == ",":
            # A list that is broken off after a comma: its values belong to the name on the line before.
            result[-1] = attrs.evolve(result[-1], parts=(*result[-1].parts, ("rest", " "), *parts))
            continue
        if content.startswith('"') or content.split(None, 1)[0] in _LEFT_OUT:
            # What such a line goes on with stands deeper than it.
            hidden = indent
            continue
        while stack and stack[-1] >= indent:
            stack.pop()
        stack.append(indent)
        result.append(Line(min(len(stack) - 1, 5), parts))
    divided = _DIVIDED.match(text)
    if divided:  # what the first words of a row are values of
        rows = next((n for n, line in enumerate(result) if line.parts[0][1] not in ("als", "geldt")), len(result))
        opening = Line(0, _parts(f"P{divided[1][1:]}:"))
        result[rows:] = [opening, *(attrs.evolve(row, depth=min(row.depth + 1, 5)) for row in result[rows:])]
    return tuple(result)


def spoken(line: Line, kind: str, yes_or_no: bool) -> Line:
    """A line with its first words, and those that open a list, as a sentence has them. `yes_or_no`: that is what the rule gives."""
    text = before = "".join(t for _, t in line.parts)
    opening, end = "", ""
    if line.depth == 0 and (match := _OPENING.match(text)):
        written, text = match[0], text[match.end() :].lstrip()
        if written == "geldt als":
            opening = "Geldt alleen als"
        elif written == "als":
            opening = _OPENINGS.get((kind, "als"), "Alleen als")
        elif yes_or_no and not text.startswith("niet geregeld") and text not in _NO_TEST:
            opening = "Het antwoord is ja als"
        else:
            opening = "Het is" if text else "Het is:"
    for written, said in _LISTS.items():
        if text.endswith(written) and (text == written or re.search(rf"(?<!is) {written}$", text)):
            text, end = text.removesuffix(written).rstrip(), said
    text = _COLUMNS.sub(": ", text)  # a table: the value stands below the others, behind what it is for
    if text == before:
        return line
    parts = [("said", opening)] if opening else []
    parts += _parts(f" {text}" if opening and text else text)
    parts += [("said", f" {end}" if parts else end)] if end else []
    return Line(line.depth, tuple(parts))


def names(text: str) -> tuple[str, ...]:
    """All names in a rule, in its order."""
    return tuple(m[0] for m in _TOKEN.finditer(text) if m.lastgroup == "name")


def _without_citation(content: str) -> str:
    """A row of a table or a stage without the citation at its end."""
    return (_CITATION.split(content, maxsplit=1)[0] if "volgens" in content else content).removeprefix("- ")


@lru_cache(maxsize=1 << 12)
def _parts(content: str) -> tuple[tuple[str, str], ...]:
    """Many lines stand in many rules: "alle van:", "als ja"."""
    return tuple([(str(m.lastgroup), m[0]) for m in _TOKEN.finditer(content)])
