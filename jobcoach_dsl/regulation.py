"""A regulation that answers: the public API.

In: a checked program, then facts. Out: an `Answer`: for each outcome status, value, citations, grounds, what is missing, what a
human must judge; and the steps that led there. Refuses: see `errors`.

Straight code answers when all facts that matter are known, else the diagrams; both give the same. Answers are immutable and are worked
out as far as they are asked for: what they need for that comes in when it is first needed. A `Regulation` is safe to share between
threads. Nothing is logged.
"""

from __future__ import annotations

import datetime as dt
from _thread import allocate_lock
from collections.abc import Callable, Iterable, Iterator, Mapping
from decimal import Decimal
from fractions import Fraction
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

import attrs

from jobcoach_dsl.errors import UnknownOutcome, UnknownReading
from jobcoach_dsl.facts import FactReader, Known
from jobcoach_dsl.model.expr import Special, as_json
from jobcoach_dsl.model.numbers import shown
from jobcoach_dsl.model.program import Citation, FactDeclaration, OutcomeDeclaration, Program, Reading, Rule
from jobcoach_dsl.model.result import Result, Status, settled
from jobcoach_dsl.model.types import NumberType, decimals
from jobcoach_dsl.straight.runtime import GIVES_UP

if TYPE_CHECKING:
    from jobcoach_dsl.cells import Diagrams, Late, Readings
    from jobcoach_dsl.evaluate.trace import Outline, PartialReading, Reason, Step
    from jobcoach_dsl.model.origin import Origin
    from jobcoach_dsl.straight import Plan
    from jobcoach_dsl.straight.python import Straight, Traced

_CHOSEN: frozenset[str] = frozenset()
"""No reading is switched on: the readings that the regulation chose."""
_VARIANTS = 32
"""Sets of readings of which the diagrams are kept; each can cost a part of a second to build again."""
_FEW = 3
"""Cases under a set of readings that are decided before its diagrams are built: that takes as long as a few such cases, or many of them."""
_CITED = 10_000
"""Sets of grounds whose words are kept; who can ask anything could otherwise fill the memory with them."""


@attrs.frozen
class GroundAnswer:
    """A rule that refuses (or may), with the words that it rests on."""

    rule: str
    citation: str
    quote: str

    def to_dict(self) -> dict[str, object]:
        """The ground in JSON types."""
        return {"rule": self.rule, "citation": self.citation, "quote": self.quote}


@attrs.frozen
class JudgementAnswer:
    """A judgement that a human must make, with the provision that asks for it."""

    fact: str
    citation: str
    quote: str
    judge: str


class OutcomeAnswer:
    """One outcome of an answer.

    `status` is determined, unknown, judgement, not_regulated or not_in_source; `value` is None unless it is determined.
    Numbers are exact and in `unit`. What costs time (`citations`, `judgements`) is worked out when it is asked for.
    """

    __slots__ = ("_answer", "name")

    def __init__(self, answer: Answer, name: str) -> None:
        self._answer, self.name = answer, name

    @property
    def _result(self) -> Result:
        return self._answer.result(self.name)

    @property
    def status(self) -> str:
        """determined, unknown, judgement, not_regulated or not_in_source."""
        return str(self._result.status)

    @property
    def value(self) -> bool | str | Decimal | Fraction | dt.date | None:
        """The value; None unless it is determined."""
        return self._answer.value(self.name)

    @property
    def unit(self) -> str:
        """The unit of a number."""
        type_ = self._answer.regulation.declared[self.name].type
        return str(type_.unit) if isinstance(type_, NumberType) else ""

    @property
    def citations(self) -> tuple[str, ...]:
        """The provisions that decided it."""
        return self._answer.cited(self.name)

    @property
    def grounds(self) -> tuple[GroundAnswer, ...]:
        """The rules that refuse."""
        return self._answer.grounds(self.name)

    @property
    def possible_grounds(self) -> tuple[GroundAnswer, ...]:
        """The rules that may yet refuse."""
        return self._answer.regulation.grounds(self._result.possible_grounds)

    @property
    def missing_facts(self) -> tuple[str, ...]:
        """The unknown facts that matter."""
        return self._result.missing

    @property
    def follow_up_facts(self) -> tuple[str, ...]:
        """The unknown facts that matter if they apply, which is not known yet."""
        return self._result.follow_up

    @property
    def judgements(self) -> tuple[JudgementAnswer, ...]:
        """The judgements that a human must make."""
        return tuple(j for fact in self._result.judgements for j in self._answer.asked_by(fact))

    def to_dict(self) -> dict[str, object]:
        """The outcome in JSON types: decimals as text, dates as ISO text."""
        return {
            "status": self.status,
            "value": as_json(self.value),
            "unit": self.unit or None,
            "citations": list(self.citations),
            "grounds": [g.to_dict() for g in self.grounds],
            "possible_grounds": [g.to_dict() for g in self.possible_grounds],
            "missing_facts": list(self.missing_facts),
            "follow_up_facts": list(self.follow_up_facts),
            "judgements": [{"fact": j.fact, "citation": j.citation, "quote": j.quote} for j in self.judgements],
        }

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, OutcomeAnswer):
            return NotImplemented
        return self.name == other.name and self.to_dict() == other.to_dict()

    def __hash__(self) -> int:
        return hash((self.name, self._result))

    def __repr__(self) -> str:
        return f"<OutcomeAnswer {self.name}: {self.status}{'' if self._result.value is None else f' {self.value}'}>"


class _Variant:
    """A program under one set of readings, with its diagrams."""

    def __init__(self, program: Program, on: frozenset[str], readings: Callable[[], Readings | None]) -> None:
        self.program, self._on, self._readings = program.with_readings(on) if on else program.chosen, on, readings
        self._few = _FEW if on else 0

    def decide(self, known: Mapping[str, Known], outcomes: Iterable[str] | None) -> dict[str, Result]:
        """The results of a case. Who tries another reading mostly has one case for it: the first few, when many of their facts are known,
        get diagrams of their own, over the other facts."""
        from jobcoach_dsl.cells.decide import Late

        if self._few and 3 * len(known) >= len(self.program.facts):
            self._few -= 1
            return Late(self.program).decide(known, outcomes)
        return self.diagrams.decide(known, outcomes)

    @cached_property
    def diagrams(self) -> Diagrams | Late:
        """For cases in which facts that matter are unknown."""
        from jobcoach_dsl.cells.decide import decider

        return decider(self.program, readings=self._readings(), on=self._on)

    @cached_property
    def outline(self) -> Outline:
        """For the steps of answers."""
        from jobcoach_dsl.evaluate.trace import Outline

        return Outline(self.program)


@attrs.frozen
class Compiled:
    """What a decision needs when its facts are known; the program itself only comes in for the rest."""

    name: str
    title: str
    """The short title."""
    facts: Mapping[str, FactDeclaration]
    """With their types and domains; what else there is to say of them stands in the program."""
    outcomes: Mapping[str, OutcomeDeclaration]
    """With their types."""
    grounded: tuple[str, ...]
    """The outcomes that can have grounds, in the order in which the straight code gives those."""
    refusing: Mapping[str, tuple[tuple[str, str], ...]]
    """For each rule that can be a ground: the provisions that it rests on, each with its words."""
    straight: Straight
    program: Callable[[], Program]
    """Gives the program, with its readings in it."""
    traced: Callable[[], Traced]
    """Gives the code that tells the steps."""
    answer: type[Answer] | None = None
    """Makes the answers."""


def compiled(program: Program, planned: Plan | None = None) -> Compiled:
    """A program, made ready in memory; with the plan of it in the chosen readings, if that was made before."""
    from jobcoach_dsl.straight import plan
    from jobcoach_dsl.straight.python import run

    planned = planned or plan(program.chosen)
    grounded = tuple(outcome.name for outcome in planned.outcomes if outcome.grounds is not None)
    return Compiled(
        program.name,
        program.short_title,
        program.facts,
        program.outcomes,
        grounded,
        refusing(program),
        run(planned),
        lambda: program,
        lambda: told_by(program),
    )


def refusing(program: Program) -> dict[str, tuple[tuple[str, str], ...]]:
    """For each rule that can be a ground: the provisions that it rests on, each with its words."""
    rules = (program.rules[ground.rule] for ground in program.grounds if ground.rule in program.rules)
    return {rule.id: tuple((str(c), c.quote) for c in rule.citations if not c.context) for rule in rules}


def told_by(program: Program) -> Traced:
    """The code that tells the steps of a program in the chosen readings, made in memory."""
    from jobcoach_dsl.straight.python import run_traced
    from jobcoach_dsl.straight.told import told

    return run_traced(told(program.chosen))


class Regulation:
    """A checked regulation. Make one with `load`, or of a program and the diagrams that were made to check it."""

    def __init__(self, source: Program | Compiled, readings: Readings | None = None) -> None:
        made = source if isinstance(source, Compiled) else compiled(source)
        self.name = made.name
        """The name by which `load` finds it."""
        self.declared = made.outcomes
        """The outcomes, with their types; `outcomes` says all of them."""
        self._made, self._straight, self._answer = made, made.straight, made.answer or Answer
        self.known = made.facts
        """The facts, with their domains; `facts` says all of them."""
        self.read = FactReader(made.facts).read
        """Makes facts exact, as they come from outside. Raises `FactError`."""
        self.places = {name: place for place, name in enumerate(made.outcomes)}
        """Where the straight code gives the value of each outcome."""
        listed = {name: place for place, name in enumerate(made.grounded, len(made.outcomes))}
        self.listed = {name: listed.get(name, 0) for name in made.outcomes}
        """Where it gives the grounds of each outcome; 0 for none."""
        self._lock = allocate_lock()
        self._variants: dict[frozenset[str], _Variant] = {}
        self._checked = readings
        self.cited: dict[tuple[str, ...], tuple[GroundAnswer, ...]] = {(): ()}
        """What `grounds` gave before."""

    @cached_property
    def program(self) -> Program:
        """The program, with its readings in it."""
        return self._made.program()

    @cached_property
    def _all_readings(self) -> Readings | None:
        """Diagrams of which those of any choice of readings follow; None when they cannot be made, and each choice needs its own."""
        from jobcoach_dsl.cells import Readings, UnsupportedRule

        try:
            return self._checked or Readings(self.program)
        except UnsupportedRule:
            return None

    @cached_property
    def traced(self) -> Traced:
        """Tells the steps of a case in the chosen readings."""
        return self._made.traced()

    @property
    def facts(self) -> Mapping[str, FactDeclaration]:
        """The facts that this regulation uses, by name."""
        return MappingProxyType(dict(self.program.facts))

    @property
    def outcomes(self) -> Mapping[str, OutcomeDeclaration]:
        """The outcomes that this regulation gives, by name."""
        return MappingProxyType(dict(self.program.outcomes))

    @property
    def readings(self) -> Mapping[str, Reading]:
        """The readings of its text; those with a `switch` can be switched on."""
        return MappingProxyType(dict(self.program.readings))

    def decide(self, facts: Mapping[str, object], readings: Iterable[str] = (), outcomes: Iterable[str] | None = None) -> Answer:
        """The answer for a case.

        `facts` maps names to JSON-like values (bool, text, number, ISO date); an absent fact is unknown.
        `readings` are ids of readings whose alternative applies. `outcomes` limits the answer to these.

        Raises `FactError` for facts that cannot be used, `UnknownReading` and `UnknownOutcome`, and `TypeError` for a single text where
        a list of names belongs.
        """
        return self.answer(self.read(facts), readings, outcomes)

    def answer(self, known: dict[str, Known], readings: Iterable[str] = (), outcomes: Iterable[str] | None = None) -> Answer:
        """The answer for facts that were read before."""
        if not readings and outcomes is None:
            try:
                return self._answer(self, _CHOSEN, known, self._straight(known))
            except GIVES_UP:
                pass
        if isinstance(readings, str) or isinstance(outcomes, str):
            raise TypeError("readings and outcomes are lists of names, not one text")
        on = frozenset(readings)
        if outcomes is not None:
            outcomes = tuple(outcomes)
            for name in outcomes:
                if name not in self.declared:
                    raise UnknownOutcome(f"`{name}` is geen uitkomst van {self._made.title}")
            if not on:
                try:
                    whole = self._answer(self, on, known, self._straight(known))
                    return self._answer(self, on, known, (), {name: whole.result(name) for name in outcomes})
                except GIVES_UP:
                    pass
        return self._answer(self, on, known, (), self.variant(on).decide(known, outcomes))

    def grounds(self, rules: tuple[str, ...]) -> tuple[GroundAnswer, ...]:
        """A ground for each provision that a rule rests on; two alternatives that both fail are two grounds of one rule."""
        found = self.cited.get(rules)
        if found is None:
            if len(self.cited) >= _CITED:
                self.cited.clear()
            refusing = self._made.refusing
            found = self.cited[rules] = tuple(GroundAnswer(rule, *each) for rule in rules for each in refusing[rule])
        return found

    def variant(self, on: frozenset[str]) -> _Variant:
        """The program under these readings. Raises `UnknownReading`."""
        variant = self._variants.get(on)
        if variant is not None:
            return variant
        for id in sorted(on):
            reading = self.program.readings.get(id)
            if reading is None:
                raise UnknownReading(f"`{id}` is geen lezing van {self._made.title}")
            if not reading.switch:
                raise UnknownReading(f"de lezing `{id}` kan niet worden omgeschakeld")
        with self._lock:
            if on not in self._variants:
                while len(self._variants) >= _VARIANTS:
                    del self._variants[next(k for k in self._variants if k)]
                # To build for all readings takes longer than to build for one choice; most who ask have only the one that was chosen.
                self._variants[on] = _Variant(self.program, on, lambda: self._all_readings if on else self._checked)
            return self._variants[on]

    def __repr__(self) -> str:
        return f"<Regulation {self.name}>"


class Answer:
    """The answer for one case. Immutable; its parts are worked out when asked for."""

    __slots__ = ("_known", "_on", "_outcomes", "_partial", "_regulation", "_results", "_trace", "_values")

    _outcomes: Mapping[str, OutcomeAnswer]
    _partial: PartialReading
    _results: dict[str, Result]
    _trace: tuple[Step, ...]

    def __init__(
        self,
        regulation: Regulation,
        on: frozenset[str],
        known: dict[str, Known],
        values: tuple[Any, ...],
        results: dict[str, Result] | None = None,
    ) -> None:
        """`values` is what the straight code gave; () when the diagrams gave `results`."""
        self._regulation = regulation
        self._on = on
        self._known = known
        self._values = values
        if results is not None:
            self._results = results

    @property
    def regulation(self) -> Regulation:
        """The regulation that answered."""
        return self._regulation

    def __repr__(self) -> str:
        return f"<Answer {self._regulation.name}: {len(self.outcomes)} outcomes>"

    @property
    def version(self) -> str | None:
        """The version in force at the reference date; None when that date is unknown or no version was in force."""
        program = self.program
        day = self._known.get(program.reference_date)
        if not isinstance(day, dt.date):
            return None
        for version in program.versions:
            if version.start <= day and (version.end is None or day <= version.end):
                return version.id
        return None

    @property
    def program(self) -> Program:
        """The program that gave it: its readings are chosen."""
        return self._variant.program

    @property
    def _variant(self) -> _Variant:
        return self.regulation.variant(self._on)

    @property
    def fingerprint(self) -> str:
        """Of text and rules together."""
        return self.program.fingerprint

    @property
    def source(self) -> Origin:
        """The document on which the regulation rests: what kind it is, and what that means."""
        from jobcoach_dsl.model.origin import origin

        return origin(self.program)

    @property
    def readings(self) -> tuple[str, ...]:
        """The readings that were switched on."""
        return tuple(sorted(self._on))

    @property
    def facts(self) -> Mapping[str, Known]:
        """The facts that were given, exact."""
        return MappingProxyType(self._known)

    @property
    def outcomes(self) -> Mapping[str, OutcomeAnswer]:
        """The outcomes by name."""
        try:
            return self._outcomes
        except AttributeError:
            names = self._regulation.places if self._values else self._results
            self._outcomes = MappingProxyType({name: OutcomeAnswer(self, name) for name in names})
            return self._outcomes

    def outcome(self, name: str) -> OutcomeAnswer:
        """One outcome. Raises `UnknownOutcome`."""
        if name not in (self._regulation.places if self._values else self._results):
            raise _not_there(name)
        return OutcomeAnswer(self, name)

    def value(self, name: str) -> bool | str | Decimal | Fraction | dt.date | None:
        """The value of one outcome, None unless it is determined: the quickest look. Raises `UnknownOutcome`."""
        value: Any
        values = self._values
        try:
            if values:
                value = values[self._regulation.places[name]]
            else:
                value = shown(self._results[name].value, decimals(self._regulation.declared[name].type))
        except KeyError:
            raise _not_there(name) from None
        return None if value.__class__ is Special else value

    def grounds(self, name: str) -> tuple[GroundAnswer, ...]:
        """The rules that refuse one outcome. Raises `UnknownOutcome`."""
        values, regulation = self._values, self._regulation
        try:
            if values:
                place = regulation.listed[name]
                rules = tuple(values[place]) if place else ()
            else:
                rules = self._results[name].grounds
        except KeyError:
            raise _not_there(name) from None
        found = regulation.cited.get(rules)
        return regulation.grounds(rules) if found is None else found

    def result(self, name: str) -> Result:
        """Status, value and names of one outcome, without citations. Raises `UnknownOutcome`."""
        try:
            return self._straight_result(name) if self._values else self._results[name]
        except KeyError:
            raise _not_there(name) from None

    def _straight_result(self, name: str) -> Result:
        """The result of an outcome of which the straight code gave the value and the grounds."""
        value, place = self._values[self._regulation.places[name]], self._regulation.listed[name]
        result = _SETTLED[value] if value.__class__ is bool or value.__class__ is Special else settled(value)
        if place and self._values[place]:
            return Result(result.status, result.value, grounds=tuple(self._values[place]))
        return result

    def definition(self, name: str, known: Mapping[str, Known] | None = None) -> Result:
        """What is settled about a definition of the program (a condition, a begrip), with these facts known (None: all that were given)."""
        return self._variant.diagrams.definition(name, self._known if known is None else known)

    @property
    def trace(self) -> tuple[Step, ...]:
        """Every step: rule, citation, quoted words, value; and for what did not apply, why not."""
        try:
            return self._trace
        except AttributeError:
            self._trace = self._steps()
            return self._trace

    def ended(self, rule: str) -> str | None:
        """What became of one rule, as its step in `trace` says it, without working out the others; None for a rule without a step."""
        return self._reading.status(rule)

    def _steps(self) -> tuple[Step, ...]:
        from jobcoach_dsl.evaluate.trace import Step

        if self._on:
            return self._reading.steps()
        return self._regulation.traced(self._known, self._variant.outline.rules, Step, self._told, self._why)

    def _told(self, rule: Rule) -> Step:
        """The step of a rule for which a fact is unknown."""
        return self._reading.step(rule)

    def _why(self, rule: str) -> tuple[Reason, ...]:
        """Why a rule ended as it did."""
        return self._reading.reasons(rule)

    @property
    def _reading(self) -> PartialReading:
        from jobcoach_dsl.evaluate.trace import PartialReading

        try:
            return self._partial
        except AttributeError:
            self._partial = PartialReading(self._variant.outline, self._known)
            return self._partial

    def to_dict(self) -> dict[str, object]:
        """The answer in JSON types."""
        return {
            "regulation": self.regulation.name,
            "version": self.version,
            "source": self.source.to_dict(),
            "fingerprint": self.fingerprint,
            "readings": list(self.readings),
            "outcomes": {name: outcome.to_dict() for name, outcome in self.outcomes.items()},
        }

    # ------------------------------------------------------------------ parts

    def asked_by(self, fact: str) -> Iterator[JudgementAnswer]:
        """The provisions that ask for a judgement; those whose condition certainly fails here are left out."""
        asks = [r for r in self.program.rules.values() if r.kind == "oordeel" and r.subject == fact]
        fitting = [r for r in asks if self._holds(r) is not False]
        for rule in fitting or asks:
            citation = rule.citations[0]
            yield JudgementAnswer(fact, str(citation), citation.quote, rule.judge)

    def _holds(self, rule: Rule) -> bool | None:
        value = self._reading.value(rule.guard)
        return value if isinstance(value, bool) else None

    def cited(self, name: str) -> tuple[str, ...]:
        """The provisions that decided an outcome, each once."""
        return tuple(dict.fromkeys(str(c) for c in self._citations(name, self.result(name))))

    def _citations(self, name: str, result: Result) -> Iterator[Citation]:
        """The provisions that decided the outcome: those of the rules that applied; while it is open, of those that still may."""
        program = self.program
        decision = program.decision
        if decision is not None and name == decision.outcome:
            reached = [s for s in decision.stages if s.result == result.value]
            yield from (s.citation for s in reached or decision.stages)
            yield from (c for g in result.grounds for c in program.rules[g].citations if not c.context)
            return
        definition = program.definitions.get(name)
        if definition is None:
            return
        own = list(dict.fromkeys(b.rule for b in definition.branches))
        rules = own
        if len(own) > 1:
            ended = {rule: self.ended(rule) for rule in own}
            applied = [r for r in own if ended[r] == "applied"]
            open_ = [r for r in own if ended[r] == "undecided"]
            rules = applied if applied and result.status == Status.DETERMINED else applied + open_
        yield from self._reading.cited(name, rules or own)


def _not_there(name: str) -> UnknownOutcome:
    return UnknownOutcome(f"`{name}` staat niet in dit antwoord")


_SETTLED: dict[object, Result] = {value: settled(value) for value in (True, False, Special.NOT_REGULATED, Special.NOT_IN_SOURCE)}
"""Results that are the same in every case."""


__all__ = ["Answer", "GroundAnswer", "JudgementAnswer", "OutcomeAnswer", "Regulation"]
