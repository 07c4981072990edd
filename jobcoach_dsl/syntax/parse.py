"""Rule files as trees.

In: a `SourceFile`. Out: a `FileTree` and findings; a block that does not parse is left out of the tree and reported, the others go on.
Refuses: what the grammar (grammar/regels.lark) does not know, numbers and dates that do not exist, blocks that are nested too deep.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from decimal import Decimal
from functools import lru_cache
from pathlib import Path
from typing import Any, cast

from jobcoach_dsl.data import data_folder
from jobcoach_dsl.diagnostics import Diagnostic, declare
from jobcoach_dsl.source import SourceFile, Span
from jobcoach_dsl.syntax import nodes as n
from jobcoach_dsl.syntax.blocks import HEADINGS, TOO_LARGE, Block, cut
from jobcoach_dsl.syntax.engine import END, Action, Extent, Parser, Stuck, Token
from jobcoach_dsl.syntax.tables import tables

SYNTAX = declare(
    "R010",
    "Zin die de taal niet kent",
    "De woorden op deze plaats vormen geen regel. De taalbeschrijving laat zien hoe elke soort regel eruitziet.",
)
NO_SUCH_DAY = declare("R011", "Datum die niet bestaat", "Een datum is een dag die op de kalender staat, zoals 1 juni 2022.")
UNKNOWN_BLOCK = declare(
    "R012", "Onbekend blok", "Een blok begint met een van de woorden die de taal kent, zoals artikel, voorwaarde, bepaal of feit."
)

MONTHS = ("januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december")
RULES = ("voorwaarde", "eis", "uitsluiting", "uitzondering", "oordeel", "bepaal", "tabel", "begrip", "besluit", "geen")
BLOCKS = {
    "regeling": "regeling",
    "lezing": "lezing",
    "feit": "feit",
    "oordeel": "oordeel_begrip",
    "uitkomst": "uitkomst",
    "notie": "notie",
    "uitgangspunt": "uitgangspunt",
    "geval": "geval",
    "vergelijking": "vergelijking_geval",
}
MAX_DEPTH = 120


@lru_cache(maxsize=1)
def grammar() -> Parser:
    """The parser; built once for a process."""
    return parser_for(lambda name: cast("Action", getattr(_Builder, name)))


def parser_for(actions: Callable[[str], Action]) -> Parser:
    """A parser of the language with other actions than those that make nodes."""
    return Parser(tables(*language(), known_tables().read_text(encoding="utf-8")), actions)


def language() -> tuple[str, tuple[str, ...]]:
    """The grammar, and what a text can begin with."""
    return (data_folder("grammar") / "regels.lark").read_text(encoding="utf-8"), ("heading", "rule", *BLOCKS.values())


def known_tables() -> Path:
    """Where the tables of the grammar are written down."""
    return data_folder("grammar") / "regels.tabellen"


CASES = ("geval", "uitgangspunt", "vergelijking")
"""The blocks that only tests and pages read."""


def parse(file: SourceFile, skip: tuple[str, ...] = ()) -> tuple[n.FileTree, list[Diagnostic]]:
    """The tree of a rule file, and every finding in it. Blocks that begin with a word in `skip` are passed over unread."""
    cuts, findings = cut(file)
    cuts = [block for block in cuts if block.keyword not in skip]
    blocks: list[n.HeadingTree | n.FieldsTree] = []
    lost: set[str] = set()
    for block in cuts:
        if block.keyword in HEADINGS:
            heading = _parse(file, block.span, "heading", findings)
            rules = [r for child in block.children if (r := _rule(file, child, findings))]
            if heading is not None:
                address, title = heading
                blocks.append(n.HeadingTree(address, title, tuple(rules), span=block.span))
            else:
                lost |= {rule.name.text for rule in rules}
        elif block.keyword in BLOCKS:
            fields = _parse(file, block.span, BLOCKS[block.keyword], findings)
            if fields is not None:
                blocks.append(fields)
        else:
            findings.append(_unknown(file, block, (*HEADINGS, *BLOCKS)))
    lost.update(name for d in findings if d.span is not None for name in _names_above(file, d.span.line))
    return n.FileTree(tuple(blocks), frozenset(lost), span=Span(file, 0, len(file.text))), findings


_BLOCK_LINE = re.compile(r" {0,2}[^\W\d_]")


def _names_above(file: SourceFile, line: int) -> list[str]:
    """The words of the lines with which the blocks around this line begin: their names are among them."""
    names: list[str] = []
    for at in range(line, 0, -1):
        if _BLOCK_LINE.match(file.line(at)):
            names += re.findall(r"\w[\w.-]*", file.line(at))
            if not file.line(at).startswith(" "):
                break
    return names


def _rule(file: SourceFile, block: Block, findings: list[Diagnostic]) -> n.RuleTree | None:
    if block.keyword not in RULES:
        findings.append(_unknown(file, block, RULES))
        return None
    return cast("n.RuleTree | None", _parse(file, block.span, "rule", findings))


def _unknown(file: SourceFile, block: Block, known: tuple[str, ...]) -> Diagnostic:
    start = block.span.start + len(block.span.text) - len(block.span.text.lstrip())
    return Diagnostic(
        UNKNOWN_BLOCK,
        f"een blok kan niet beginnen met `{block.keyword}`",
        Span(file, start, start + len(block.keyword)),
        "begin met een van: " + ", ".join(known),
    )


def _parse(file: SourceFile, span: Span, start: str, findings: list[Diagnostic]) -> Any:
    builder = _Builder(file, span)
    try:
        value, depth = grammar().parse(span.text, start, builder)
    except Stuck as stuck:
        findings.append(_syntax_error(file, span, stuck))
        return None
    if depth > MAX_DEPTH:
        findings.append(Diagnostic(TOO_LARGE, "deze regel is te diep genest", span, "splits de regel in kleinere regels"))
        return None
    findings += builder.findings
    return None if builder.findings else value


_WORDS = {
    "NAME": "een naam",
    "WORD": "een woord",
    "STRING": 'woorden tussen aanhalingstekens ("…")',
    "READING": "een lezing zoals U-L17",
    "CASE_ID": "een nummer van een geval",
    "NUMBER": "een getal",
    "MONEY": "een bedrag",
    "UNIT": "een eenheid",
    "DATE": "een datum zoals 1 juni 2022",
    "ISO_DATE": "een datum zoals 2022-06-01",
    "KEY": "een nummer",
    "CITE": "een citaat (volgens …)",
    "_NL": "een nieuwe regel",
    "_INDENT": "een lijst met streepjes",
    "_ITEM": "een streepje",
    "$END": "het einde",
}
"""Kinds of words, and ends."""
_SIGNS = {
    "LPAR": "(",
    "RPAR": ")",
    "COMMA": ",",
    "COLON": ":",
    "PLUS": "+",
    "MINUS": "-",
    "MAAL": "×",
    "DELEN": "/",
    "NIET_GEREGELD": "niet geregeld",
    "NIET_IN_BRON": "niet in bron",
}
"""Words and signs of the language whose name in the grammar is another."""


def _expected(names: set[str]) -> str:
    """What can stand in a place: kinds of words first, then words and signs of the language, which stand as they are written."""
    kinds = sorted({_WORDS[name] for name in names if name in _WORDS})
    signs = {_SIGNS.get(name, name.lower()) for name in names if name not in _WORDS and name not in ("_DEDENT", "_LINE")}
    shown = [*kinds, *(f"`{sign}`" for sign in sorted(signs, key=lambda sign: (not sign[0].isalpha(), sign)))]
    return ", ".join(shown[:9]) + (", …" if len(shown) > 9 else "")


def _syntax_error(file: SourceFile, span: Span, stuck: Stuck) -> Diagnostic:
    at = span.start + stuck.start
    names = set(stuck.expected)
    if stuck.type == "CITE":
        # the address is there, so what is missing are the words, or the citation itself has no place here
        end = at + len(stuck.text.rstrip())
        message = "een citaat hoort hier niet, of de woorden ontbreken"
        return Diagnostic(SYNTAX, message, Span(file, at, end), 'schrijf: volgens lid 2 "de woorden zelf"')
    if stuck.type in (END, "_NL", "_DEDENT", "_ITEM", "_INDENT"):
        end = span.end if stuck.type == END else at
        before = len(file.text[span.start : end].rstrip()) + span.start
        line_start = max(span.start, file.text.rfind("\n", 0, before) + 1)
        line_start += len(file.text[line_start:before]) - len(file.text[line_start:before].lstrip())
        place = Span(file, line_start, max(before, line_start + 1))
        return Diagnostic(SYNTAX, "deze regel is niet af", place, f"hier kan volgen: {_expected(names)}")
    shown = stuck.text
    if stuck.type is None:
        word = re.match(r"\S+", file.text[at : span.end])
        shown = word.group() if word else file.text[at : at + 1]
    place = Span(file, at, at + max(1, len(shown)))
    return Diagnostic(SYNTAX, f"`{_brief(shown)}` wordt hier niet begrepen", place, f"hier kan staan: {_expected(names)}")


def _brief(words: str) -> str:
    """Words of a file for a message of one line."""
    words = " ".join(words.split())
    return words if len(words) <= 40 else words[:39] + "…"


def number(text: str) -> Decimal:
    """A number in Dutch notation: `1.571,30`, `2.700`, `0,35`, `82,-`."""
    return Decimal(text.replace(".", "").replace(",-", "").replace(",", "."))


_ESCAPE = re.compile(r"\\(.)", re.S)


def words(text: str) -> str:
    """A string without its quotes and escapes, white space as one space."""
    inner = text[1:-1]
    return " ".join((_ESCAPE.sub(r"\1", inner) if "\\" in inner else inner).split())


def _unit(token: object) -> str:
    return "procent" if str(token) == "%" else str(token)


def _fields_of(children: list[Any]) -> list[tuple[str, Any, Any]]:
    """The fields of a block: each is its name, value and place. A citation is a field by itself."""
    return [("volgens", c, c.span) if isinstance(c, n.CitationTree) else c for c in children[1:] if isinstance(c, (tuple, n.CitationTree))]


class _Builder:
    """Makes nodes of what was read; offsets in the block become places in the file. Each method bears the name of a rule of the grammar."""

    def __init__(self, file: SourceFile, block: Span) -> None:
        self.file, self.offset = file, block.start
        self.findings: list[Diagnostic] = []
        """What the grammar allows and cannot be."""

    def _at(self, at: Extent) -> Span:
        return Span(self.file, self.offset + at[0], self.offset + at[1])

    def _place(self, token: Token) -> Span:
        return Span(self.file, self.offset + token.start, self.offset + token.end)

    def _word(self, token: Token) -> n.Word:
        return n.Word(str(token), span=self._place(token))

    def _words(self, children: list[Any]) -> tuple[n.Word, ...]:
        return tuple(self._name_word(c) for c in children if isinstance(c, (Token, n.Name)))

    def _name_word(self, item: Token | n.Name) -> n.Word:
        return n.Word(item.text, span=item.span) if isinstance(item, n.Name) else self._word(item)

    def _text(self, token: Token) -> n.Text:
        return n.Text(words(str(token)), span=self._place(token))

    # ---------------------------------------------------------------- headings and blocks

    def _kop(name: str) -> Callable[..., Any]:  # type: ignore[misc]  # it makes a method, and is none
        def build(self: _Builder, at: Extent, children: list[Any]) -> tuple[str, n.Text | None]:
            key = next((str(c) for c in children if isinstance(c, Token) and c.type == "KEY"), "")
            title = next((self._text(c) for c in children if isinstance(c, Token) and c.type == "STRING"), None)
            if name == "toelichting" and key:
                return f"toelichting artikel {key}", title
            if name == "kop" and title is not None:
                words = title.text.rstrip(" .:").replace("’", "’’")
                return f"kop ‘{words}’", title
            return f"{name} {key}".strip(), title

        return build

    kop_artikel = _kop("artikel")
    kop_paragraaf = _kop("paragraaf")
    kop_opschrift = _kop("opschrift")
    kop_considerans = _kop("considerans")
    kop_slotformule = _kop("slotformule")
    kop_toelichting = _kop("toelichting")
    kop_vrij = _kop("kop")

    def heading(self, at: Extent, children: list[Any]) -> Any:
        return children[0]

    def _fields(kind: str) -> Callable[..., Any]:  # type: ignore[misc]  # it makes a method, and is none
        def build(self: _Builder, at: Extent, children: list[Any]) -> n.FieldsTree:
            first = children[0]
            title = next((self._text(c) for c in children[1:] if isinstance(c, Token) and c.type == "STRING"), None)
            return n.FieldsTree(kind, self._name_word(first), title, tuple(_fields_of(children)), span=self._at(at))

        return build

    regeling = _fields("regeling")
    lezing = _fields("lezing")
    feit = _fields("feit")
    oordeel_begrip = _fields("oordeel")
    uitkomst = _fields("uitkomst")
    notie = _fields("notie")
    uitgangspunt = _fields("uitgangspunt")
    geval = _fields("geval")
    vergelijking_geval = _fields("vergelijking")

    def case_id(self, at: Extent, children: list[Any]) -> n.Name:
        return n.Name(str(children[0]), span=self._place(children[0]))

    def _field(name: str, what: str) -> Callable[..., Any]:  # type: ignore[misc]  # it makes a method, and is none
        def build(self: _Builder, at: Extent, children: list[Any]) -> tuple[str, Any, Span]:
            value: Any = None
            if what == "text":
                value = self._text(children[0])
            elif what == "word":
                value = self._name_word(children[0])
            elif what == "words":
                value = self._words(children)
            elif what == "first":
                value = self._value(children[0])
            elif what == "all":
                value = tuple(children)
            return (name, value, self._at(at))

        return build

    titel = _field("titel", "text")
    aanhaling = _field("aanhaling", "text")
    tekst = _field("tekst", "text")
    soort_bron = _field("soort", "first")
    peildatum = _field("peildatum", "word")
    kent_ook = _field("kent ook", "words")
    neemt_over = _field("neemt over", "text")
    deel = _field("deel", "text")
    versie = _field("versie", "all")
    omdat = _field("omdat", "text")
    vraag = _field("vraag", "text")
    gekozen = _field("gekozen", "text")
    anders_lezing = _field("anders", "text")
    schakelt = _field("schakelt", "text")
    label = _field("label", "text")
    betekenis = _field("betekenis", "text")
    over = _field("over", "all")
    soort = _field("soort", "first")
    gronden = _field("gronden", "none")
    geldt_als = _field("geldt als", "first")
    als = _field("als", "first")
    is_waarde = _field("is", "first")
    is_gevallen = _field("is", "all")
    lezingen = _field("lezing", "words")
    onzeker = _field("onzeker", "word")
    wacht_op_oordeel = _field("wacht op oordeel", "word")
    zoals = _field("zoals", "word")
    met = _field("met", "all")
    zonder = _field("zonder", "words")
    dan = _field("dan", "all")
    noot = _field("noot", "text")

    def in_regeling(self, at: Extent, children: list[Any]) -> tuple[str, Any, Span]:
        return ("in", (self._word(children[0]), tuple(children[1:])), self._at(at))

    def _names(name: str, nothing: str) -> Callable[..., Any]:  # type: ignore[misc]  # it makes a method, and is none
        def build(self: _Builder, at: Extent, children: list[Any]) -> tuple[str, Any, Span]:
            found = tuple(w for w in self._words(children) if w.text != nothing)
            return (name, found, self._at(at))

        return build

    verwacht_gronden = _names("gronden", "geen")
    verwacht_ontbreekt = _names("ontbreekt", "niets")
    verwacht_oordelen = _names("oordelen", "geen")

    def pair(self, at: Extent, children: list[Any]) -> tuple[str, Any, Span]:
        return ("feit", (self._word(children[0]), self._literal(children[1])), self._at(at))

    def verwacht_waarde(self, at: Extent, children: list[Any]) -> tuple[str, Any, Span]:
        return ("waarde", (self._word(children[0]), self._literal(children[1])), self._at(at))

    def verwacht_onbekend(self, at: Extent, children: list[Any]) -> tuple[str, Any, Span]:
        return ("onbekend", self._word(children[0]), self._at(at))

    def verwacht_oordeel(self, at: Extent, children: list[Any]) -> tuple[str, Any, Span]:
        return ("oordeel", self._word(children[0]), self._at(at))

    def woorden(self, at: Extent, children: list[Any]) -> tuple[str, Any, Span]:
        return ("woorden", tuple(self._text(c) for c in children), self._at(at))

    def notion_name(self, at: Extent, children: list[Any]) -> n.NotionPartTree:
        name, value = children
        return n.NotionPartTree(self._word(name), None if value is None else self._name_word(value), span=self._at(at))

    def notion_unit(self, at: Extent, children: list[Any]) -> n.NotionPartTree:
        return n.NotionPartTree(None, unit=children[0], span=self._at(at))

    def _literal(self, item: Any) -> Any:
        if isinstance(item, Token):
            if item.type in ("JA", "NEE"):
                return n.YesNo(item.type == "JA", span=self._place(item))
            return self._text(item)
        return item

    def signed(self, at: Extent, children: list[Any]) -> n.Quantity:
        value = number(str(children[1]))
        return n.Quantity(-value if children[0] else value, (), span=self._at(at))

    # ---------------------------------------------------------------- rules

    def rule(self, at: Extent, children: list[Any]) -> n.RuleTree:
        head: dict[str, Any] = children[0]
        fields = _fields_of(children)
        stages = tuple(c for c in children[1:] if isinstance(c, n.StageTree))
        if stages:
            fields.append(("stappen", stages, stages[0].span))
        return n.RuleTree(**head, fields=tuple(fields), span=self._at(at))

    def _head(kind: str) -> Callable[..., Any]:  # type: ignore[misc]  # it makes a method, and is none
        def build(self: _Builder, at: Extent, children: list[Any]) -> dict[str, Any]:
            named = [c for c in children if isinstance(c, Token) and c.type == "NAME"]
            name = self._word(named[0]) if named else n.Word("besluit", span=self._at(at))
            rest = [self._word(t) for t in named[1:]]
            per: list[n.Word] = []
            if kind == "tabel":
                # `in` is optional, so its place is held by None; what stands behind it are the keys
                own = 1 if len(children) > 1 and children[1] is not None else 0
                rest, per = rest[:own], rest[own:]
            free = next((c for c in children if isinstance(c, str) and not isinstance(c, Token)), "")
            targets = next((c for c in children if isinstance(c, tuple)), ())
            return {
                "kind": "geen regel" if kind == "geen_regel" else kind,
                "name": name,
                "target": rest[0] if rest else None,
                "per": tuple(per),
                "judge": free if kind == "oordeel" else "",
                "sort": free if kind == "geen_regel" else "",
                "targets": targets,
                "type": next((c for c in children if isinstance(c, n.TypeTree)), None),
            }

        return build

    voorwaarde = _head("voorwaarde")
    eis = _head("eis")
    uitsluiting = _head("uitsluiting")
    uitzondering = _head("uitzondering")
    oordeel = _head("oordeel")
    bepaal = _head("bepaal")
    tabel = _head("tabel")
    begrip = _head("begrip")
    besluit = _head("besluit")
    geen_regel = _head("geen_regel")

    def targets(self, at: Extent, children: list[Any]) -> tuple[n.Word, ...]:
        return self._words(children)

    def rij(self, at: Extent, children: list[Any]) -> tuple[str, Any, Span]:
        *keys, value, citation = children
        row = n.RowTree(tuple(keys), self._value(value), citation, span=self._at(at))
        return ("rij", row, row.span)

    def row_key(self, at: Extent, children: list[Any]) -> n.Word | n.Quantity:
        (key,) = children
        if isinstance(key, n.Name):
            return n.Word(key.text, span=key.span)
        return n.Quantity(number(str(key)), (), span=self._place(key))

    def geval_als(self, at: Extent, children: list[Any]) -> n.CaseTree:
        value, when = (c for c in children if not _is_item(c))
        return n.CaseTree(self._value(value), self._value(when), span=self._at(at))

    def geval_anders(self, at: Extent, children: list[Any]) -> n.CaseTree:
        (value,) = (c for c in children if not _is_item(c))
        return n.CaseTree(self._value(value), None, span=self._at(at))

    def stap_als(self, at: Extent, children: list[Any]) -> n.StageTree:
        name, when, citation = (c for c in children if not _is_item(c))
        return n.StageTree(self._word(name), self._value(when), citation, span=self._at(at))

    def stap_anders(self, at: Extent, children: list[Any]) -> n.StageTree:
        name, citation = (c for c in children if not _is_item(c))
        return n.StageTree(self._word(name), None, citation, span=self._at(at))

    def citation(self, at: Extent, children: list[Any]) -> n.CitationTree:
        token, quote = children
        raw = str(token)
        word = "gelet op" if raw.startswith("gelet op") else "volgens"
        address = raw[len(word) :].strip()
        start = self.offset + token.start + (raw.index(address, len(word)) if address else 0)
        place = Span(self.file, start, start + len(address))
        return n.CitationTree(n.Word(address, span=place), self._text(quote), word == "gelet op", span=self._at(at))

    # ---------------------------------------------------------------- types

    def soort_bool(self, at: Extent, children: list[Any]) -> n.TypeTree:
        return n.TypeTree("bool", span=self._at(at))

    def soort_namen(self, at: Extent, children: list[Any]) -> n.TypeTree:
        return n.TypeTree("enum", values=self._words(children), span=self._at(at))

    def soort_keuze(self, at: Extent, children: list[Any]) -> n.TypeTree:
        values = tuple(n.Word(c.text, span=c.span) for c in children if isinstance(c, n.Name))
        labels = tuple(words(str(c)) for c in children if isinstance(c, Token) and c.type == "STRING")
        return n.TypeTree("enum", values=values, labels=labels, span=self._at(at))

    def soort_eenheid(self, at: Extent, children: list[Any]) -> n.TypeTree:
        return n.TypeTree("number", unit=children[0], span=self._at(at))

    def soort_kaal_getal(self, at: Extent, children: list[Any]) -> n.TypeTree:
        return n.TypeTree("number", span=self._at(at))

    def soort_kale_datum(self, at: Extent, children: list[Any]) -> n.TypeTree:
        return n.TypeTree("date", span=self._at(at))

    def soort_getal(self, at: Extent, children: list[Any]) -> n.TypeTree:
        whole = any(isinstance(c, Token) and c.type == "GEHEEL" for c in children)
        unit, bounds = [c for c in children if not isinstance(c, Token)][-2:]
        least, most, step = bounds or (None, None, None)
        if step is None and whole:
            step = Decimal(1)
        return n.TypeTree("number", unit=unit or (), whole=whole, minimum=least, maximum=most, step=step, span=self._at(at))

    def bounds(self, at: Extent, children: list[Any]) -> list[Decimal | None]:
        return [number(str(c)) if c is not None else None for c in children]

    def soort_datum(self, at: Extent, children: list[Any]) -> n.TypeTree:
        days = [c.value for c in children if isinstance(c, n.Day)]
        first, last = days or (None, None)
        return n.TypeTree("date", first=first, last=last, span=self._at(at))

    def soort_tekst(self, at: Extent, children: list[Any]) -> n.TypeTree:
        return n.TypeTree("text", span=self._at(at))

    # ---------------------------------------------------------------- expressions

    def _value(self, item: Any) -> n.Tree:
        if isinstance(item, Token):
            return n.YesNo(item.type == "JA", span=self._place(item))
        return cast("n.Tree", item)

    def _values(self, children: list[Any]) -> tuple[n.Tree, ...]:
        return tuple(self._value(c) for c in children if not _is_item(c))

    def name(self, at: Extent, children: list[Any]) -> n.Name:
        return n.Name(str(children[0]), span=self._place(children[0]))

    def words(self, at: Extent, children: list[Any]) -> str:
        return " ".join(str(c) for c in children)

    def special(self, at: Extent, children: list[Any]) -> n.Silent:
        return n.Silent(children[0].type == "NIET_IN_BRON", span=self._at(at))

    def date(self, at: Extent, children: list[Any]) -> n.Day:
        token = children[0]
        text = str(token)
        try:
            if token.type == "ISO_DATE":
                value = dt.date.fromisoformat(text)
            else:
                day, month, year = text.split()
                value = dt.date(int(year), MONTHS.index(month) + 1, int(day))
        except ValueError:
            value = dt.date.max
            help = "schrijf een bestaande dag, zoals 1 juni 2022"
            self.findings.append(Diagnostic(NO_SUCH_DAY, f"de datum `{text}` bestaat niet", self._place(token), help))
        return n.Day(value, span=self._at(at))

    def unit(self, at: Extent, children: list[Any]) -> tuple[str, ...]:
        return tuple(_unit(c) for c in children if c is not None)

    def quantity(self, at: Extent, children: list[Any]) -> n.Quantity:
        return n.Quantity(number(str(children[0])), children[1] or (), span=self._at(at))

    def bedrag(self, at: Extent, children: list[Any]) -> n.Quantity:
        value = number(str(children[0]).lstrip("€").strip())
        under = (_unit(children[1]),) if children[1] else ()
        return n.Quantity(value, ("euro", *under), span=self._at(at))

    def bij_lezing(self, at: Extent, children: list[Any]) -> n.Alternative:
        chosen, reading, other = children
        return n.Alternative(self._value(chosen), self._word(reading), self._value(other), span=self._at(at))

    def of(self, at: Extent, children: list[Any]) -> n.Group:
        return n.Group("any", self._values(children), span=self._at(at))

    def en(self, at: Extent, children: list[Any]) -> n.Group:
        return n.Group("all", self._values(children), span=self._at(at))

    def niet(self, at: Extent, children: list[Any]) -> n.Not:
        return n.Not(self._value(children[0]), span=self._at(at))

    def meer_dan(self, at: Extent, children: list[Any]) -> str:
        return ">"

    def minder_dan(self, at: Extent, children: list[Any]) -> str:
        return "<"

    def minimaal(self, at: Extent, children: list[Any]) -> str:
        return ">="

    def maximaal(self, at: Extent, children: list[Any]) -> str:
        return "<="

    def vergelijking(self, at: Extent, children: list[Any]) -> n.Binary:
        left, op, right = children
        return n.Binary(op, self._value(left), self._value(right), span=self._at(at))

    def gelijk(self, at: Extent, children: list[Any]) -> n.Binary:
        return n.Binary("==", self._value(children[0]), self._value(children[1]), span=self._at(at))

    def ongelijk(self, at: Extent, children: list[Any]) -> n.Binary:
        return n.Binary("!=", self._value(children[0]), self._value(children[1]), span=self._at(at))

    def een_van_waarden(self, at: Extent, children: list[Any]) -> n.OneOf:
        item, *values = children
        listed = tuple(self._text(v) if isinstance(v, Token) else self._name_word(v) for v in values)
        return n.OneOf(self._value(item), listed, span=self._at(at))

    def tekst_waarde(self, at: Extent, children: list[Any]) -> n.Words:
        return n.Words(words(str(children[0])), span=self._place(children[0]))

    def afgerond_centen(self, at: Extent, children: list[Any]) -> n.Rounded:
        return n.Rounded(self._value(children[0]), 2, span=self._at(at))

    def afgerond_decimalen(self, at: Extent, children: list[Any]) -> n.Rounded:
        places = number(str(children[1]))
        if places != places.to_integral_value() or not 0 <= places <= 10:
            message = f"op `{children[1]}` decimalen kan niet worden afgerond"
            help = "schrijf een geheel getal van 0 tot en met 10"
            self.findings.append(Diagnostic(SYNTAX, message, self._place(children[1]), help))
            places = Decimal(0)
        return n.Rounded(self._value(children[0]), int(places), span=self._at(at))

    def uit_het_weekend(self, at: Extent, children: list[Any]) -> n.OutOfWeekend:
        return n.OutOfWeekend(self._value(children[0]), span=self._at(at))

    def rekenen(self, at: Extent, children: list[Any]) -> n.Binary:
        left, op, right = children
        sign = {"PLUS": "+", "MINUS": "-", "MAAL": "*", "DELEN": "/"}[op.type]
        return n.Binary(sign, self._value(left), self._value(right), span=self._at(at))

    def lezing_aan(self, at: Extent, children: list[Any]) -> n.ReadingTest:
        return n.ReadingTest(self._word(children[0]), span=self._at(at))

    def voorwaarde_niet_vervuld(self, at: Extent, children: list[Any]) -> n.Fulfilled:
        return n.Fulfilled(True, span=self._at(at))

    def voorwaarden_vervuld(self, at: Extent, children: list[Any]) -> n.Fulfilled:
        return n.Fulfilled(False, span=self._at(at))

    def items(self, at: Extent, children: list[Any]) -> tuple[n.Tree, ...]:
        return self._values(children)

    def _group(kind: str) -> Callable[..., Any]:  # type: ignore[misc]  # it makes a method, and is none
        def build(self: _Builder, at: Extent, children: list[Any]) -> n.Group:
            items = next(c for c in children if isinstance(c, tuple))
            return n.Group(kind, items, span=self._at(at))

        return build

    groep_een = _group("any")
    groep_alle = _group("all")
    groep_geen = _group("none")

    def kleinste(self, at: Extent, children: list[Any]) -> n.Extreme:
        return n.Extreme(True, self._values(children), span=self._at(at))

    def grootste(self, at: Extent, children: list[Any]) -> n.Extreme:
        return n.Extreme(False, self._values(children), span=self._at(at))


def _is_item(child: Any) -> bool:
    return isinstance(child, Token) and child.type in ("_ITEM", "_INDENT", "_DEDENT", "_NL")
