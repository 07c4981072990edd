"""Colours for rules: a Pygments lexer for the rule language.

In: the text of rules, vocabulary, readings or cases. Out: tokens.
Refuses: nothing; what it does not know is plain text. It knows words, not the grammar: it must also colour rules with mistakes in them.
"""

from __future__ import annotations

from typing import ClassVar

from pygments.lexer import RegexLexer, default, words
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


class RegelLexer(RegexLexer):  # type: ignore[misc] # Pygments has no types
    """The language of `*.regel` files."""

    name = "Regel"
    aliases: ClassVar[list[str]] = ["regel"]
    filenames: ClassVar[list[str]] = ["*.regel"]
    url = ""
    version_added = ""

    tokens: ClassVar = {
        "root": [
            (r"#[^\n]*", Comment.Single),
            (r"^([ \t]+)", Whitespace),
            (r"\n", Whitespace),
            (r"[ \t]+", Whitespace),
            (r'"', String, "string"),
            # A block's name follows its keyword, at the start of a line only: `is een van` and `lezing` also occur elsewhere.
            (words(DECLARATIONS, prefix=r"(?<![^\s])", suffix=_END), Keyword.Declaration, "name"),
            (words(FIELDS, suffix=_END), Keyword),
            (words(CONSTANTS, suffix=_END), Keyword.Constant),
            (r"[A-Z][A-Z0-9]*-[A-Za-z0-9][A-Za-z0-9.-]*", Name.Label),
            (words(OPERATORS, suffix=_END), Operator.Word),
            (words(PROVISIONS, suffix=r"(?![\w])"), Keyword.Pseudo),
            (r"\d{4}-\d{2}-\d{2}", Number),
            (r"\d{1,2} (?:" + "|".join(MONTHS) + r") \d{4}", Number),
            (r"€[ \u00a0]?\d[\d.]*(?:,(?:\d+|-))?", Number),
            (r"\d[\d.]*(?:,\d+)?[²³¹]?", Number),
            (words(UNITS, suffix=_END), Number),
            (r"[^\W\d]\w*", Name),
            (r"[-+×*÷/=<>]", Operator),
            (r"[():,.;]", Punctuation),
            (r".", Text),
        ],
        "string": [
            (r"\\.", String.Escape),
            (r'[^"\\]+', String),
            (r'"', String, "#pop"),
        ],
        "name": [
            (r"[ \t]+", Whitespace),
            (r"[A-Z][A-Z0-9]*-[A-Za-z0-9][A-Za-z0-9.-]*", Name.Label, "#pop"),
            (r"\w+(?=:|$|[ \t])", Name.Function, "#pop"),
            default("#pop"),
        ],
    }
