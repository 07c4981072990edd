"""The law beside its rules: which rules stand where, and which words they rest on.

In: a program. Out: `Sheet`s, one for each page of the text, with rows (a heading, a lid, a paragraph, a table) of marked text and rules.
Refuses: nothing; a citation whose words are not in its provision marks nothing (a check reports it).
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence, Set

import attrs

from jobcoach_dsl.checks.accounting import within
from jobcoach_dsl.lawtext import Provision, Step
from jobcoach_dsl.lawtext.quotes import find_quote
from jobcoach_dsl.model.program import Citation, Program, Rule
from jobcoach_dsl.targets.pages.references import Reference, references

NO_RULE = "geen regel"

ITEMS = ("onder", "streepje", "slot")
"""Provisions that are one sentence with the words before them: they stay with those words, as a list (the slot below it)."""

_LOOSE = ("opschrift", "alinea", *ITEMS, "tabel")
"""What stands at the start of a text before its first heading: together on one page."""

NOTE_SIGN = re.compile(r"<sup>(\w+)</sup>|([¹²³⁴-⁹]+)")
"""How the texts write the sign of a footnote."""

_LETTER = re.compile(r"[^\W_]")
_DIGITS = str.maketrans("¹²³⁴⁵⁶⁷⁸⁹", "123456789")


@attrs.frozen
class Piece:
    """A run of words with the rules that rest on it. `anchor` marks the start of a sentence that can be linked to."""

    text: str
    rules: tuple[str, ...] = ()
    only_reasons: bool = False
    """Every rule here is a `geen regel`."""
    anchor: str = ""
    note: str = ""
    """The piece is the sign of this footnote."""
    leads: Reference | None = None
    """What these words point at."""


@attrs.frozen
class Marks:
    """What is marked in a text: the words that rules cite, by the anchor of their provision; and references to the anchors of the text."""

    cited: dict[str, list[tuple[Rule, Citation]]]
    order: dict[str, int]
    """Which rule comes before which, by their ids."""
    anchors: frozenset[str]


@attrs.frozen
class Words:
    """A provision as it is shown: its own words in pieces, then its children."""

    provision: Provision
    pieces: tuple[Piece, ...]
    children: tuple[Words, ...] = ()

    def walk(self) -> Iterator[Words]:
        yield self
        for child in self.children:
            yield from child.walk()

    @property
    def parts(self) -> tuple[tuple[str, tuple[Words, ...]], ...]:
        """The children as they are shown, neighbours of one kind together: "onder" and "streepje" are lists, the rest is not."""
        return tuple((kind, tuple(run)) for kind, run in itertools.groupby(self.children, lambda w: w.provision.kind))

    def of_kind(self, kind: str) -> tuple[Words, ...]:
        return tuple(c for c in self.children if c.provision.kind == kind)


@attrs.frozen
class Row:
    """A part of the text with what rests on it: a heading, words with their list, or a table.

    `rules` have their card here; `others` also cite this part, but have their card elsewhere.
    """

    words: Words
    rules: tuple[Rule, ...]
    others: tuple[Rule, ...]
    heading: str
    head: Words | None = None
    """The heading that is printed above these words; on a page, that of the page itself is its title."""
    opens: tuple[str, ...] = ()
    """Anchors of provisions without words of their own that begin here."""

    @property
    def anchor(self) -> str:
        return str(self.words.provision.address.anchor)

    @property
    def shown(self) -> tuple[Words, ...]:
        return (*(self.head.walk() if self.head else ()), *self.words.walk())

    @property
    def provisions(self) -> tuple[Provision, ...]:
        return tuple(w.provision for w in self.shown)

    @property
    def anchors(self) -> frozenset[str]:
        return frozenset((*self.opens, *(p.address.anchor for p in self.provisions)))

    @property
    def has_table(self) -> bool:
        return any(p.kind == "tabel" for p in self.provisions)

    @property
    def state(self) -> str:
        """`regel`, or `zonder`: only reasons why there is none."""
        return "regel" if any(r.kind != NO_RULE for r in (*self.rules, *self.others)) else "zonder"


@attrs.frozen
class Sheet:
    """A page of the text: an article, the considerans, the toelichting; or the footnotes together."""

    path: str
    provision: Provision
    heading: Words | None
    label: str
    title: str
    rows: tuple[Row, ...]
    heading_rules: tuple[Rule, ...] = ()
    """Rules that cite only the printed heading."""
    partial: bool = False
    """The regulation rests on a part of this page of the text; the rest is left out."""

    @property
    def anchor(self) -> str:
        return str(self.provision.address.anchor)

    @property
    def top_anchor(self) -> str:
        """The anchor of the page's title. Where the text itself begins with a row of its own, that row has the provision's anchor."""
        if not any(row.anchor == self.anchor for row in self.rows):
            return self.anchor
        return str(self.heading.provision.address.anchor) if self.heading else "blad"

    @property
    def note(self) -> str:
        """What the editor says of the page as a whole: of a provision that has no words of its own, so no row that shows it."""
        return "" if self.provision.text or any(row.anchor == self.anchor for row in self.rows) else self.provision.note

    @property
    def hidden_anchors(self) -> tuple[str, ...]:
        """Anchors without a place of their own on the page."""
        if self.heading is None or self.heading.provision.address.anchor == self.top_anchor:
            return ()
        return (str(self.heading.provision.address.anchor),)

    @property
    def places(self) -> tuple[tuple[Row, ...], ...]:
        """The rows below each printed heading, with the row of that heading first; without any, each row."""
        groups: list[tuple[Row, ...]] = []
        for row in self.rows:
            if row.head or not groups or not any(r.head for r in self.rows):
                groups.append((row,))
            else:
                groups[-1] = (*groups[-1], row)
        return tuple(groups)


@attrs.frozen
class Layout:
    """Where everything of a regulation stands."""

    sheets: tuple[Sheet, ...]
    pages: dict[str, str]
    """The page of each provision, by its anchor."""
    home: dict[str, str]
    """The page of each rule, by its id."""


def layout(program: Program) -> Layout:
    """Divides the text over pages and gives each rule one place. Of a text that several regulations share, only what this one rests on."""
    cited: dict[str, list[tuple[Rule, Citation]]] = {}
    home: dict[str, str] = {}
    for rule in program.rules.values():
        for citation in rule.citations:
            cited.setdefault(place(citation), []).append((rule, citation))
        if rule.citations:
            home[rule.id] = place(_home(rule))
    needed = {*cited, *(place(v.citation) for v in program.versions if v.citation)}
    pages: dict[str, str] = {}
    places: dict[str, str] = {}
    sheets = []
    order = {id: number for number, id in enumerate(program.rules)}
    marks = Marks(cited, order, frozenset(p.address.anchor for p in program.law.walk()))
    for tops in _divided(program.law.provisions):
        sheet = _only(_sheet(tops, program.name, marks, home), program, needed)
        if sheet is None:
            continue
        sheets.append(sheet)
        anchors = {sheet.top_anchor, *sheet.hidden_anchors, *(a for row in sheet.rows for a in row.anchors)}
        pages.update({p.address.anchor: sheet.path for top in tops for p in top.walk() if p.address.anchor in anchors})
        for rule in (*sheet.heading_rules, *(r for row in sheet.rows for r in row.rules)):
            places[rule.id] = sheet.path
    return Layout(tuple(sheets), pages, places)


def _divided(tops: Sequence[Provision]) -> Iterator[tuple[Provision, ...]]:
    """What stands on one page: each part with a heading, what comes before the first heading, and all footnotes.

    A numbered paragraph that is divided into numbered paragraphs (1 into 1.1, 1.2, …) has a page for each of them.
    """
    loose = tuple(itertools.takewhile(lambda p: p.kind in _LOOSE, tops))
    notes = tuple(p for p in tops if p.kind == "voetnoot")
    if loose:
        yield loose
    for part in tops[len(loose) :]:
        if part.kind != "voetnoot":
            own = tuple(c for c in part.children if part.kind != "paragraaf" or c.kind != "paragraaf")
            yield (part if own == part.children else attrs.evolve(part, children=own),)
            yield from ((c,) for c in part.children if c not in own)
    if notes:
        yield notes


def _sheet(tops: tuple[Provision, ...], name: str, marks: Marks, home: dict[str, str]) -> Sheet:
    alone = tops[0] if len(tops) == 1 else None
    heading = _heading(alone) if alone else None
    rows: list[Row] = []

    def row(words: Words, title: str, head: Words | None = None, opens: tuple[str, ...] = ()) -> Row:
        anchors = [w.provision.address.anchor for w in (*(head.walk() if head else ()), *words.walk())]
        rules = {rule.id: rule for a in anchors for rule, _ in marks.cited.get(a, ())}
        ordered = sorted(rules.values(), key=lambda r: marks.order[r.id])
        here = tuple(r for r in ordered if home.get(r.id) in anchors)
        return Row(words, here, tuple(r for r in ordered if r not in here), title, head, opens)

    def add(provision: Provision, opens: tuple[str, ...]) -> None:
        title = _own_heading(provision) if provision is alone else _row_heading(provision, alone)
        if provision.kind in (*ITEMS, "tabel"):
            rows.append(row(_words(provision, marks), title, opens=opens))
            return
        printed = None if provision is alone else _heading(provision)
        body = [c for c in provision.children if not _is_heading(c)]
        items = list(itertools.takewhile(lambda c: c.kind in ITEMS, body))
        if printed or provision.text or items:
            head = _words(printed, marks) if printed else None
            rows.append(row(_words(provision, marks, items), printed.text if printed else title, head, opens))
            opens = ()
        elif provision is not alone:
            opens = (*opens, provision.address.anchor)
        for child in body[len(items) :]:
            add(child, opens)
            opens = ()

    label, title = _titles(tops, heading)
    for top in tops:
        add(top, ())
    heading_words = _words(heading, marks) if heading else None
    heading_rules = row(heading_words, "").rules if heading_words else ()
    return Sheet(f"{name}/{_file(tops)}.md", tops[0], heading_words, label, title, tuple(rows), heading_rules)


def _only(sheet: Sheet, program: Program, needed: Set[str]) -> Sheet | None:
    """The sheet with the rows that the regulation rests on or cites, and the headings above them; None when there are none."""

    def is_kept(provision: Provision) -> bool:
        addresses = (provision.address, *(s.address for s in provision.sentences))
        return provision.address.anchor in needed or any(within(a, program.parts) for a in addresses)

    rows: list[Row] = []
    for row in reversed(sheet.rows):
        if any(is_kept(w.provision) for w in row.words.walk()):
            rows.insert(0, row)
        elif row.head and (is_kept(row.head.provision) or any(_below(r.words.provision, row.words.provision) for r in rows)):
            rows.insert(0, attrs.evolve(row, words=Words(row.words.provision, ())))
    if not rows and not (sheet.heading and is_kept(sheet.heading.provision)):
        return None
    return attrs.evolve(sheet, rows=tuple(rows), partial=[r.words for r in rows] != [r.words for r in sheet.rows])


def _below(provision: Provision, above: Provision) -> bool:
    return provision.address.steps[: len(above.address.steps)] == above.address.steps


def _words(provision: Provision, marks: Marks, children: Sequence[Provision] | None = None) -> Words:
    parts = provision.children if children is None else children
    return Words(provision, pieces(provision, marks), tuple(_words(c, marks) for c in parts))


def pieces(provision: Provision, marks: Marks) -> tuple[Piece, ...]:
    """The provision's own text, cut where quoted words, sentences or references begin and end. The pieces together are the text."""
    text = provision.text
    spans: list[tuple[int, int, Rule]] = []
    for rule, citation in marks.cited.get(provision.address.anchor, ()):
        found = find_quote(citation.quote, citation.provision)
        if found:
            # A citation of one sentence counts from the start of that sentence.
            offset = next((s.start for s in provision.sentences if s.address == citation.provision.address), 0)
            spans.append((found[0] + offset, found[1] + offset, rule))
    starts = {s.start: s.address.anchor for s in provision.sentences} if len(provision.sentences) > 1 else {}
    signs = {m.start(): m for m in NOTE_SIGN.finditer(text)}
    leading = references(provision, marks.anchors)
    places = [*((s, e) for s, e, _ in spans), *((r.start, r.end) for r in leading), *(m.span() for m in signs.values())]
    cuts = {0, len(text), *starts, *itertools.chain.from_iterable(places)}
    result = []
    for start, end in itertools.pairwise(sorted(cuts)):
        words = text[start:end]
        here = {rule.id: rule for s, e, rule in spans if s <= start and end <= e}
        if here and not _LETTER.search(words):
            here = {}  # a loose full stop or space between two quotes is no words: a link on it would be too small to hit
        real = [id for id, rule in here.items() if rule.kind != NO_RULE]
        ids = (*real, *(id for id in here if id not in real)) if here else ()
        sign = signs.get(start)
        note = ""
        if sign is not None:
            words = sign[1] or sign[2]
            note = words.translate(_DIGITS)
        leads = next((r for r in leading if r.start <= start and end <= r.end), None) if leading else None
        result.append(Piece(words, ids, bool(here) and not real, starts.get(start, ""), note, leads))
    return tuple(result)


def place(citation: Citation) -> str:
    """The anchor of the provision that is cited; for one sentence of it, the same."""
    address = citation.provision.address  # what the citation leads to: its own address may leave out chapters
    return address.anchor.rpartition("-zin-")[0] if address.steps[-1].kind == "zin" else address.anchor


def _home(rule: Rule) -> Citation:
    """The first citation of the block under which the rule stands; else its first. What a rule only has regard to is no home."""
    firm = [c for c in rule.citations if not c.context] or list(rule.citations)
    block = rule.heading.casefold()
    for citation in firm:
        step = citation.provision.address.steps[0]
        top = f"{step.kind} {step.key}".strip().casefold()
        if block == top or block.startswith(top + " "):
            return citation
    return firm[0]


def _is_heading(provision: Provision) -> bool:
    return provision.kind == "opschrift" and len(provision.address.steps) > 1


def _heading(provision: Provision) -> Provision | None:
    return next((c for c in provision.children if _is_heading(c)), None)


def _titles(tops: tuple[Provision, ...], heading: Provision | None) -> tuple[str, str]:
    """("Artikel 9", "Duur, intensiteit en kosten"): what the page is called, and the rest of its printed heading."""
    first = tops[0]
    if len(tops) > 1:
        return ("Voetnoten" if first.kind == "voetnoot" else "Begin van de tekst"), ""
    if heading is None:
        return _capital(_step(first.address.steps[-1])), ""
    if first.kind == "artikel" and heading.text == f"{first.label} {first.title}":
        return first.label, first.title
    return heading.text, ""


def _own_heading(provision: Provision) -> str:
    """ "Artikel 5", "Paragraaf 1.5"; the words below a heading of which the page bears the name are called just that."""
    step = provision.address.steps[-1]
    return "Tekst" if step.kind == "kop" else _capital(_step(step))


def _step(step: Step) -> str:
    """As the address writes it, with artikel and paragraaf in full."""
    return f"{step.kind} {step.key}" if step.kind in ("artikel", "paragraaf") else str(step)


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _row_heading(provision: Provision, top: Provision | None) -> str:
    """ "Lid 4"; "Artikel 5, alinea 3" within a toelichting; "Paragraaf 1.2, onder 1" within paragraaf 1."""
    steps = provision.address.steps
    above = top.address.steps if top else ()
    below = steps[len(above) :] if steps[: len(above)] == above else steps
    return _capital(", ".join(_step(s) for s in below))


def _file(tops: tuple[Provision, ...]) -> str:
    if len(tops) > 1:
        return "voetnoten" if tops[0].kind == "voetnoot" else "begin"
    step = tops[0].address.steps[-1]
    return re.sub(r"[^a-z0-9.-]+", "-", f"{step.kind} {step.key}".strip().lower()).strip("-") or "tekst"
