"""Worked cases of a regulation.

In: the trees of its files, its program. Out: `Case`s with facts as values, and findings. Refuses: facts, outcomes, rules and readings that
the regulation does not know, and values outside their domain.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

import attrs

from jobcoach_dsl.model import program as p
from jobcoach_dsl.model.expr import Special
from jobcoach_dsl.model.from_syntax import codes
from jobcoach_dsl.model.from_syntax.findings import Findings, meant
from jobcoach_dsl.model.numbers import on_step
from jobcoach_dsl.model.types import BoolType, DateType, EnumType, NumberType, Type
from jobcoach_dsl.source import Span
from jobcoach_dsl.syntax import nodes as n

FactValue = bool | str | Decimal | dt.date


@attrs.frozen
class Expectation:
    """What a case expects of an outcome: a value, or a status (unknown, judgement, not_regulated, not_in_source)."""

    outcome: str
    value: FactValue | None
    status: str
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen
class Case:
    """A worked case. A list that is None is not fixed by the case."""

    id: str
    description: str
    facts: Mapping[str, FactValue]
    own_facts: tuple[str, ...]
    """What the case states itself, apart from its starting point."""
    base: str
    readings: tuple[str, ...]
    expected: tuple[Expectation, ...]
    grounds: tuple[str, ...] | None
    missing: tuple[str, ...] | None
    judgements: tuple[str, ...] | None
    note: str
    base_title: str = ""
    """What the starting point is, in words."""
    without: tuple[str, ...] = ()
    """Facts of the starting point that are unknown in this case."""
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


def cases(files: Iterable[n.FileTree], program: p.Program, findings: Findings, whole: bool = True) -> tuple[Case, ...]:
    """The worked cases in these files, in order.

    `whole=False` says that rules are missing from the program because something is wrong with them. Then names that it does not know are
    not reported, for the missing rules may bring them in.
    """
    findings.provision = ""
    reader = _Reader(program, findings, whole)
    blocks = [b for f in files for b in f.blocks if isinstance(b, n.FieldsTree)]
    bases: dict[str, tuple[str, dict[str, FactValue]]] = {}
    for block in blocks:
        if block.kind == "uitgangspunt":
            if block.name.text in bases:
                findings.add(
                    codes.TWICE, f"het uitgangspunt `{block.name}` staat er al", block.name.span, "geef een van de twee een andere naam"
                )
            bases[block.name.text] = (block.title.text if block.title else "", reader.facts(block.fields))
    result: dict[str, Case] = {}
    for block in blocks:
        if block.kind == "geval":
            if block.name.text in result:
                findings.add(codes.TWICE, f"het geval `{block.name}` staat er al", block.name.span, "geef een van de twee een ander nummer")
                continue
            result[block.name.text] = reader.case(block, bases)
    return tuple(result.values())


def literal(tree: Any, type_: Type, allowed: tuple[str, ...] = ()) -> FactValue | Special | str | None:
    """The value that was written, or None when it does not fit the type. `allowed` limits the specials."""
    match tree, type_:
        case n.YesNo(value), BoolType():
            return value
        case n.Name(text), EnumType(values) if text in values:
            return text
        case n.Quantity(value), NumberType():
            return value
        case n.Day(value), DateType():
            return value
        case n.Text(text), _ if str(type_) == "tekst":
            return text
        case n.Silent(not_in_source), _ if "special" in allowed:
            return Special.NOT_IN_SOURCE if not_in_source else Special.NOT_REGULATED
    return None


def fits(value: FactValue, fact: p.FactDeclaration) -> bool:
    """Whether a value lies in the domain of a fact."""
    if isinstance(value, Decimal):
        if fact.minimum is None or fact.maximum is None or fact.step is None:
            return True
        return fact.minimum <= value <= fact.maximum and on_step(value, fact.minimum, fact.step)
    if isinstance(value, dt.date) and fact.first is not None and fact.last is not None:
        # a domain that is upside down has its own finding
        return fact.first <= value <= fact.last or fact.first > fact.last
    return True


class _Reader:
    def __init__(self, program: p.Program, findings: Findings, whole: bool) -> None:
        self.program, self.findings, self.whole = program, findings, whole
        self._said: set[str] = set()

    def _once(self, message: str, span: Span, help: str) -> None:
        """A name that many cases use, and that is not known, is one mistake: it is reported where it stands first."""
        if self.whole and message not in self._said:
            self._said.add(message)
            self.findings.add(codes.CASE, message, span, help or "kijk naar de namen die de regels gebruiken")

    def facts(self, fields: Iterable[tuple[str, Any, Span]]) -> dict[str, FactValue]:
        result: dict[str, FactValue] = {}
        for kind, value, _ in fields:
            if kind != "feit":
                continue
            word, tree = value
            fact = self.program.facts.get(word.text)
            if fact is None:
                self._once(f"deze regeling kent het feit `{word}` niet", word.span, meant(word.text, self.program.facts))
                continue
            if word.text in result:
                self.findings.add(codes.TWICE, f"het feit `{word}` staat twee keer", word.span, "laat een van de twee staan")
                continue
            found = literal(tree, fact.type)
            if found is None or isinstance(found, Special) or not fits(found, fact):
                self.findings.add(
                    codes.CASE, f"`{tree.span.text}` is geen waarde van `{word}`", tree.span, f"verwacht wordt {domain(fact)}"
                )
                continue
            result[word.text] = found
        return result

    def case(self, block: n.FieldsTree, bases: Mapping[str, tuple[str, dict[str, FactValue]]]) -> Case:
        facts: dict[str, FactValue] = {}
        own: dict[str, FactValue] = {}
        base = ""
        expected: list[Expectation] = []
        lists: dict[str, tuple[str, ...]] = {}
        readings: tuple[str, ...] = ()
        note = ""
        without: list[str] = []
        for kind, value, _ in block.fields:
            if kind == "zoals":
                base = value.text
                if base not in bases:
                    self._once(f"het uitgangspunt `{base}` is er niet", value.span, meant(base, bases))
                else:
                    facts.update(bases[base][1])
            elif kind == "met":
                own.update(self.facts(value))
            elif kind == "zonder":
                for word in value:
                    if word.text not in self.program.facts:
                        self._once(f"deze regeling kent het feit `{word}` niet", word.span, meant(word.text, self.program.facts))
                    elif word.text not in facts:
                        self.findings.add(codes.CASE, f"`{word}` staat niet in het uitgangspunt", word.span, meant(word.text, facts))
                    elif facts.pop(word.text, None) is not None:
                        without.append(word.text)
            elif kind == "lezing":
                readings = self._known(value, self.program.switchable, "de om te schakelen lezing")
            elif kind == "dan":
                expected += [x for x in (self._expectation(v) for v in value) if x is not None]
            elif kind == "gronden":
                lists[kind] = self._known(value, [g.rule for g in self.program.grounds], "de grond")
            elif kind == "ontbreekt":
                lists[kind] = self._known(value, self.program.facts, "het feit")
            elif kind == "oordelen":
                lists[kind] = self._known(value, [f for f, d in self.program.facts.items() if d.judgement], "het oordeel")
            elif kind == "noot":
                note = value.text
        facts.update(own)
        if not expected:
            self.findings.add(
                codes.CASE, f"het geval `{block.name}` verwacht niets", block.name.span, "schrijf onder `dan` wat de uitkomst is"
            )
        return Case(
            block.name.text,
            block.title.text if block.title else "",
            facts,
            tuple(own),
            base,
            readings,
            tuple(expected),
            lists.get("gronden"),
            lists.get("ontbreekt"),
            lists.get("oordelen"),
            note,
            bases[base][0] if base in bases else "",
            tuple(without),
            span=block.span,
        )

    def _known(self, words: tuple[n.Word, ...], known: Iterable[str], what: str) -> tuple[str, ...]:
        names = list(known)
        for word in words:
            if word.text not in names:
                self._once(f"deze regeling kent {what} `{word}` niet", word.span, meant(word.text, names))
        return tuple(w.text for w in words if w.text in names)

    def _expectation(self, item: tuple[str, Any, Span]) -> Expectation | None:
        kind, value, span = item
        word = value[0] if kind == "waarde" else value
        outcome = self.program.outcomes.get(word.text)
        if outcome is None:
            self._once(f"deze regeling kent de uitkomst `{word}` niet", word.span, meant(word.text, self.program.outcomes))
            return None
        if kind == "onbekend":
            return Expectation(word.text, None, "unknown", span=span)
        if kind == "oordeel":
            return Expectation(word.text, None, "judgement", span=span)
        found = literal(value[1], outcome.type, ("special",))
        if found is None:
            self.findings.add(
                codes.CASE, f"`{value[1].span.text}` is geen waarde van `{word}`", value[1].span, f"verwacht wordt {outcome.type}"
            )
            return None
        if isinstance(found, Special):
            return Expectation(word.text, None, found.value, span=span)
        return Expectation(word.text, found, "determined", span=span)


def domain(fact: p.FactDeclaration) -> str:
    """What a fact can be, in words."""
    match fact.type:
        case BoolType():
            return "ja of nee"
        case EnumType(values):
            return "een van: " + ", ".join(values)
        case NumberType(unit):
            step = "" if fact.step is None else f" in stappen van {dutch(fact.step)}"
            unit_text = f" ({unit})" if unit.parts else ""
            if fact.minimum is None or fact.maximum is None:
                return f"een getal{unit_text}"
            return f"een getal van {dutch(fact.minimum)} tot en met {dutch(fact.maximum)}{step}{unit_text}"
        case DateType():
            return f"een datum van {fact.first} tot en met {fact.last}"
    return "een tekst"


def dutch(value: Decimal) -> str:
    """A number in Dutch notation, without grouping."""
    return format(value, "f").replace(".", ",")
