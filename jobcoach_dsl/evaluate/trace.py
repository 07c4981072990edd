"""The steps that led to an answer: each rule, whether it applied, what it gave, and why not.

In: a program without readings left in it, and what is known. Out: a `Step` for each rule, in the order of the rules; `partial`, the
value of one expression as far as it follows from what is known. Refuses: nothing.

A condition is read with three values (it holds, it does not, it is open), which is how a person follows a reasoning. That can leave
open what is settled after all ("a or not a"); who has exact answers hands them in as `settle`, and then each definition has its
exact value.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from fractions import Fraction

import attrs

from jobcoach_dsl.evaluate.values import calculated, compared, exact, rounded, shifted, shown, special
from jobcoach_dsl.model.expr import (
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
    Value,
    children,
)
from jobcoach_dsl.model.program import Branch, Citation, Definition, Program, Rule
from jobcoach_dsl.model.types import EnumType
from jobcoach_dsl.source import Span

APPLIED = "applied"
CONDITION_NOT_MET = "condition not met"
NOT_APPLICABLE = "not applicable"
SET_ASIDE = "set aside"
UNDECIDED = "undecided"

Settle = Callable[[str], Value | None]
"""The exact value of a definition, or None when it is not settled."""


@attrs.frozen
class Reason:
    """A part of a condition and what became of it: True, False, or None while it is open. It speaks of `facts` and `definitions`."""

    expr: Expr
    holds: bool | None
    facts: tuple[str, ...]
    definitions: tuple[str, ...]


@attrs.frozen
class Step:
    """A rule in one case.

    `applied`: it gave `value` (None while facts for it are missing). `condition not met`: its `als` does not hold. `not applicable`: its
    `geldt als` does not hold. `set aside`: an exception, named by `by`, holds instead. `undecided`: that is still open.
    `reasons` are the parts of the condition that made it so; for a condition, requirement or exclusion that applied, those that made it
    fail or hold.
    """

    rule: str
    kind: str
    subject: str
    status: str
    value: Value | None
    citations: tuple[Citation, ...]
    reasons: tuple[Reason, ...] = ()
    by: str = ""


def partial(program: Program, expr: Expr, known: Mapping[str, Value], settle: Settle | None = None) -> Value | None:
    """The value of an expression as far as it follows from what is known; None while it is open."""
    value = _Partial(program, known, settle).value(expr)
    return None if value is None else shown(value)


def cited(program: Program, definition: str, rules: Iterable[str], known: Mapping[str, Value]) -> Iterator[Citation]:
    """What these rules of a definition cite in this case: of a table only the rows that apply (or still may)."""
    reading = _Partial(program, known, None)
    branches = [(b, reading.value(b.when)) for b in program.definitions[definition].branches]
    for rule in rules:
        for citation in program.rules[rule].citations:
            holders = [holds for b, holds in branches if b.rule == rule and _inside(citation.span, b.span)]
            if not holders or not all(holds is False for holds in holders):
                yield citation


def _inside(inner: Span | None, outer: Span | None) -> bool:
    return inner is not None and outer is not None and inner.file == outer.file and outer.start <= inner.start and inner.end <= outer.end


def trace(program: Program, known: Mapping[str, Value], settle: Settle | None = None) -> tuple[Step, ...]:
    """A step for each rule (not for `geen regel`), in the order in which the rules stand."""
    reading = _Partial(program, known, settle)
    places: dict[str, list[tuple[Definition, Branch]]] = {}
    for definition in program.definitions.values():
        for branch in definition.branches:
            places.setdefault(branch.rule, []).append((definition, branch))
    steps = []
    for rule in program.rules.values():
        if rule.kind == "oordeel":
            steps.append(_judgement(rule, reading))
        elif rule.id in places:
            steps.append(_step(rule, places[rule.id], reading))
    return tuple(steps)


def _judgement(rule: Rule, reading: _Partial) -> Step:
    fact = reading.program.facts.get(rule.subject)
    condition = rule.guard if fact is None or fact.applies is None else All((rule.guard, fact.applies))
    applies = reading.holds(condition)
    if applies is False:
        return _made(rule, NOT_APPLICABLE, None, reading.why(condition))
    value = reading.known.get(rule.subject)
    if applies and value is not None:
        return _made(rule, APPLIED, value)
    open_ = () if fact is None or value is not None else (Reason(Fact(fact.name, fact.type), None, (fact.name,), ()),)
    return _made(rule, UNDECIDED, None, (*(reading.why(condition) if applies is None else ()), *open_))


def _step(rule: Rule, places: list[tuple[Definition, Branch]], reading: _Partial) -> Step:
    applies = reading.holds(rule.guard)
    if applies is False:
        return _made(rule, NOT_APPLICABLE, None, reading.why(rule.guard))
    found = [(reading.holds(branch.when), definition, branch) for definition, branch in places]
    for holds, definition, branch in found:
        if holds:
            return _applied(rule, definition, branch, applies, reading)
    if all(holds is False for holds, _, _ in found):
        return _made(rule, CONDITION_NOT_MET, None, _common([reading.why(branch.when) for _, _, branch in found]))
    return _made(rule, UNDECIDED, None, _common([reading.why(branch.when) for holds, _, branch in found if holds is None]))


def _applied(rule: Rule, definition: Definition, branch: Branch, applies: bool | None, reading: _Partial) -> Step:
    winners = {winner for winner, loser in definition.overrides if loser == rule.id}
    doubt = None
    for other in definition.branches:
        if other.rule in winners:
            holds = reading.holds(other.when)
            if holds:
                return _made(rule, SET_ASIDE, None, reading.why(other.when), other.rule)
            if holds is None and doubt is None:
                doubt = other
    if doubt is not None or applies is None:
        return _made(rule, UNDECIDED, None, reading.why(doubt.when if doubt else rule.guard), doubt.rule if doubt else "")
    value = reading.value(branch.value)
    if rule.kind in ("voorwaarde", "eis", "uitsluiting"):
        status = UNDECIDED if value is None else APPLIED
        return _made(rule, status, value, reading.why(branch.value))
    return _made(rule, APPLIED, None if value is None else shown(value), () if value is not None else reading.open(branch.value))


def _made(rule: Rule, status: str, value: Value | None, reasons: tuple[Reason, ...] = (), by: str = "") -> Step:
    return Step(rule.id, rule.kind, rule.subject, status, value, rule.citations, reasons, by)


def _common(each: list[tuple[Reason, ...]]) -> tuple[Reason, ...]:
    """The reasons that all branches share, if there are such; else all reasons."""
    shared = [reason for reason in each[0] if all(reason in others for others in each[1:])]
    return tuple(shared) or tuple(dict.fromkeys(reason for reasons in each for reason in reasons))


class _Partial:
    """Three-valued reading of expressions: None stands for open."""

    def __init__(self, program: Program, known: Mapping[str, Value], settle: Settle | None) -> None:
        self.program, self.known, self.settle = program, known, settle
        self._definitions: dict[str, Value | None] = {}
        self._values: dict[int, tuple[Expr, Value | None]] = {}
        """By identity: to hash an expression takes longer than to read it. It holds the expression, so that no other gets its identity."""

    def definition(self, name: str) -> Value | None:
        if name not in self._definitions:
            value = self.settle(name) if self.settle else self.value(self.program.definitions[name].lowered())
            self._definitions[name] = None if value is None else exact(value)
        return self._definitions[name]

    def holds(self, expr: Expr) -> bool | None:
        """Whether a condition holds. A special does not."""
        value = self.value(expr)
        return None if value is None else value is True

    def value(self, expr: Expr) -> Value | None:
        """The value of an expression; None while it is open."""
        found = self._values.get(id(expr))
        if found is None:
            found = self._values[id(expr)] = expr, self._read(expr)
        return found[1]

    def _read(self, expr: Expr) -> Value | None:
        match expr:
            case Const(value):
                return exact(value)
            case Fact(name):
                found = self.known.get(name)
                return None if found is None else exact(found)
            case Ref(name):
                return self.definition(name)
            case Not(item):
                held = self.holds(item)
                return None if held is None else not held
            case All(items):
                found_all = [self.holds(item) for item in items]
                return False if False in found_all else None if None in found_all else True
            case Any(items):
                found_any = [self.holds(item) for item in items]
                return True if True in found_any else None if None in found_any else False
            case If(condition, then, otherwise):
                chosen = self.holds(condition)
                if chosen is not None:
                    return self.value(then if chosen else otherwise)
                one, other = self.value(then), self.value(otherwise)
                return one if one == other else None
            case Compare(op, left, right):
                a, b = self.value(left), self.value(right)
                return None if a is None or b is None else compared(op, a, b)
            case Arithmetic() | Extreme() | Round() | Shift():
                return self._calculation(expr)
        return None

    def _calculation(self, expr: Expr) -> Value | None:
        values = []
        for part in children(expr):
            value = self.value(part)
            if value is None:
                return None
            values.append(value)
        found = special(*values)
        if found:
            return found
        match expr:
            case Arithmetic(op):
                return calculated(op, *values)
            case Extreme(least, _, kind):
                order = kind.values.index if isinstance(kind, EnumType) else None
                return (min if least else max)(values, key=order)  # type: ignore[arg-type, type-var]
            case Round(_, places):
                return rounded(values[0], places)  # type: ignore[arg-type]
            case Shift(_, amount, unit):
                return shifted(values[0], Fraction(amount) if isinstance(amount, int) else values[1], unit)
        return None

    # --- why ---

    def why(self, expr: Expr) -> tuple[Reason, ...]:
        """The parts of a condition that make it hold, fail, or stay open."""
        return tuple(dict.fromkeys(self._why(expr)))

    def _why(self, expr: Expr) -> Iterable[Reason]:
        holds = self.holds(expr)
        match expr:
            case Const():
                return ()
            case Not(item):
                return self._why(item)
            case All(items) | Any(items):
                # One part that fails is why "all of" fails; "all of" holds because of every part. For "any of" the other way round.
                return [reason for item in items if self.holds(item) is holds for reason in self._why(item)]
            case If(condition, then, otherwise):
                chosen = self.holds(condition)
                rest = () if chosen is None else self._why(then if chosen else otherwise)
                return [*self._why(condition), *rest]
        facts, definitions = _names(expr)
        return [Reason(expr, holds, facts, definitions)]

    def open(self, expr: Expr) -> tuple[Reason, ...]:
        """The parts of a value that are open."""
        if self.value(expr) is not None:
            return ()
        if isinstance(expr, Fact | Ref):
            return (Reason(expr, None, *_names(expr)),)
        return tuple(dict.fromkeys(reason for part in children(expr) for reason in self.open(part)))


def _names(expr: Expr) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The facts and definitions that stand in an expression, each once."""
    facts: dict[str, None] = {}
    definitions: dict[str, None] = {}
    waiting = [expr]
    while waiting:
        item = waiting.pop(0)
        if isinstance(item, Fact):
            facts[item.name] = None
        elif isinstance(item, Ref):
            definitions[item.name] = None
        waiting.extend(children(item))
    return tuple(facts), tuple(definitions)


__all__ = ["APPLIED", "CONDITION_NOT_MET", "NOT_APPLICABLE", "SET_ASIDE", "UNDECIDED", "Reason", "Step", "partial", "trace"]
