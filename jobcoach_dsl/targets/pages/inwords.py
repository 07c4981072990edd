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

_LEFT_OUT = re.compile(r'"|(?:volgens|gelet|lezing|vraag|omdat|noot)(?!\S)')
_TOKEN = re.compile(
    r"(?P<string>\"(?:[^\"\\\\]|\\\\.)*\")|(?P<reading>[A-Z][A-Z0-9]*-[\w.-]*\w)|(?P<name>[^\W\d]\w*)|(?P<rest>\d[\d.,]*\S*|.)"
)
_DIVIDED = re.compile(r"\s*tabel \w+ in \w+ (per .+)")
_OPENING = re.compile(r"(?:geldt als|als|is)(?= |$)")
_CONDITION = re.compile(r"(?:als|geldt)\b")
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
_LIST = re.compile(rf"(?:^|(?<!is) )({'|'.join(_LISTS)})$")
_NO_TEST = ("", "ja", "nee", "niet geregeld", "niet in de bron")


@attrs.frozen
class Line:
    """A line of a rule: its words, with what is said before and behind them."""

    depth: int
    text: str
    opening: str = ""
    end: str = ""

    @property
    def parts(self) -> tuple[tuple[str, str], ...]:
        """(kind, text) with kind `name` (any word, also one of the language), `reading`, `rest`, or `said`: no words of the rule."""
        parts = _parts(f" {self.text}" if self.opening and self.text else self.text)
        if self.opening:
            parts = (("said", self.opening), *parts)
        return (*parts, ("said", f" {self.end}" if parts else self.end)) if self.end else parts


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
        if result and result[-1].text.endswith(","):
            # A list that is broken off after a comma: its values belong to the name on the line before.
            result[-1] = Line(result[-1].depth, f"{result[-1].text} {_without_citation(content)}")
            continue
        if _LEFT_OUT.match(content):
            # What such a line goes on with stands deeper than it.
            hidden = indent
            continue
        while stack and stack[-1] >= indent:
            stack.pop()
        stack.append(indent)
        result.append(Line(min(len(stack) - 1, 5), _without_citation(content)))
    divided = _DIVIDED.match(text)
    if divided:  # what the first words of a row are values of
        rows = next((n for n, line in enumerate(result) if not _CONDITION.match(line.text)), len(result))
        opening = Line(0, f"P{divided[1][1:]}:")
        result[rows:] = [opening, *(attrs.evolve(row, depth=min(row.depth + 1, 5)) for row in result[rows:])]
    return tuple(result)


def spoken(line: Line, kind: str, yes_or_no: bool) -> Line:
    """A line with its first words, and those that open a list, as a sentence has them. `yes_or_no`: that is what the rule gives."""
    text = line.text
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
    if text.endswith("van:") and (match := _LIST.search(text)):
        text, end = text[: match.start()].rstrip(), _LISTS[match[1]]
    return Line(line.depth, _COLUMNS.sub(": ", text), opening, end)  # a table: the value stands below the others, behind what it is for


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
