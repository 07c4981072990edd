"""Worked cases: of one regulation, and of several that get the same facts.

In: the trees of files; the program of a regulation, or the vocabulary. Out: `Case`s and `SharedCase`s with facts as values, and findings.
Refuses: facts, outcomes, rules and readings that a regulation does not know, and values outside their domain; in a shared case also
regulations that are not there, and a fact that none of those it names knows.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any

import attrs

from jobcoach_dsl.model import program as p
from jobcoach_dsl.model.expr import Special
from jobcoach_dsl.model.from_syntax import codes
from jobcoach_dsl.model.from_syntax.findings import Findings, meant
from jobcoach_dsl.model.numbers import dutch, on_step
from jobcoach_dsl.model.types import BoolType, DateType, EnumType, NumberType, Type
from jobcoach_dsl.source import Span
from jobcoach_dsl.syntax import nodes as n

FactValue = bool | str | Decimal | dt.date
Field = tuple[str, Any, Span]
"""A field of a block as the syntax gives it: its name, what stands in it, where."""


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
    shared: bool = False
    """Other regulations get these facts too: it is a part of a `SharedCase`."""
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)


@attrs.frozen
class SharedCase:
    """A worked case for several regulations (`vergelijking`). `parts` holds what is written for each: its own facts, what comes out."""

    name: n.Word
    description: str
    start: Start
    note: str
    parts: Mapping[str, tuple[n.Word, tuple[Field, ...]]]
    span: Span = attrs.field(eq=False, repr=False, kw_only=True)

    @property
    def id(self) -> str:
        """Its number; the part of each regulation is a case with this number."""
        return self.name.text


@attrs.frozen
class Start:
    """The facts with which a case begins. `own` are those that it states itself, apart from its starting point."""

    facts: Mapping[str, FactValue]
    own: tuple[str, ...]
    base: str
    base_title: str
    without: tuple[str, ...]


def shared_cases(
    files: Iterable[n.FileTree], facts: Mapping[str, p.FactDeclaration], regulations: Iterable[str], findings: Findings
) -> tuple[SharedCase, ...]:
    """The worked cases for several regulations in these files, in order; `facts` are those of the vocabulary."""
    findings.provision = ""
    known = tuple(regulations)
    reader = _Facts(facts, "de woordenlijst kent", findings)
    blocks = _blocks(files)
    bases = reader.bases(blocks)
    result: dict[str, SharedCase] = {}
    for block in blocks:
        if block.kind not in ("uitgangspunt", "vergelijking"):
            help = "zet het in de map van de regeling, of in begrippen.regel"
            findings.add(codes.CASE, f"`{block.kind}` hoort niet bij de vergelijkingen", block.name.span, help)
        elif block.kind == "vergelijking" and block.name.text in result:
            findings.add(
                codes.TWICE, f"de vergelijking `{block.name}` staat er al", block.name.span, "geef een van de twee een ander nummer"
            )
        elif block.kind == "vergelijking":
            parts: dict[str, tuple[n.Word, tuple[Field, ...]]] = {}
            for word, fields in (value for kind, value, _ in block.fields if kind == "in"):
                if word.text in parts:
                    findings.add(codes.TWICE, f"de regeling `{word}` staat er al", word.span, "laat een van de twee staan")
                    continue
                parts[word.text] = (word, fields)
                if word.text not in known:
                    help = meant(word.text, known) or "noem de map van een regeling"
                    findings.add(codes.CASE, f"de regeling `{word}` is er niet", word.span, help)
            if not parts:
                help = "schrijf `in`, de naam van een regeling, en onder `dan` wat de uitkomst is"
                findings.add(codes.CASE, f"de vergelijking `{block.name}` noemt geen regeling", block.name.span, help)
            start = reader.start(block.fields, bases)
            title = block.title.text if block.title else ""
            result[block.name.text] = SharedCase(block.name, title, start, _note(block.fields), parts, span=block.span)
    return tuple(result.values())


def known_to_none(shared: Iterable[SharedCase], programs: Mapping[str, p.Program], findings: Findings) -> None:
    """Reports a fact of a shared case that none of the regulations it names knows. A case with one that is not here is passed over."""
    findings.provision = ""
    for case in shared:
        if case.parts and all(name in programs for name in case.parts):
            known = {fact for name in case.parts for fact in programs[name].facts}
            for fact in case.start.facts:
                if fact not in known:
                    help = meant(fact, known) or "laat het weg, of noem een regeling die het kent"
                    findings.add(codes.CASE, f"geen regeling in `{case.id}` kent het feit `{fact}`", case.name.span, help)


def cases(
    files: Iterable[n.FileTree], program: p.Program, findings: Findings, whole: bool = True, shared: Iterable[SharedCase] = ()
) -> tuple[Case, ...]:
    """The worked cases in these files, in order, and then those of `shared` in which the regulation has a part.

    `whole=False` says that rules are missing from the program because something is wrong with them. Then names that it does not know are
    not reported, for the missing rules may bring them in.
    """
    findings.provision = ""
    reader = _Reader(program, findings, whole)
    blocks = _blocks(files)
    bases = reader.facts.bases(blocks)
    result: dict[str, Case] = {}
    for block in blocks:
        if block.kind == "vergelijking":
            help = "een vergelijking staat in vergelijkingen.regel, naast de mappen van de regelingen"
            findings.add(codes.CASE, "een vergelijking gaat niet over één regeling", block.name.span, help)
        elif block.kind == "geval" and block.name.text in result:
            findings.add(codes.TWICE, f"het geval `{block.name}` staat er al", block.name.span, "geef een van de twee een ander nummer")
        elif block.kind == "geval":
            title = block.title.text if block.title else ""
            start = reader.facts.start(block.fields, bases)
            result[block.name.text] = reader.case(block.name, title, start, block.fields, span=block.span)
    for case in shared:
        if program.name in case.parts and case.id in result:
            where = case.parts[program.name][0].span
            findings.add(codes.TWICE, f"`{program.name}` heeft al een geval `{case.id}`", where, "geef een van de twee een ander nummer")
        elif program.name in case.parts:
            result[case.id] = reader.part(case)
    return tuple(result.values())


def _blocks(files: Iterable[n.FileTree]) -> list[n.FieldsTree]:
    return [b for f in files for b in f.blocks if isinstance(b, n.FieldsTree)]


def _note(fields: Iterable[Field]) -> str:
    return next((value.text for kind, value, _ in fields if kind == "noot"), "")


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


class _Facts:
    """Reads facts: those of a regulation, or those of the vocabulary. `who` says whose they are: "deze regeling kent"."""

    def __init__(self, known: Mapping[str, p.FactDeclaration], who: str, findings: Findings, whole: bool = True) -> None:
        self.known, self.who, self.findings, self.whole = known, who, findings, whole
        self._said: set[str] = set()

    def once(self, message: str, span: Span, help: str) -> None:
        """A name that many cases use, and that is not known, is one mistake: it is reported where it stands first."""
        if self.whole and message not in self._said:
            self._said.add(message)
            self.findings.add(codes.CASE, message, span, help or "kijk naar de namen die de regels gebruiken")

    def bases(self, blocks: Iterable[n.FieldsTree]) -> dict[str, tuple[str, dict[str, FactValue]]]:
        """The starting points among these blocks, by name: title and facts."""
        result: dict[str, tuple[str, dict[str, FactValue]]] = {}
        for block in blocks:
            if block.kind == "uitgangspunt":
                if block.name.text in result:
                    help = "geef een van de twee een andere naam"
                    self.findings.add(codes.TWICE, f"het uitgangspunt `{block.name}` staat er al", block.name.span, help)
                result[block.name.text] = (block.title.text if block.title else "", self.read(block.fields))
        return result

    def read(self, fields: Iterable[Field]) -> dict[str, FactValue]:
        """The facts in these fields."""
        result: dict[str, FactValue] = {}
        for kind, value, _ in fields:
            if kind != "feit":
                continue
            word, tree = value
            fact = self.known.get(word.text)
            if fact is None:
                self._unknown(word)
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

    def start(self, fields: Iterable[Field], bases: Mapping[str, tuple[str, dict[str, FactValue]]]) -> Start:
        """The facts of a case, from its starting point and its own fields."""
        facts: dict[str, FactValue] = {}
        own: dict[str, FactValue] = {}
        base = ""
        without: list[str] = []
        for kind, value, _ in fields:
            if kind == "zoals":
                base = value.text
                if base not in bases:
                    self.once(f"het uitgangspunt `{base}` is er niet", value.span, meant(base, bases))
                else:
                    facts.update(bases[base][1])
            elif kind == "met":
                own.update(self.read(value))
            elif kind == "zonder":
                without += self._taken_out(value, facts)
        facts.update(own)
        return Start(facts, tuple(own), base, bases[base][0] if base in bases else "", tuple(without))

    def further(self, start: Start, fields: Iterable[Field]) -> Start:
        """The facts that this regulation knows of a shared case, with what is written for it alone."""
        facts = {name: value for name, value in start.facts.items() if name in self.known}
        own = dict.fromkeys(name for name in start.own if name in self.known)
        without = [name for name in start.without if name in self.known]
        for kind, value, _ in fields:
            if kind == "met":
                stated = self.read(value)
                facts.update(stated)
                own.update(dict.fromkeys(stated))
            elif kind == "zonder":
                without += self._taken_out(value, facts)
        return attrs.evolve(start, facts=facts, own=tuple(name for name in own if name in facts), without=tuple(without))

    def _taken_out(self, words: Iterable[n.Word], facts: dict[str, FactValue]) -> list[str]:
        """The names of facts that become unknown; they leave `facts`."""
        result = []
        for word in words:
            if word.text not in self.known:
                self._unknown(word)
            elif word.text not in facts:
                help = meant(word.text, facts) or "laat het weg: wat er niet staat, is al onbekend"
                self.findings.add(codes.CASE, f"`{word}` staat niet in het uitgangspunt", word.span, help)
            else:
                del facts[word.text]
                result.append(word.text)
        return result

    def _unknown(self, word: n.Word) -> None:
        self.once(f"{self.who} het feit `{word}` niet", word.span, meant(word.text, self.known))


class _Reader:
    """Reads the cases of one regulation."""

    def __init__(self, program: p.Program, findings: Findings, whole: bool) -> None:
        self.program, self.findings = program, findings
        self.facts = _Facts(program.facts, "deze regeling kent", findings, whole)

    def part(self, case: SharedCase) -> Case:
        """The part of this regulation in a shared case."""
        word, fields = case.parts[self.program.name]
        read = self.case(n.Word(case.id, span=word.span), case.description, self.facts.further(case.start, fields), fields, span=case.span)
        return attrs.evolve(read, note=read.note or case.note, shared=True)

    def case(self, name: n.Word, title: str, start: Start, fields: Sequence[Field], *, span: Span) -> Case:
        """A case that begins with these facts; the rest stands in its fields."""
        expected: list[Expectation] = []
        lists: dict[str, tuple[str, ...]] = {}
        readings: tuple[str, ...] = ()
        for kind, value, _ in fields:
            if kind == "lezing":
                readings = self._known(value, self.program.switchable, "de om te schakelen lezing")
            elif kind == "dan":
                expected += [x for x in (self._expectation(v) for v in value) if x is not None]
            elif kind == "gronden":
                lists[kind] = self._known(value, [g.rule for g in self.program.grounds], "de grond")
            elif kind == "ontbreekt":
                lists[kind] = self._known(value, self.program.facts, "het feit")
            elif kind == "oordelen":
                lists[kind] = self._known(value, [f for f, d in self.program.facts.items() if d.judgement], "het oordeel")
        if not any(kind == "dan" for kind, _, _ in fields):  # names after `dan` that are not known have a finding of their own
            self.findings.add(codes.CASE, f"het geval `{name}` verwacht niets", name.span, "schrijf onder `dan` wat de uitkomst is")
        return Case(
            name.text,
            title,
            start.facts,
            start.own,
            start.base,
            readings,
            tuple(expected),
            lists.get("gronden"),
            lists.get("ontbreekt"),
            lists.get("oordelen"),
            _note(fields),
            start.base_title,
            start.without,
            span=span,
        )

    def _known(self, words: tuple[n.Word, ...], known: Iterable[str], what: str) -> tuple[str, ...]:
        names = list(known)
        for word in words:
            if word.text not in names:
                self.facts.once(f"deze regeling kent {what} `{word}` niet", word.span, meant(word.text, names))
        return tuple(w.text for w in words if w.text in names)

    def _expectation(self, item: tuple[str, Any, Span]) -> Expectation | None:
        kind, value, span = item
        word = value[0] if kind == "waarde" else value
        outcome = self.program.outcomes.get(word.text)
        if outcome is None:
            self.facts.once(f"deze regeling kent de uitkomst `{word}` niet", word.span, meant(word.text, self.program.outcomes))
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
