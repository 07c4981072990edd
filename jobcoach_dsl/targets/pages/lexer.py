"""Colours for rules: a Pygments lexer for the rule language.

In: the text of rules, vocabulary, readings or cases. Out: tokens.
Refuses: nothing; what it does not know is plain text. It knows words, not the grammar: it must also colour rules with mistakes in them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import ClassVar

from pygments.lexer import Lexer
from pygments.token import Comment, Keyword, Name, Number, Operator, Punctuation, String, Text, Whitespace

DECLARATIONS = (
    "artikel",
    "begrip",
    "bepaal",
    "besluit",
    "considerans",
    "eis",
    "feit",
    "geen regel",
    "geval",
    "kop",
    "lezing",
    "notie",
    "oordeel",
    "opschrift",
    "paragraaf",
    "regeling",
    "slotformule",
    "tabel",
    "toelichting",
    "uitgangspunt",
    "uitkomst",
    "uitsluiting",
    "uitzondering",
    "vergelijking",
    "versie",
    "voorwaarde",
)
"""Words that open a block, when they are the first word of a line."""

FIELDS = (
    "aanhaling",
    "anders",
    "betekenis",
    "dan",
    "gekozen",
    "geldt als",
    "gelet op",
    "geldig vanaf",
    "geldig tot en met",
    "gronden",
    "label",
    "lezing",
    "met",
    "noot",
    "omdat",
    "ontbreekt",
    "onzeker",
    "oordelen",
    "over",
    "peildatum",
    "schakelt",
    "soort",
    "tekst",
    "titel",
    "volgens",
    "vraag",
    "wacht op oordeel",
    "woorden",
    "zoals",
    "zonder",
)
"""Words that open a line within a block."""

OPERATORS = (
    "afgerond op",
    "alle van",
    "alles in",
    "als",
    "als een voorwaarde niet is vervuld",
    "anders",
    "bij lezing",
    "doorgeschoven uit het weekend",
    "een van",
    "en",
    "geen van",
    "grootste van",
    "hoogste van",
    "in",
    "is een van",
    "is",
    "is niet",
    "kleinste van",
    "laagste van",
    "maximaal",
    "meer dan",
    "minder dan",
    "minimaal",
    "na",
    "niet",
    "of",
    "op of na",
    "op of voor",
    "per",
    "plus",
    "min",
    "tot en met",
    "van",
    "voor",
)

CONSTANTS = ("ja", "nee", "niet geregeld", "niet in bron", "onbekend", "geen", "niets")

UNITS = (
    "centen",
    "dag",
    "dagen",
    "euro",
    "factor",
    "fte",
    "halfjaar",
    "halfjaren",
    "jaar",
    "jaren",
    "kandidaat",
    "kandidaten",
    "kwartaal",
    "kwartalen",
    "maand",
    "maanden",
    "methode",
    "methoden",
    "periode",
    "perioden",
    "procent",
    "uren",
    "uur",
    "week",
    "weken",
)

PROVISIONS = ("aanhef", "alinea", "art.", "lid", "onder", "par.", "rij", "kolom", "streepje", "zin")

MONTHS = (
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
)

_END = r"(?![\w])"

_Rule = tuple[str, object, str | None]


def _words(listed: Iterable[str]) -> str:
    return f"(?:{'|'.join(re.escape(word) for word in sorted(listed, key=len, reverse=True))})"


_RULES: dict[str, tuple[_Rule, ...]] = {
    "root": (
        (r"#[^\n]*", Comment.Single, None),
        (r"[ \t]+|\n", Whitespace, None),
        (r'"[^"\\]*"', String, None),
        (r'"', String, "string"),
        # A block's name follows its keyword, at the start of a line only: `is een van` and `lezing` also occur elsewhere.
        (rf"(?<![^\s]){_words(DECLARATIONS)}{_END}", Keyword.Declaration, "name"),
        (_words(FIELDS) + _END, Keyword, None),
        (_words(CONSTANTS) + _END, Keyword.Constant, None),
        (r"[A-Z][A-Z0-9]*-[A-Za-z0-9][A-Za-z0-9.-]*", Name.Label, None),
        (_words(OPERATORS) + _END, Operator.Word, None),
        (_words(PROVISIONS) + _END, Keyword.Pseudo, None),
        (r"\d{4}-\d{2}-\d{2}", Number, None),
        (rf"\d{{1,2}} {_words(MONTHS)} \d{{4}}", Number, None),
        (r"€[ \u00a0]?\d[\d.]*(?:,(?:\d+|-))?", Number, None),
        (r"\d[\d.]*(?:,\d+)?[²³¹]?", Number, None),
        (_words(UNITS) + _END, Number, None),
        (r"[^\W\d]\w*", Name, None),
        (r"[-+×*÷/=<>]", Operator, None),
        (r"[():,.;]", Punctuation, None),
        (r".", Text, None),
    ),
    "string": (
        (r"\\.", String.Escape, None),
        (r'[^"\\]+', String, None),
        (r'"', String, "root"),
        (r"\\", String, None),  # at the end of a line, where it escapes nothing
    ),
    "name": (
        (r"[ \t]+", Whitespace, None),
        (r"[A-Z][A-Z0-9]*-[A-Za-z0-9][A-Za-z0-9.-]*", Name.Label, "root"),
        (r"\w+(?=:|$|[ \t])", Name.Function, "root"),
        (r"", Text, "root"),
    ),
}
"""What a place may begin with, for each thing that is read: the first that fits. With it stand its token, and what is read after it."""

_STATES: dict[str, tuple[re.Pattern[str], dict[str | None, tuple[object, str]]]] = {
    state: (
        re.compile("|".join(f"(?P<_{n}>{pattern})" for n, (pattern, _, _) in enumerate(rules)), re.MULTILINE),
        {f"_{n}": (kind, after or state) for n, (_, kind, after) in enumerate(rules)},
    )
    for state, rules in _RULES.items()
}
"""The same with one pattern each: to try them one by one is most of the time that pages of rules take."""


class RegelLexer(Lexer):  # type: ignore[misc] # Pygments has no types
    """The language of `*.regel` files."""

    name = "Regel"
    aliases: ClassVar[list[str]] = ["regel"]
    filenames: ClassVar[list[str]] = ["*.regel"]
    url = ""
    version_added = ""

    def get_tokens_unprocessed(self, text: str) -> Iterator[tuple[int, object, str]]:
        at, state = 0, "root"
        while at < len(text):
            pattern, meaning = _STATES[state]
            match = pattern.match(text, at)
            assert match is not None  # of each state a rule fits anywhere
            kind, state = meaning[match.lastgroup]
            if match.end() > at:
                yield at, kind, match[0]
            at = match.end()
