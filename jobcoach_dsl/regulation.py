"""A regulation that answers: the public API.

In: the name of a regulation, then facts. Out: an `Answer`: for each outcome status, value, citations, grounds, what is missing, what a
human must judge; and the steps that led there. Refuses: see `errors`.

Answers are immutable and are worked out as far as they are asked for. A `Regulation` is safe to share between threads. Nothing is logged.
"""

from __future__ import annotations

import datetime as dt
import threading
from collections import OrderedDict
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from fractions import Fraction
from functools import cached_property
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

import attrs

from jobcoach_dsl.cells import Diagrams
from jobcoach_dsl.checks import CheckedProgram
from jobcoach_dsl.data import data_folder
from jobcoach_dsl.diagnostics import InvalidRules
from jobcoach_dsl.errors import UnknownOutcome, UnknownReading, UnknownRegulation
from jobcoach_dsl.facts import FactReader, Known
from jobcoach_dsl.model.origin import Origin, origin
from jobcoach_dsl.model.program import Citation, FactDeclaration, OutcomeDeclaration, Program, Reading, Rule
from jobcoach_dsl.model.result import Result, Status
from jobcoach_dsl.model.types import NumberType
from jobcoach_dsl.pipeline import compile_folder, regulations_in

if TYPE_CHECKING:
    from jobcoach_dsl.evaluate.trace import Outline, PartialReading, Step

_CHOSEN: frozenset[str] = frozenset()
"""No reading is switched on: the readings that the regulation chose."""
_VARIANTS = 32
"""Sets of readings of which the diagrams are kept; each costs a fraction of a second to build again."""


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


@attrs.frozen(slots=False)  # quicker to make, as `Result`
class OutcomeAnswer:
    """One outcome of an answer.

    `status` is determined, unknown, judgement, not_regulated or not_in_source; `value` is None unless it is determined.
    Numbers are exact and in `unit`.
    """

    name: str
    status: str
    value: bool | str | Decimal | Fraction | dt.date | None
    unit: str
    citations: tuple[str, ...]
    grounds: tuple[GroundAnswer, ...]
    possible_grounds: tuple[GroundAnswer, ...]
    missing_facts: tuple[str, ...]
    follow_up_facts: tuple[str, ...]
    judgements: tuple[JudgementAnswer, ...]

    def to_dict(self) -> dict[str, object]:
        """The outcome in JSON types: decimals as text, dates as ISO text."""
        return {
            "status": self.status,
            "value": _json(self.value),
            "unit": self.unit or None,
            "citations": list(self.citations),
            "grounds": [g.to_dict() for g in self.grounds],
            "possible_grounds": [g.to_dict() for g in self.possible_grounds],
            "missing_facts": list(self.missing_facts),
            "follow_up_facts": list(self.follow_up_facts),
            "judgements": [{"fact": j.fact, "citation": j.citation, "quote": j.quote} for j in self.judgements],
        }


def _json(value: object) -> object:
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return format(value, "f")
    if isinstance(value, Fraction):
        return f"{value.numerator}/{value.denominator}"
    return value


class _Variant:
    """A program under one set of readings, with its diagrams."""

    def __init__(self, program: Program, on: frozenset[str]) -> None:
        self.on = on
        self.program = program.with_readings(on)
        self.diagrams = Diagrams(self.program)
        self.reader = FactReader(self.program.facts)

    @cached_property
    def outline(self) -> Outline:
        """For the steps of answers."""
        from jobcoach_dsl.evaluate.trace import Outline

        return Outline(self.program)


class Regulation:
    """A checked regulation. Make one with `load`."""

    def __init__(self, checked: CheckedProgram) -> None:
        self.program = checked.program
        self._lock = threading.Lock()
        self._variants: OrderedDict[frozenset[str], _Variant] = OrderedDict()

    @property
    def name(self) -> str:
        """The name by which `load` finds it."""
        return self.program.name

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

        Raises `FactError` for facts that cannot be used, `UnknownReading` and `UnknownOutcome`.
        """
        variant = self._variant(frozenset(readings) if readings else _CHOSEN)
        known = variant.reader.read(facts)
        if outcomes is not None:
            outcomes = tuple(outcomes)
            for name in outcomes:
                if name not in self.program.outcomes:
                    raise UnknownOutcome(f"`{name}` is geen uitkomst van {self.program.short_title}")
        return Answer(self, variant, known, variant.diagrams.decide(known, outcomes))

    def _variant(self, on: frozenset[str]) -> _Variant:
        variant = self._variants.get(on)
        if variant is not None:
            return variant
        for id in sorted(on):
            reading = self.program.readings.get(id)
            if reading is None:
                raise UnknownReading(f"`{id}` is geen lezing van {self.program.short_title}")
            if not reading.switch:
                raise UnknownReading(f"de lezing `{id}` kan niet worden omgeschakeld")
        with self._lock:
            if on not in self._variants:
                while len(self._variants) >= _VARIANTS:
                    oldest = next(k for k in self._variants if k)
                    del self._variants[oldest]
                self._variants[on] = _Variant(self.program, on)
            return self._variants[on]

    def __repr__(self) -> str:
        return f"<Regulation {self.name}>"


class Answer:
    """The answer for one case. Immutable; its parts are worked out when asked for."""

    regulation: Regulation
    _variant: _Variant
    _known: dict[str, Known]
    _results: dict[str, Result]

    def __init__(self, regulation: Regulation, variant: _Variant, known: dict[str, Known], results: dict[str, Result]) -> None:
        own = self.__dict__  # past `__setattr__`
        own["regulation"] = regulation
        own["_variant"] = variant
        own["_known"] = known
        own["_results"] = results

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError("een antwoord verandert niet")

    def __repr__(self) -> str:
        return f"<Answer {self.regulation.name}: {len(self._results)} outcomes>"

    @property
    def version(self) -> str | None:
        """The version in force at the reference date; None when that date is unknown or no version was in force."""
        program = self._variant.program
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
    def fingerprint(self) -> str:
        """Of text and rules together."""
        return self._variant.program.fingerprint

    @property
    def source(self) -> Origin:
        """The document on which the regulation rests: what kind it is, and what that means."""
        return origin(self._variant.program)

    @property
    def readings(self) -> tuple[str, ...]:
        """The readings that were switched on."""
        return tuple(sorted(self._variant.on))

    @property
    def facts(self) -> Mapping[str, Known]:
        """The facts that were given, exact."""
        return MappingProxyType(self._known)

    @cached_property
    def outcomes(self) -> Mapping[str, OutcomeAnswer]:
        """The outcomes by name."""
        return MappingProxyType({name: self._outcome(name, result) for name, result in self._results.items()})

    def result(self, name: str) -> Result:
        """Status, value and names of one outcome, without citations: the quickest look. Raises `UnknownOutcome`."""
        try:
            return self._results[name]
        except KeyError:
            raise UnknownOutcome(f"`{name}` staat niet in dit antwoord") from None

    def definition(self, name: str, known: Mapping[str, Known] | None = None) -> Result:
        """What is settled about a definition of the program (a condition, a begrip), with these facts known (None: all that were given)."""
        return self._variant.diagrams.definition(name, self._known if known is None else known)

    @cached_property
    def trace(self) -> tuple[Step, ...]:
        """Every step: rule, citation, quoted words, value; and for what did not apply, why not."""
        return self._reading.steps()

    @cached_property
    def _reading(self) -> PartialReading:
        from jobcoach_dsl.evaluate.trace import PartialReading

        return PartialReading(self._variant.outline, self._known)

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

    def _outcome(self, name: str, result: Result) -> OutcomeAnswer:
        program = self._variant.program
        declared = program.outcomes[name]
        value = result.value
        if declared.whole and isinstance(value, Decimal) and value == value.to_integral_value():
            value = value.to_integral_value()
        if isinstance(value, Decimal) and isinstance(declared.type, NumberType) and ("euro", 1) in declared.type.unit.parts:
            value = value if value.as_tuple().exponent <= -2 else value.quantize(Decimal("0.01"))  # type: ignore[operator]
        unit = str(declared.type.unit) if isinstance(declared.type, NumberType) else ""
        return OutcomeAnswer(
            name,
            str(result.status),
            value,  # type: ignore[arg-type]
            unit,
            tuple(dict.fromkeys(str(c) for c in self._citations(name, result))),
            tuple(g for rule in result.grounds for g in self._ground(rule)),
            tuple(g for rule in result.possible_grounds for g in self._ground(rule)),
            result.missing,
            result.follow_up,
            tuple(j for fact in result.judgements for j in self.asked_by(fact)),
        )

    def _ground(self, rule: str) -> Iterator[GroundAnswer]:
        """A ground for each provision that the rule rests on; two alternatives that both fail are two grounds of one rule."""
        for citation in self._variant.program.rules[rule].citations:
            if not citation.context:
                yield GroundAnswer(rule, str(citation), citation.quote)

    def asked_by(self, fact: str) -> Iterator[JudgementAnswer]:
        """The provisions that ask for a judgement; those whose condition certainly fails here are left out."""
        asks = [r for r in self._variant.program.rules.values() if r.kind == "oordeel" and r.subject == fact]
        fitting = [r for r in asks if self._holds(r) is not False]
        for rule in fitting or asks:
            citation = rule.citations[0]
            yield JudgementAnswer(fact, str(citation), citation.quote, rule.judge)

    def _holds(self, rule: Rule) -> bool | None:
        value = self._reading.value(rule.guard)
        return value if isinstance(value, bool) else None

    def _citations(self, name: str, result: Result) -> Iterator[Citation]:
        """The provisions that decided the outcome: those of the rules that applied; while it is open, of those that still may."""
        program = self._variant.program
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
        reading = self._reading
        applied = [r for r in own if reading.status(r) == "applied"]
        open_ = [r for r in own if reading.status(r) == "undecided"]
        rules = applied if applied and result.status == Status.DETERMINED else applied + open_
        yield from reading.cited(name, rules or own)


_loaded: dict[tuple[str, Path], Regulation] = {}
_load_lock = threading.Lock()


def load(name: str, regulations: str | Path | None = None) -> Regulation:
    """The regulation of this name; cached. `regulations` is another folder than the one that comes with the package.

    Raises `UnknownRegulation` when there is none, `InvalidRules` (with all findings) when its rules do not hold.
    """
    root = Path(regulations).resolve() if regulations is not None else data_folder("regulations")
    key = (name, root)
    with _load_lock:
        found = _loaded.get(key)
        if found is None:
            found = _loaded[key] = _load(name, root, own=regulations is None)
        return found


def load_several(names: Iterable[str], regulations: str | Path | None = None) -> tuple[Regulation, ...]:
    """As `load`, for several names at once: the vocabulary and the texts that they share are read once."""
    root = Path(regulations).resolve() if regulations is not None else data_folder("regulations")
    wanted = tuple(dict.fromkeys(names))
    with _load_lock:
        absent = tuple(name for name in wanted if (name, root) not in _loaded)
        if absent and root.is_dir() and set(absent) <= set(regulations_in(root)):
            workspace = compile_folder(root, absent, whole=regulations is not None, worked=False)
            _loaded.update({(name, root): Regulation(checked) for name, checked in workspace.programs.items()})
    # what is not there by now is refused here, by its name
    return tuple(load(name, regulations) for name in wanted)


def _load(name: str, root: Path, own: bool) -> Regulation:
    try:
        known = regulations_in(root)
    except FileNotFoundError:
        raise UnknownRegulation(f"de map `{root}` is er niet") from None
    if name not in known:
        raise UnknownRegulation(f"de regeling `{name}` is er niet; wel: {', '.join(known) or 'geen'}")
    # what comes with the package passed the checks over all cases when it was built
    workspace = compile_folder(root, (name,), whole=not own, worked=False)
    if name not in workspace.programs:
        raise InvalidRules(d for d in workspace.diagnostics if d.severity == "fout")
    return Regulation(workspace.programs[name])


__all__ = ["Answer", "GroundAnswer", "JudgementAnswer", "OutcomeAnswer", "Regulation", "load", "load_several"]
