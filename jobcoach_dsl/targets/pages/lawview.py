"""The law beside its rules: which rules stand where, and which words they rest on.

In: a program. Out: `Sheet`s, one for each page of the text, with rows (a lid, or an article without leden) of marked text and rules.
Refuses: nothing; a citation whose words are not in its provision marks nothing (a check reports it).
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence

import attrs

from jobcoach_dsl.lawtext import Provision, Step
from jobcoach_dsl.lawtext.quotes import find_quote
from jobcoach_dsl.model.program import Citation, Program, Rule

NO_RULE = "geen regel"

LIST_KINDS = ("onder", "streepje", "kolom")
"""Provisions that are shown as a list under the words that introduce them; the cells of a table row too."""


@attrs.frozen
class Piece:
    """A run of words with the rules that rest on it. `anchor` marks the start of a sentence that can be linked to."""

    text: str
    rules: tuple[str, ...] = ()
    only_reasons: bool = False
    """Every rule here is a `geen regel`."""
    anchor: str = ""


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


@attrs.frozen
class Row:
    """A part of the text with what rests on it.

    `rules` have their card here; `others` also cite this part, but have their card elsewhere.
    """

    words: Words
    rules: tuple[Rule, ...]
    others: tuple[Rule, ...]
    heading: str
    whole: bool = False
    """The row is the sheet's own provision: an article without leden, or the words before its first lid."""

    opens: tuple[str, ...] = ()
    """Anchors of provisions without words of their own that begin here."""

    @property
    def anchor(self) -> str:
        return str(self.words.provision.address.anchor)

    @property
    def provisions(self) -> tuple[Provision, ...]:
        return tuple(w.provision for w in self.words.walk())

    @property
    def state(self) -> str:
        """`regel`, or `zonder`: only reasons why there is none."""
        return "regel" if any(r.kind != NO_RULE for r in (*self.rules, *self.others)) else "zonder"


@attrs.frozen
class Sheet:
    """A page of the text: an article, the considerans, the toelichting."""

    path: str
    provision: Provision
    heading: Words | None
    label: str
    title: str
    rows: tuple[Row, ...]
    heading_rules: tuple[Rule, ...] = ()
    """Rules that cite only the printed heading."""

    @property
    def anchor(self) -> str:
        return str(self.provision.address.anchor)

    @property
    def top_anchor(self) -> str:
        """The anchor of the page's title. Where the text itself begins with a row of its own, that row has the provision's anchor."""
        if not any(row.whole for row in self.rows):
            return self.anchor
        return str(self.heading.provision.address.anchor) if self.heading else "blad"

    @property
    def hidden_anchors(self) -> tuple[str, ...]:
        """Anchors without a place of their own on the page."""
        if self.heading is None or self.heading.provision.address.anchor == self.top_anchor:
            return ()
        return (str(self.heading.provision.address.anchor),)


@attrs.frozen
class Layout:
    """Where everything of a regulation stands."""

    sheets: tuple[Sheet, ...]
    pages: dict[str, str]
    """The page of each provision, by its anchor."""
    home: dict[str, str]
    """The page of each rule, by its id."""


def layout(program: Program) -> Layout:
    """Divides the text over pages and gives each rule one place."""
    folder = program.name
    tops = program.law.provisions
    paths = {id(p): f"{folder}/{_file(p)}.md" for p in tops}
    cited: dict[str, list[tuple[Rule, Citation]]] = {}
    home: dict[str, str] = {}
    for rule in program.rules.values():
        for citation in rule.citations:
            cited.setdefault(place(citation), []).append((rule, citation))
        if rule.citations:
            home[rule.id] = place(_home(rule))
    sheets = []
    pages: dict[str, str] = {}
    places: dict[str, str] = {}
    for top in tops:
        path = paths[id(top)]
        sheet = _sheet(top, path, program, cited, home)
        sheets.append(sheet)
        for provision in top.walk():
            pages[provision.address.anchor] = path
        for rule in (*sheet.heading_rules, *(r for row in sheet.rows for r in row.rules)):
            places[rule.id] = path
    return Layout(tuple(sheets), pages, places)


def _sheet(top: Provision, path: str, program: Program, cited: dict[str, list[tuple[Rule, Citation]]], home: dict[str, str]) -> Sheet:
    heading = next((c for c in top.children if _is_heading(c)), None)
    body = [c for c in top.children if not _is_heading(c)]
    order = {id: n for n, id in enumerate(program.rules)}

    def row(words: Words, title: str, whole: bool = False, opens: tuple[str, ...] = ()) -> Row:
        anchors = [w.provision.address.anchor for w in words.walk()]
        rules = {rule.id: rule for a in anchors for rule, _ in cited.get(a, ())}
        ordered = sorted(rules.values(), key=lambda r: order[r.id])
        here = tuple(r for r in ordered if home.get(r.id) in anchors)
        return Row(words, here, tuple(r for r in ordered if r not in here), title, whole, opens)

    label, title = _titles(top, heading)
    rows: list[Row] = []

    def add(provision: Provision, children: Sequence[Provision], opens: tuple[str, ...]) -> None:
        whole = provision is top
        if all(c.address.steps[-1].kind in LIST_KINDS for c in children):
            # Items are one sentence with the words before them: they stay together.
            shown = _words(provision, cited, tuple(children))
            rows.append(row(shown, label if whole else _row_heading(provision, top), whole, opens))
            return
        if provision.text:
            rows.append(row(_words(provision, cited, ()), label if whole else _row_heading(provision, top), whole, opens))
            opens = ()
        elif not whole:
            opens = (*opens, provision.address.anchor)
        for child in children:
            add(child, child.children, opens)
            opens = ()

    add(top, body, ())
    heading_words = _words(heading, cited) if heading else None
    heading_rules = row(heading_words, "").rules if heading_words else ()
    return Sheet(path, top, heading_words, label, title, tuple(rows), heading_rules)


def _words(provision: Provision, cited: dict[str, list[tuple[Rule, Citation]]], children: Sequence[Provision] | None = None) -> Words:
    parts = provision.children if children is None else children
    return Words(provision, pieces(provision, cited.get(provision.address.anchor, ())), tuple(_words(c, cited) for c in parts))


def pieces(provision: Provision, cited: Sequence[tuple[Rule, Citation]]) -> tuple[Piece, ...]:
    """The provision's own text, cut where quoted words or sentences begin and end. The pieces together are the text."""
    text = provision.text
    spans: list[tuple[int, int, Rule]] = []
    for rule, citation in cited:
        found = find_quote(citation.quote, citation.provision)
        if found:
            # A citation of one sentence counts from the start of that sentence.
            offset = next((s.start for s in provision.sentences if s.address == citation.provision.address), 0)
            spans.append((found[0] + offset, found[1] + offset, rule))
    starts = {s.start: s.address.anchor for s in provision.sentences} if len(provision.sentences) > 1 else {}
    cuts = sorted({0, len(text), *starts, *(s for s, _, _ in spans), *(e for _, e, _ in spans)})
    result = []
    for start, end in itertools.pairwise(cuts):
        here: dict[str, Rule] = {}
        # A loose full stop or space between two quotes is no words: a link on it would be too small to hit.
        for s, e, rule in spans if any(ch.isalnum() for ch in text[start:end]) else ():
            if s <= start and end <= e:
                here[rule.id] = rule
        reasons = bool(here) and all(r.kind == NO_RULE for r in here.values())
        real = [i for i, r in here.items() if r.kind != NO_RULE]
        ids = (*real, *(i for i in here if i not in real))
        result.append(Piece(text[start:end], ids, reasons, starts.get(start, "")))
    return tuple(result)


def place(citation: Citation) -> str:
    """The anchor of the provision that is cited; for one sentence of it, the same."""
    address = citation.provision.address  # what the citation leads to: its own address may leave out chapters
    return str((address.parent if address.steps[-1].kind == "zin" else address).anchor)


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
    return provision.address.steps[-1].kind == "opschrift" and len(provision.address.steps) > 1


def _titles(top: Provision, heading: Provision | None) -> tuple[str, str]:
    """("Artikel 9", "Duur, intensiteit en kosten"): what the page is called, and its heading words."""
    step = top.address.steps[-1]
    if step.kind == "kop":
        return step.key, ""
    return _capital(_step(step)), top.title


def _step(step: Step) -> str:
    """As the address writes it, with artikel and paragraaf in full."""
    return f"{step.kind} {step.key}" if step.kind in ("artikel", "paragraaf") else str(step)


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _row_heading(provision: Provision, top: Provision) -> str:
    """ "Lid 4"; "Artikel 5, alinea 3" within a toelichting; "Paragraaf 1.2, onder 1" within paragraaf 1."""
    steps, above = provision.address.steps, top.address.steps
    below = steps[len(above) :] if steps[: len(above)] == above else steps
    return _capital(", ".join(_step(s) for s in below))


def _file(top: Provision) -> str:
    step = top.address.steps[-1]
    return re.sub(r"[^a-z0-9.-]+", "-", f"{step.kind} {step.key}".strip().lower()).strip("-") or "tekst"
