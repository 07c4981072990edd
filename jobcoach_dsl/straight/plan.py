"""A plan of straight code: which definitions to work out, in which order, and what of each outcome is looked at.

In: a program whose readings are chosen (`Program.with_readings`). Out: a `Plan`. Refuses: nothing.

How code from a plan must behave, in any language:

- It gives an answer only when it never needed a fact that is unknown: what it then gives does not depend on that fact, so it is settled.
  Else, and where a calculation is not exact, it gives up, and the diagrams answer.
- A condition is read from left to right and no further than needed. A special (`may_be_special`) does not hold as a condition, and is
  neither less nor more than anything; a calculation with one is that special (`NOT_IN_SOURCE` before `NOT_REGULATED`), as in
  `evaluate.values`.
- A step that is `shared` is worked out once, before the steps that use it. Whether anything needs it is not known by then: where it
  needs an unknown fact, only what uses its value gives up. A step that is not shared stands in the place of the one reference to it.
- The value of an outcome is that of `value`. It has grounds when `denied` holds: the rules of those `grounds` whose condition holds.
"""

from __future__ import annotations

import operator
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from fractions import Fraction

import attrs

from jobcoach_dsl.model.expr import (
    FALSE,
    TRUE,
    All,
    Any,
    Arithmetic,
    Compare,
    Const,
    Expr,
    Extreme,
    Fact,
    If,
    Not,
    Ref,
    Round,
    Shift,
    Special,
    children,
    rebuild,
    walk,
)
from jobcoach_dsl.model.numbers import finite
from jobcoach_dsl.model.program import OutcomeDeclaration, Program
from jobcoach_dsl.model.types import BOOL, BoolType, DateType, NumberType, Type, decimals

DEEPEST = 12
"""How deep an expression may become by putting others in their place: code that nests deeper no compiler likes, and no reader."""


@attrs.frozen
class Step:
    """A definition: its value as one expression."""

    name: str
    expr: Expr
    type: Type
    special: bool
    """Its value can be a special."""
    fraction: bool
    """Its value can be a number without finite decimal notation."""
    shared: bool
    """It is worked out once; else it stands where it is referred to."""


@attrs.frozen
class Grounds:
    """The rules that can be grounds of an outcome, in the order of the program, each with the condition under which it is one."""

    denied: Expr
    """Where the outcome denies, so that it has grounds."""
    rules: tuple[tuple[str, Expr], ...]


@attrs.frozen
class Outcome:
    """An outcome: what gives its value, and when which rules are grounds."""

    name: str
    value: Ref
    decimals: int
    """With how many decimals a number is shown at least."""
    grounds: Grounds | None


@attrs.frozen
class End:
    """A way in which a rule can end in a case: as the step says it that `evaluate.trace` makes."""

    when: Expr
    status: str
    value: Expr | None = None
    by: str = ""


@attrs.frozen
class Told:
    """A rule, and the ways in which it can end; the first whose condition holds. No ways: straight code cannot say it."""

    rule: str
    ends: tuple[End, ...]


@attrs.frozen
class Plan:
    """Everything that straight code for a program does."""

    facts: Mapping[str, Type]
    """The facts that it reads, in the order of the program."""
    steps: Mapping[str, Step]
    """By name; a step comes after those that it refers to. Only those that an outcome or a ground needs."""
    outcomes: tuple[Outcome, ...]
    """In the order of the program."""
    rules: tuple[Told, ...] = ()
    """For the steps behind an answer (`straight.told`), in the order of the program."""

    def may_be_special(self, expr: Expr) -> bool:
        """Whether an expression can have a special as its value."""
        return _special(expr, self.steps)

    def may_be_fraction(self, expr: Expr) -> bool:
        """Whether an expression can have a number without finite decimal notation as its value."""
        return _fraction(expr, self.steps)

    def uses(self) -> Counter[str]:
        """How often each fact stands in a step."""
        return Counter(item.name for step in self.steps.values() for item in walk(step.expr) if isinstance(item, Fact))

    def needs(self, expr: Expr) -> frozenset[str]:
        """The facts that an expression looks at in every case, directly: whatever else it looks at first, it comes to these."""
        match expr:
            case Fact(name):
                return frozenset((name,))
            case All((first, *_)) | Any((first, *_)):
                return self.needs(first)
            case If(condition, then, otherwise):
                return self.needs(condition) | (self.needs(then) & self.needs(otherwise))
            case Ref(name) if not self.steps[name].shared:
                return self.needs(self.steps[name].expr)
            case Not() | Compare() | Arithmetic() | Extreme() | Round() | Shift():
                return frozenset().union(*(self.needs(part) for part in children(expr)))
        return frozenset()


def plan(program: Program) -> Plan:
    """The plan of the answers of a program without readings left in it."""
    outcomes = tuple(_outcome(program, declared) for declared in program.outcomes.values())
    return planned(program, [expr for outcome in outcomes for expr in _parts(outcome)], outcomes=outcomes)


def planned(program: Program, roots: list[Expr], outcomes: tuple[Outcome, ...] = (), rules: tuple[Told, ...] = ()) -> Plan:
    """A plan in which these expressions can be worked out."""
    lowered = _needed(program, roots)
    named = [item for expr in (*lowered.values(), *roots) for item in walk(expr) if isinstance(item, Ref | Fact)]
    uses = Counter([item.name for item in named if isinstance(item, Ref)])
    depths: dict[str, int] = {}
    steps: dict[str, Step] = {}
    for name, expr in lowered.items():
        depth = _depth(expr, depths)
        shared = uses[name] > 1 or depth > DEEPEST
        depths[name] = 0 if shared else depth
        steps[name] = Step(name, expr, program.definitions[name].type, _special(expr, steps), _fraction(expr, steps), shared)
    read = {item.name for item in named if isinstance(item, Fact)}
    return Plan({name: fact.type for name, fact in program.facts.items() if name in read}, steps, outcomes, rules)


def _outcome(program: Program, declared: OutcomeDeclaration) -> Outcome:
    decision = program.decision
    rules = tuple((ground.rule, ground.failing()) for ground in program.grounds if declared.name in ground.outcomes)
    if decision is not None and declared.name == decision.outcome:
        value = Ref(decision.legal, program.definitions[decision.legal].type)
        denied: Expr = Compare("==", value, Const(decision.refusal, value.type))
    else:
        value = Ref(declared.name, program.definitions[declared.name].type)
        denied = _denied(value, program.denied_by(declared.name))
    return Outcome(declared.name, value, decimals(declared.type), Grounds(denied, rules) if rules else None)


def _denied(value: Ref, by: bool) -> Expr:
    """Where a value denies, as `model.result.denies` says; a special does not."""
    match value.type:
        case BoolType():
            return Compare("==", value, Const(by, BOOL))
        case NumberType():
            return Compare("==", value, Const(Decimal(0), value.type))
        case DateType():
            return FALSE
    return All(tuple(Compare("!=", value, Const(special, value.type)) for special in Special))


def _parts(outcome: Outcome) -> Iterator[Expr]:
    """The expressions that an outcome looks at."""
    yield outcome.value
    if outcome.grounds is not None:
        yield outcome.grounds.denied
        yield from (condition for _, condition in outcome.grounds.rules)


def _needed(program: Program, roots: Iterable[Expr]) -> dict[str, Expr]:
    """The definitions that expressions need, as one expression each, in the order of the program."""
    needed: dict[str, Expr] = {}
    waiting = [ref for expr in roots for ref in _refs(expr)]
    while waiting:
        name = waiting.pop()
        if name not in needed:
            needed[name] = simplified(program.definitions[name].lowered())
            waiting += _refs(needed[name])
    return {name: needed[name] for name in program.definitions if name in needed}


def simplified(expr: Expr) -> Expr:
    """The same value, without alternatives that are alike, conditions that hold where all before them do not, and factors one."""
    alternatives: list[tuple[Expr, Expr]] = []
    failed: list[Expr] = []
    while isinstance(expr, If):
        condition, value = simplified(expr.condition), simplified(expr.then)
        if follows(condition, failed):
            expr = value
            break
        alternatives.append((condition, value))
        failed.append(condition)
        expr = expr.otherwise
    else:
        parts = children(expr)
        simpler = tuple([simplified(part) for part in parts])
        expr = _without_one(expr if all(map(operator.is_, parts, simpler)) else rebuild(expr, simpler))
    for condition, value in reversed(alternatives):
        expr = expr if value == expr else If(condition, value, expr, value.type)
    return expr


def _without_one(expr: Expr) -> Expr:
    """A product or quotient without the factor one, which stands in rules for its unit ("1 jaar")."""
    match expr:
        case Arithmetic("*" | "/", item, Const(value)) | Arithmetic("*", Const(value), item) if value == 1 and value is not True:
            return item
    return expr


def follows(condition: Expr, failed: list[Expr]) -> bool:
    """Whether a condition holds because these do not."""
    if condition == TRUE:
        return True
    if not isinstance(condition, Not):
        return False
    item = condition.item
    return item in failed or (isinstance(item, Any) and all(part in failed for part in item.items))


def _refs(expr: Expr) -> list[str]:
    return [item.name for item in walk(expr) if isinstance(item, Ref)]


def _special(expr: Expr, steps: Mapping[str, Step]) -> bool:
    """Whether an expression can have a special as its value."""
    for item in _sources(expr):
        if isinstance(item, Const) and isinstance(item.value, Special):
            return True
        if isinstance(item, Ref) and steps[item.name].special:
            return True
    return False


def _fraction(expr: Expr, steps: Mapping[str, Step]) -> bool:
    """Whether an expression can have a number without finite decimal notation as its value."""
    waiting = [expr]
    while waiting:
        item = waiting.pop()
        match item:
            case Const(Fraction() as value) if finite(value) is None:
                return True
            case Ref(name) if steps[name].fraction:
                return True
            case Arithmetic("/"):
                return True
            case If(_, then, otherwise):
                waiting += (then, otherwise)
            case Arithmetic() | Extreme():
                waiting += children(item)
    return False


def _sources(expr: Expr) -> Iterator[Expr]:
    """What can make the value of an expression a special."""
    waiting = [expr]
    while waiting:
        item = waiting.pop()
        match item:
            case If(_, then, otherwise):
                waiting += (then, otherwise)
            case Arithmetic() | Extreme() | Round() | Shift():
                waiting += children(item)
            case _:
                yield item


def _depth(expr: Expr, definitions: Mapping[str, int]) -> int:
    """How deep an expression is with what stands in the place of references."""
    deepest = above = 0
    while isinstance(expr, If):  # a row of alternatives can be long
        above += 1
        deepest = max(deepest, above + _depth(expr.condition, definitions), above + _depth(expr.then, definitions))
        expr = expr.otherwise
    if isinstance(expr, Ref):
        return max(deepest, above + definitions[expr.name])
    return max([deepest, above, *(above + 1 + _depth(part, definitions) for part in children(expr))])
