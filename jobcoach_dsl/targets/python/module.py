"""The module of a compiled regulation.

In: a program with its readings in it, as the checks passed it. Out: the text of a Python module, always the same for the same program.
Refuses: nothing.

The module has three parts: what a type checker sees (`if TYPE_CHECKING`), the engine (`bundle`), and the regulation: its facts and outcomes
with their types, its straight code, and its model as JSON text. At import only what a decision with known facts needs is made. The engine
and the model come in when a fact that matters is unknown, or when someone asks why.
"""

from __future__ import annotations

import datetime as dt
import json
import keyword
from collections.abc import Iterable, Iterator
from decimal import Decimal
from functools import cache

from jobcoach_dsl import __version__
from jobcoach_dsl.model.expr import Value
from jobcoach_dsl.model.portable import encode
from jobcoach_dsl.model.program import FactDeclaration, OutcomeDeclaration, Program
from jobcoach_dsl.model.types import BoolType, DateType, EnumType, NumberType, Type
from jobcoach_dsl.regulation import Answer, refusing
from jobcoach_dsl.straight import Plan, plan
from jobcoach_dsl.straight.python import straight, traced
from jobcoach_dsl.straight.runtime import NAMES
from jobcoach_dsl.straight.told import told
from jobcoach_dsl.targets.python.bundle import PACKAGE, bundle

_OWN = (
    "Answer",
    "FINGERPRINT",
    "Facts",
    "Outcome",
    "REGULATION",
    "TYPE_CHECKING",
    "decide",
    "decide_many",
    "_MODEL",
    "_chosen",
    "_code",
    "_program",
    "_straight",
)
"""What the module defines itself; nothing of the engine has one of these names."""
_ENGINE = {
    "regulation": ("Answer", "Compiled", "GroundAnswer", "JudgementAnswer", "OutcomeAnswer", "Regulation"),
    "errors": ("FactError", "FactProblem", "JobcoachError", "UnknownOutcome", "UnknownReading"),
    "model.program": ("FactDeclaration", "OutcomeDeclaration"),
    "model.types": ("BOOL", "DATE", "TEXT", "EnumType", "NumberType", "Unit"),
    "straight.runtime": ("GIVES_UP", "NAMES"),
}
"""What the regulation is made with."""
_DECODE = (f"{PACKAGE}.model.portable", "decode")

_WITHOUT = tuple((f"{PACKAGE}.regulation", name) for name in ("compiled", "refusing", "told_by"))
"""What makes straight code of a program; here it is made already."""


def module(program: Program) -> str:
    """The text of the module."""
    engine, called = _engine()
    made = plan(program.chosen)
    runtime = "\n".join([engine, *_regulation(program, made, called)])
    return "\n".join(
        [
            f'"""{_plain(program.title)}, as a program. Written by jobcoach {__version__}; do not change it, change the rules.',
            "",
            f"Fingerprint of text and rules: {_plain(program.fingerprint)}",
            '"""',
            "",
            "from __future__ import annotations",
            "",
            "TYPE_CHECKING = False",
            "if TYPE_CHECKING:",
            *_indented(_surface(program)),
            "else:",
            *_indented(runtime.split("\n")),
            "",
        ]
    )


@cache
def _engine() -> tuple[str, dict[str, str]]:
    """The text of the engine, which every regulation has alike; and what that is called in it which the regulation is made with."""
    light = [(f"{PACKAGE}.{home}", name) for home, names in _ENGINE.items() for name in names]
    engine, names = bundle(light, [_DECODE], _OWN, _WITHOUT)
    return engine, {name: names[home, name] for home, name in (*light, _DECODE)}


def _plain(text: str) -> str:
    """Words for a comment: nothing in it ends one."""
    return "".join(c if c.isprintable() and c not in '"\\' else " " for c in text).strip().encode("ascii", "replace").decode()


def _indented(lines: Iterable[str]) -> Iterator[str]:
    return ("    " + line if line else line for line in lines)


# --- what runs ---


def _regulation(program: Program, made: Plan, called: dict[str, str]) -> Iterator[str]:
    types = _Types(called)
    facts = [f"    {name!a}: {_fact(fact, types, called)}," for name, fact in program.facts.items()]
    outcomes = [f"    {name!a}: {_outcome(outcome, types, called)}," for name, outcome in program.outcomes.items()]
    model = json.dumps(encode(program), ensure_ascii=True, separators=(",", ":"))
    yield f"FINGERPRINT = {program.fingerprint!a}"
    yield f"_MODEL = {model!a}"
    yield "def _program():"
    yield "    _late()"
    yield "    from json import loads"
    yield f"    return {called['decode']}(loads(_MODEL))"
    yield from _maker("straight", straight(made), called)
    yield from _maker("traced", traced(told(program.chosen)), called)
    yield from _outcomes(program, made, called)
    yield f"class Answer({called['Answer']}):"
    yield "    __slots__ = ()"
    yield from (f"    {name} = property(_outcome_{name})" for name in _properties(program))
    yield "from decimal import Decimal as _Number"
    yield from types.lines
    yield "_code, _chosen = _straight(), frozenset()"
    yield f"REGULATION = {called['Regulation']}({called['Compiled']}("
    yield f"    {program.name!a}, {program.short_title!a},"
    yield from ("    {", *facts, "    }, {", *outcomes, "    },")
    grounded = tuple(outcome.name for outcome in made.outcomes if outcome.grounds is not None)
    yield f"    {grounded!a}, {refusing(program)!a}, _code, _program, _traced, Answer))"
    yield "class Facts:"
    yield '    __slots__ = ("_known",)'
    arguments = "".join(f", {name}=None" for name in _arguments(program))
    yield f"    def __init__(self{', *' if arguments else ''}{arguments}):"
    yield "        given = locals().copy()"
    yield '        del given["self"]'
    yield "        self._known = REGULATION.read({name: value for name, value in given.items() if value is not None})"
    yield "    @classmethod"
    yield "    def of(cls, facts):"
    yield "        made = cls.__new__(cls)"
    yield "        made._known = REGULATION.read(facts)"
    yield "        return made"
    yield "    def __getattr__(self, name):"
    yield '        if name == "_known" or name not in REGULATION.known:'
    yield "            raise AttributeError(name)"
    yield "        return self._known.get(name)"
    yield "    def __eq__(self, other):"
    yield "        return self._known == other._known if other.__class__ is Facts else NotImplemented"
    yield "    def __hash__(self):"
    yield "        return hash(frozenset(self._known.items()))"
    yield "    def __repr__(self):"
    yield "        return 'Facts(' + ', '.join([f'{name}={value!r}' for name, value in self._known.items()]) + ')'"
    yield "def decide(facts, readings=(), outcomes=None):"
    yield "    if facts.__class__ is Facts:"
    yield "        known = facts._known"
    yield "        if not readings and outcomes is None:"  # the way of nearly all, one call shorter
    yield "            try:"
    yield "                return Answer(REGULATION, _chosen, known, _code(known))"
    yield f"            except {called['GIVES_UP']}:"
    yield "                pass"
    yield "        return REGULATION.answer(known, readings, outcomes)"
    yield "    return REGULATION.decide(facts, readings, outcomes)"
    yield "def decide_many(cases, readings=(), outcomes=None):"
    yield "    readings = tuple(readings)"
    yield "    outcomes = None if outcomes is None else tuple(outcomes)"
    yield "    return (decide(facts, readings, outcomes) for facts in cases)"


def _maker(name: str, code: str, called: dict[str, str]) -> Iterator[str]:
    """A function that makes straight code: the names that it uses are its own."""
    names = sorted(NAMES)
    yield f"def _{name}():"
    yield "    date = _date"
    yield "    from decimal import Decimal"
    yield f"    {', '.join(names)} = [{called['NAMES']}[name] for name in {tuple(names)!r}]"
    yield from _indented(line for line in code.split("\n") if line)
    yield f"    return {name}"


class _Types:
    """The types of facts and outcomes, each made once."""

    def __init__(self, called: dict[str, str]) -> None:
        self.called = called
        self.names: dict[Type, str] = {}
        self.lines: list[str] = []

    def of(self, type_: Type) -> str:
        match type_:
            case BoolType():
                return self.called["BOOL"]
            case DateType():
                return self.called["DATE"]
            case EnumType(values):
                code = f"{self.called['EnumType']}({values!a})"
            case NumberType(unit):
                code = f"{self.called['NumberType']}({self.called['Unit']}({unit.parts!a}))"
            case _:
                return self.called["TEXT"]
        if type_ not in self.names:
            self.names[type_] = f"_type_{len(self.names)}"
            self.lines.append(f"{self.names[type_]} = {code}")
        return self.names[type_]


def _fact(fact: FactDeclaration, types: _Types, called: dict[str, str]) -> str:
    bounds = "".join(f", {name}={_code(getattr(fact, name))}" for name in ("minimum", "maximum", "step", "first", "last"))
    return f"{called['FactDeclaration']}({fact.name!a}, {types.of(fact.type)}{bounds})"


def _outcome(outcome: OutcomeDeclaration, types: _Types, called: dict[str, str]) -> str:
    return f"{called['OutcomeDeclaration']}({outcome.name!a}, {types.of(outcome.type)}, {outcome.grounds!r}, {outcome.whole!r})"


def _code(value: Value | None) -> str:
    if isinstance(value, Decimal):
        return f"_Number({str(value)!r})"
    if isinstance(value, dt.date):
        return f"_date({value.year:d}, {value.month:d}, {value.day:d})"
    assert value is None
    return "None"


def _usable(name: str) -> bool:
    """Whether a name can be a name in Python code. All names of the grammar can, but for words of Python itself."""
    return name.isascii() and name.isidentifier() and not keyword.iskeyword(name) and not name.startswith("_")


def _arguments(program: Program) -> list[str]:
    return [name for name in program.facts if _usable(name) and name not in ("self", "of")]


def _outcomes(program: Program, made: Plan, called: dict[str, str]) -> Iterator[str]:
    """A class for each outcome that a property gives: to look at one is to make one, with its value and grounds in their places."""
    grounded = [outcome.name for outcome in made.outcomes if outcome.grounds is not None]
    for place, outcome in enumerate(made.outcomes):
        name = outcome.name
        if name not in _properties(program):
            continue
        value = f"values[{place}]"
        if made.may_be_special(outcome.value):
            value = f"answer.value({name!a})"
        yield f"class _outcome_{name}({called['OutcomeAnswer']}):"
        yield f"    __slots__ = {('value', 'grounds') if name in grounded else ('value',)!r}"
        yield f"    name = {name!a}"
        if name not in grounded:
            yield "    grounds = ()"
        yield "    def __init__(self, answer):"
        yield "        self._answer = answer"
        yield "        values = answer._values"
        yield f"        self.value = {value} if values else answer.value({name!a})"
        if name in grounded:
            listed = len(made.outcomes) + grounded.index(name)
            yield f"        self.grounds = () if values and not values[{listed}] else answer.grounds({name!a})"


def _properties(program: Program) -> list[str]:
    """The outcomes that a property gives; others go by `outcome(name)`."""
    return [name for name in program.outcomes if _usable(name) and not hasattr(Answer, name) and name not in Answer.__annotations__]


# --- what a type checker sees ---

_SURFACE = '''\
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any, Generic, Literal, TypeVar

_Value = TypeVar("_Value", covariant=True)
_Status = Literal["determined", "unknown", "judgement", "not_regulated", "not_in_source"]

class JobcoachError(Exception):
    """Anything that is refused."""

class UnknownOutcome(JobcoachError):
    """This regulation has no outcome of this name."""

class UnknownReading(JobcoachError):
    """There is no reading of this id that can be switched on."""

class FactProblem:
    """One fact that cannot be used. `kind` is unknown, type, domain or facts."""
    fact: str
    kind: str
    message: str
    help: str

class FactError(JobcoachError):
    """Facts that cannot be used. `problems` holds all of them."""
    problems: tuple[FactProblem, ...]

class GroundAnswer:
    """A rule that refuses (or may), with the words that it rests on."""
    rule: str
    citation: str
    quote: str
    def to_dict(self) -> dict[str, object]: ...

class JudgementAnswer:
    """A judgement that a human must make, with the provision that asks for it."""
    fact: str
    citation: str
    quote: str
    judge: str

class Outcome(Generic[_Value]):
    """One outcome of an answer. `value` is None unless `status` is determined. Numbers are exact and in `unit`."""
    name: str
    @property
    def status(self) -> _Status: ...
    @property
    def value(self) -> _Value | None: ...
    @property
    def unit(self) -> str: ...
    @property
    def citations(self) -> tuple[str, ...]:
        """The provisions that decided it."""
    @property
    def grounds(self) -> tuple[GroundAnswer, ...]:
        """The rules that refuse."""
    @property
    def possible_grounds(self) -> tuple[GroundAnswer, ...]:
        """The rules that may yet refuse."""
    @property
    def missing_facts(self) -> tuple[str, ...]:
        """The unknown facts that matter."""
    @property
    def follow_up_facts(self) -> tuple[str, ...]:
        """The unknown facts that matter if they apply, which is not known yet."""
    @property
    def judgements(self) -> tuple[JudgementAnswer, ...]:
        """The judgements that a human must make."""
    def to_dict(self) -> dict[str, object]: ...

FINGERPRINT: str
"""Of text and rules together: changes when either does."""
REGULATION: Any
"""The regulation, as `jobcoach_dsl.load` gives it."""

def decide(facts: Facts | Mapping[str, object], readings: Iterable[str] = (), outcomes: Iterable[str] | None = None) -> Answer:
    """The answer for a case.

    `facts` are `Facts`, or map names to JSON-like values (bool, text, number, ISO date); an absent fact is unknown.
    `readings` are ids of readings whose alternative applies. `outcomes` limits the answer to these.
    Raises `FactError` for facts that cannot be used, `UnknownReading` and `UnknownOutcome`.
    """

def decide_many(
    cases: Iterable[Facts | Mapping[str, object]], readings: Iterable[str] = (), outcomes: Iterable[str] | None = None
) -> Iterator[Answer]:
    """The answers for many cases, one by one."""
'''

_ANSWER = '''\
class Answer:
    """The answer for one case. Immutable; its parts are worked out when asked for."""
    @property
    def version(self) -> str | None:
        """The version in force at the reference date."""
    @property
    def fingerprint(self) -> str: ...
    @property
    def readings(self) -> tuple[str, ...]: ...
    @property
    def facts(self) -> Mapping[str, bool | str | Decimal | date]: ...
    @property
    def outcomes(self) -> Mapping[str, Outcome[bool | str | Decimal | Fraction | date]]: ...
    def outcome(self, name: str) -> Outcome[bool | str | Decimal | Fraction | date]:
        """One outcome. Raises `UnknownOutcome`."""
    def value(self, name: str) -> bool | str | Decimal | Fraction | date | None:
        """The value of one outcome, None unless it is determined: the quickest look. Raises `UnknownOutcome`."""
    def grounds(self, name: str) -> tuple[GroundAnswer, ...]:
        """The rules that refuse one outcome. Raises `UnknownOutcome`."""
    @property
    def trace(self) -> tuple[Any, ...]:
        """Every step: rule, citation, quoted words, value; and for what did not apply, why not."""
    def to_dict(self) -> dict[str, object]:
        """The answer in JSON types."""'''


def _surface(program: Program) -> Iterator[str]:
    yield from _SURFACE.split("\n")
    arguments = _arguments(program)
    yield "class Facts:"
    yield '    """The facts of a case, checked. A fact that is None is unknown. Raises `FactError`."""'
    yield f"    def __init__(self{', *' if arguments else ''},"
    yield from (f"        {name}: {_given(program.facts[name].type)} | None = None," for name in arguments)
    yield "    ) -> None: ..."
    yield "    @classmethod"
    yield "    def of(cls, facts: Mapping[str, object]) -> Facts:"
    yield '        """From names and JSON-like values. Raises `FactError`."""'
    for name in arguments:
        yield "    @property"
        yield f"    def {name}(self) -> {_held(program.facts[name].type)} | None: ..."
    yield from _ANSWER.split("\n")
    for name in _properties(program):
        yield "    @property"
        yield f"    def {name}(self) -> Outcome[{_held(program.outcomes[name].type, ' | Fraction')}]: ..."


def _held(type_: Type, more: str = "") -> str:
    """The type of a value."""
    match type_:
        case BoolType():
            return "bool"
        case EnumType(values):
            return f"Literal[{', '.join(ascii(value) for value in values)}]"
        case NumberType():
            return "Decimal" + more
        case DateType():
            return "date"
    return "str"


def _given(type_: Type) -> str:
    """The types of values that a fact is read from."""
    match type_:
        case NumberType():
            return "Decimal | int | float | str"
        case DateType():
            return "date | str"
    return _held(type_)
