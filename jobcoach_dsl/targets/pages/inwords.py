"""A rule in words: what it says, without names of the source.

In: the text of a rule. Out: its lines with their depth, cut into words, names and readings; the caller puts labels in their place.
Refuses: nothing. What a page shows elsewhere (title, citations, readings) is left out. The words are those of the rule itself, in its
order: nothing is rephrased, so that the page cannot say something else than the rule.
"""

from __future__ import annotations

import re

import attrs

_LEFT_OUT = ("volgens", "gelet", "lezing", "vraag", "omdat", "noot")
_TOKEN = re.compile(
    r"(?P<string>\"(?:[^\"\\\\]|\\\\.)*\")|(?P<reading>[A-Z][A-Z0-9]*-[\w.-]*\w)|(?P<name>[^\W\d]\w*)|(?P<rest>\d[\d.,]*\S*|.)"
)


@attrs.frozen
class Line:
    """A line of a rule. `parts` are (kind, text) with kind `name` (any word, also one of the language), `reading` or `rest`."""

    depth: int
    parts: tuple[tuple[str, str], ...]


def lines(text: str) -> tuple[Line, ...]:
    """The lines of a rule after its first, without title, citations and readings."""
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
        parts = tuple((str(m.lastgroup), m[0]) for m in _TOKEN.finditer(own))
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
    return tuple(result)


def names(text: str) -> tuple[str, ...]:
    """All names in a rule, in its order."""
    return tuple(m[0] for m in _TOKEN.finditer(text) if m.lastgroup == "name")


def _without_citation(content: str) -> str:
    """A row of a table or a stage without the citation at its end."""
    return re.split(r"\s+volgens\s", content, maxsplit=1)[0].removeprefix("- ")
