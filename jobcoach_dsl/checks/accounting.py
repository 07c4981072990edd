"""Every sentence, list item, heading and table cell of the text is quoted by a rule or stands in a `geen regel`.

In: a program. Out: findings (R320) and, for `coverage` and the pages, a row for each sentence.
Refuses: a sentence that nothing accounts for.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial

import attrs

from jobcoach_dsl.diagnostics import Diagnostic, declare
from jobcoach_dsl.lawtext import Address, AddressError, LawText, Provision, Sentence, Step, parse_address
from jobcoach_dsl.lawtext.quotes import find_quote, in_whole
from jobcoach_dsl.memory import kept
from jobcoach_dsl.model.program import Citation, Program

UNACCOUNTED = declare(
    "R320", "Zin die niet is verantwoord", "Elke zin van de tekst draagt een regel, of staat in een `geen regel` met een eigen reden."
)


ORPHANED = declare(
    "R321",
    "Deel van een tekst zonder regeling",
    "Rusten regelingen op delen van een tekst, dan hoort elke zin bij een deel van ten minste een ervan.",
)


@attrs.frozen
class Row:
    """A sentence and what accounts for it. `unquoted` are the words of it that no rule quotes."""

    provision: Provision
    sentence: Sentence
    carried_by: tuple[str, ...]
    """Ids of the rules whose citations quote words of it."""
    no_rule: tuple[str, ...]
    """Ids of the `geen regel` that quote it whole."""
    title_of: str
    """The block whose title it is, for a heading."""
    unquoted: tuple[str, ...]

    @property
    def accounted(self) -> bool:
        return bool(self.carried_by or self.no_rule or self.title_of)


def within(address: Address, parts: tuple[Address, ...]) -> bool:
    """Whether a provision lies in one of these parts of a text; everything does when there are none."""
    return not parts or any(address.steps[: len(part.steps)] == part.steps for part in parts)


def coverage(program: Program) -> tuple[Row, ...]:
    """A row for each sentence of the text (or of the parts that the regulation rests on), in its order."""
    quoted: dict[str, list[tuple[int, int, str, bool]]] = {}
    sources = [(r.id, r.kind == "geen regel", r.citations) for r in program.rules.values()]
    sources += [("versie", False, (v.citation,)) for v in program.versions if v.citation is not None]
    for id, none, citations in sources:
        for anchor, start, end in kept("quoted", partial(_quoted, program.law, citations), program.law, *citations):
            quoted.setdefault(anchor, []).append((start, end, id, none))
    headings: dict[tuple[Step, ...], str] = {}
    for heading in dict.fromkeys(r.heading for r in program.rules.values()):
        steps = _steps(heading)
        for length in range(1, len(steps) + 1):
            headings.setdefault(steps[:length], heading)
    rows = []
    for provision, sentence in program.law.sentences():
        if not within(sentence.address, program.parts):
            continue
        here = quoted.get(provision.address.anchor, [])
        rows.append(_row(provision, sentence, here, headings))
    return tuple(rows)


def _quoted(law: LawText, citations: tuple[Citation, ...]) -> list[tuple[str, int, int]]:
    """Where these citations quote: the anchor of the provision, and the words in it."""
    found: list[tuple[str, int, int]] = []
    for citation in citations:
        place = find_quote(citation.quote, citation.provision)
        if place is not None:
            provision, place = in_whole(law, citation.provision, place)
            found.append((provision.address.anchor, *place))
    return found


def _steps(heading: str) -> tuple[Step, ...]:
    """The way to the block of the text under which rules stand; empty for a heading that is no address, which has its own finding."""
    try:
        return parse_address(heading).steps
    except AddressError:
        return ()


def _row(provision: Provision, sentence: Sentence, here: list[tuple[int, int, str, bool]], headings: dict[tuple[Step, ...], str]) -> Row:
    carried: dict[str, None] = {}
    none: dict[str, None] = {}
    loose = [(sentence.start, sentence.end)]
    for start, end, id, no_rule in here:
        if start >= sentence.end or end <= sentence.start:
            continue
        if no_rule:
            # a sentence is set aside whole or not at all: half a sentence may hide a norm
            if start <= sentence.start and end >= sentence.end:
                none[id] = None
        else:
            carried[id] = None
        loose = [part for low, high in loose for part in ((low, min(high, start)), (max(low, end), high)) if part[0] < part[1]]
    title_of = ""
    if provision.kind == "opschrift":
        title_of = headings.get(provision.address.parent.steps, "")
    return Row(provision, sentence, tuple(carried), tuple(none), title_of, _words(provision.text, loose))


def _words(text: str, loose: list[tuple[int, int]]) -> tuple[str, ...]:
    """Those of these stretches of text that hold a letter or digit."""
    runs = [text[start:end] for start, end in loose]
    return tuple(r.strip() for r in runs if any(c.isalnum() for c in r))


def every_sentence_is_accounted_for(program: Program) -> Iterator[Diagnostic]:
    """R320 for each sentence that nothing accounts for."""
    for row in coverage(program):
        if not row.accounted:
            place = f"{program.short_title} {row.provision.address}"
            yield Diagnostic(
                UNACCOUNTED,
                f"niets verantwoordt de zin “{_short(row.sentence.text)}”",
                row.provision.span,
                "schrijf een regel die deze woorden citeert, of een `geen regel` met een reden",
                place,
            )


def every_part_belongs_to_a_regulation(programs: Iterable[Program]) -> Iterator[Diagnostic]:
    """R321 for each stretch of a text that lies in no part of any of these regulations, all of which rest on parts."""
    by_law: dict[str, list[Program]] = {}
    for program in programs:
        by_law.setdefault(program.law.id, []).append(program)
    for sharing in by_law.values():
        law = sharing[0].law
        if not all(p.parts for p in sharing):
            continue
        parts = tuple(part for p in sharing for part in p.parts)
        for provision, sentence in law.sentences():
            if not within(sentence.address, parts):
                yield Diagnostic(
                    ORPHANED,
                    f"geen regeling rust op de zin “{_short(sentence.text)}”",
                    provision.span,
                    "voeg bij een van de regelingen een `deel` toe",
                    f"{law.metadata.title} {provision.address}",
                )


def _short(text: str) -> str:
    return text if len(text) <= 70 else text[:67].rstrip() + "…"
