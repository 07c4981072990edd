"""The steps that led to an answer: each rule, whether it applied, what it gave, and why not.

In: a program without readings left in it, and what is known. Out: a `Step` for each rule, in the order of the rules; `partial`, the
value of one expression as far as it follows from what is known. Refuses: nothing.

A condition is read with three values (it holds, it does not, it is open), which is how a person follows a reasoning. That can leave
open what is settled after all ("a or not a"); who has exact answers hands them in as `settle`, and then each definition has its
exact value.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from decimal import Decimal
from fractions import Fraction
from typing import ClassVar

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
    as_json,
    children,
)
from jobcoach_dsl.model.numbers import shortest
from jobcoach_dsl.model.program import Branch, Citation, Definition, Program, Rule
from jobcoach_dsl.model.types import EnumType

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

    def to_dict(self) -> dict[str, object]:
        """The reason in JSON types, without the words of the condition."""
        return {"holds": self.holds, "facts": list(self.facts), "definitions": list(self.definitions)}


Reasons = tuple[Reason, ...]


class Step:
    """A rule in one case.

    `applied`: it gave `value` (None while facts for it are missing). `condition not met`: its `als` does not hold. `not applicable`: its
    `geldt als` does not hold. `set aside`: an exception, named by `by`, holds instead. `undecided`: that is still open.
    `reasons` are the parts of the condition that made it so; for a condition, requirement or exclusion that applied, those that made it
    fail or hold. They are worked out when they are asked for. A step does not change.
    """

    __slots__ = ("_rule", "_value", "_why", "by", "status")

    def __init__(self, rule: Rule, status: str, value: Value | None, by: str, why: Callable[[str], Reasons]) -> None:
        """`why` gives the reasons of a rule."""
        self._rule, self.status, self._value, self.by, self._why = rule, status, value, by, why

    @property
    def rule(self) -> str:
        """The id of the rule."""
        return self._rule.id

    @property
    def kind(self) -> str:
        """The kind of the rule."""
        return self._rule.kind

    @property
    def subject(self) -> str:
        """What the rule defines, judges or sets aside."""
        return self._rule.subject

    @property
    def citations(self) -> tuple[Citation, ...]:
        """What the rule cites."""
        return self._rule.citations

    @property
    def value(self) -> Value | None:
        """What it gave; a number without zeros at its end."""
        value = self._value
        return shortest(value) if isinstance(value, Decimal) else value

    @property
    def reasons(self) -> Reasons:
        """Why."""
        return self._why(self._rule.id)

    def to_dict(self) -> dict[str, object]:
        """The step in JSON types."""
        return {
            "rule": self.rule,
            "kind": self.kind,
            "subject": self.subject,
            "status": self.status,
            "value": as_json(self.value),
            "citations": [str(citation) for citation in self.citations],
            "reasons": [reason.to_dict() for reason in self.reasons],
            "by": self.by,
        }

    def _all(self) -> tuple[object, ...]:
        return self._rule, self.status, self.value, self.by, self.reasons

    def __eq__(self, other: object) -> bool:
        return self._all() == other._all() if isinstance(other, Step) else NotImplemented

    def __hash__(self) -> int:
        return hash((self.rule, self.status, self.by))

    def __repr__(self) -> str:
        return f"<Step {self.rule}: {self.status}{'' if self._value is None else f' {self.value}'}>"


def partial(program: Program, expr: Expr, known: Mapping[str, Value], settle: Settle | None = None) -> Value | None:
    """The value of an expression as far as it follows from what is known; None while it is open."""
    return PartialReading(Outline(program), known, settle).shown(expr)


def cited(program: Program, definition: str, rules: Iterable[str], known: Mapping[str, Value]) -> Iterator[Citation]:
    """What these rules of a definition cite in this case: of a table only the rows that apply (or still may)."""
    return PartialReading(Outline(program), known).cited(definition, rules)


def trace(program: Program, known: Mapping[str, Value], settle: Settle | None = None) -> tuple[Step, ...]:
    """A step for each rule (not for `geen regel`), in the order in which the rules stand."""
    return PartialReading(Outline(program), known, settle).steps()


class Outline:
    """What reading any case of a program needs, worked out once."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.places: dict[str, list[tuple[Definition, Branch]]] = {}
        """Where the branches of each rule stand."""
        for definition in program.definitions.values():
            for branch in definition.branches:
                self.places.setdefault(branch.rule, []).append((definition, branch))
        self.rules = tuple(rule for rule in program.rules.values() if rule.kind == "oordeel" or rule.id in self.places)
        """Those that have a step."""
        self._lowered: dict[str, Expr] = {}

    def lowered(self, name: str) -> Expr:
        """A definition as one expression."""
        found = self._lowered.get(name)
        if found is None:
            found = self._lowered[name] = self.program.definitions[name].lowered()
        return found


@attrs.frozen
class _Verdict:
    """What became of a rule. Why, and what it gave, are worked out when they are asked for."""

    status: str
    why: Callable[[], Reasons] = tuple
    value: Callable[[], Value | None] = lambda: None
    by: str = ""


class PartialReading:
    """Three-valued reading of one case: None stands for open. It remembers the value of each expression."""

    def __init__(self, outline: Outline, known: Mapping[str, Value], settle: Settle | None = None) -> None:
        self.outline, self.program, self.known, self.settle = outline, outline.program, known, settle
        self._facts: dict[str, Value | None] = {}
        self._definitions: dict[str, Value | None] = {}
        self._verdicts: dict[str, _Verdict | None] = {}
        self._values: dict[int, tuple[Expr, Value | None]] = {}
        """By identity: to hash an expression takes longer than to read it. It holds the expression, so that no other gets its identity."""

    # --- rules ---

    def steps(self) -> tuple[Step, ...]:
        """A step for each rule (not for `geen regel`), in the order in which the rules stand."""
        return tuple(self.step(rule) for rule in self.outline.rules)

    def step(self, rule: Rule) -> Step:
        """The step of one of these rules."""
        verdict = self._verdict(rule.id)
        assert verdict is not None
        return Step(rule, verdict.status, verdict.value(), verdict.by, self.reasons)

    def reasons(self, rule: str) -> Reasons:
        """Why that became of a rule."""
        verdict = self._verdict(rule)
        return () if verdict is None else verdict.why()

    def status(self, rule: str) -> str | None:
        """What became of a rule, as its step says; None for one that has no step."""
        verdict = self._verdict(rule)
        return None if verdict is None else verdict.status

    def cited(self, definition: str, rules: Iterable[str]) -> Iterator[Citation]:
        """What these rules of a definition cite in this case: of a table only the rows that apply (or still may)."""
        branches = self.program.definitions[definition].branches
        for rule in rules:
            for citation in self.program.rules[rule].citations:
                holders = [b for b in branches if b.rule == rule and citation in b.citations]
                if not holders or not all(self.value(b.when) is False for b in holders):
                    yield citation

    def _verdict(self, rule: str) -> _Verdict | None:
        if rule not in self._verdicts:
            self._verdicts[rule] = self._judged(rule)
        return self._verdicts[rule]

    def _judged(self, id: str) -> _Verdict | None:
        rule, places = self.program.rules.get(id), self.outline.places.get(id)
        if rule is not None and rule.kind == "oordeel":
            return self._judgement(rule)
        return None if rule is None or places is None else self._placed(rule, places)

    def _judgement(self, rule: Rule) -> _Verdict:
        fact = self.program.facts.get(rule.subject)
        condition = rule.guard if fact is None or fact.applies is None else All((rule.guard, fact.applies))
        applies = self.holds(condition)
        if applies is False:
            return _Verdict(NOT_APPLICABLE, lambda: self.why(condition))
        value = self.known.get(rule.subject)
        if applies and value is not None:
            return _Verdict(APPLIED, value=lambda: value)
        open_ = () if fact is None or value is not None else (Reason(Fact(fact.name, fact.type), None, (fact.name,), ()),)
        return _Verdict(UNDECIDED, lambda: (*(self.why(condition) if applies is None else ()), *open_))

    def _placed(self, rule: Rule, places: list[tuple[Definition, Branch]]) -> _Verdict:
        applies = self.holds(rule.guard)
        if applies is False:
            return _Verdict(NOT_APPLICABLE, lambda: self.why(rule.guard))
        undecided = []
        for definition, branch in places:
            holds = self.holds(branch.when)
            if holds:
                return self._applied(rule, definition, branch, applies)
            if holds is None:
                undecided.append(branch)
        status = UNDECIDED if undecided else CONDITION_NOT_MET
        return _Verdict(status, lambda: _common([self.why(b.when) for b in undecided or [branch for _, branch in places]]))

    def _applied(self, rule: Rule, definition: Definition, branch: Branch, applies: bool | None) -> _Verdict:
        winners = {winner for winner, loser in definition.overrides if loser == rule.id}
        others = [other for other in definition.branches if other.rule in winners]
        over = next((other for other in others if self.holds(other.when)), None)
        if over is not None:
            return _Verdict(SET_ASIDE, lambda: self.why(over.when), by=over.rule)
        doubt = next((other for other in others if self.holds(other.when) is None), None)
        if doubt is not None or applies is None:
            return _Verdict(UNDECIDED, lambda: self.why(doubt.when if doubt else rule.guard), by=doubt.rule if doubt else "")
        if rule.kind in ("voorwaarde", "eis", "uitsluiting"):
            value = self.value(branch.value)
            return _Verdict(UNDECIDED if value is None else APPLIED, lambda: self.why(branch.value), lambda: value)
        return _Verdict(APPLIED, lambda: self.open(branch.value), lambda: self.shown(branch.value))

    # --- values ---

    def definition(self, name: str) -> Value | None:
        """The value of a definition; None while it is open."""
        if name not in self._definitions:
            value = self.settle(name) if self.settle else self.value(self.outline.lowered(name))
            self._definitions[name] = None if value is None else exact(value)
        return self._definitions[name]

    def shown(self, expr: Expr) -> Value | None:
        """The value of an expression, numbers as decimals; None while it is open."""
        value = self.value(expr)
        return None if value is None else shown(value)

    def holds(self, expr: Expr) -> bool | None:
        """Whether a condition holds. A special does not."""
        value = self.value(expr)
        return value if value is True or value is False or value is None else False

    def value(self, expr: Expr) -> Value | None:
        """The value of an expression; None while it is open."""
        found = self._values.get(id(expr))
        if found is None:
            found = self._values[id(expr)] = expr, self._READERS[expr.__class__](self, expr)
        return found[1]

    def _const(self, expr: Const) -> Value | None:
        return exact(expr.value)

    def _fact(self, expr: Fact) -> Value | None:
        name = expr.name
        if name not in self._facts:
            found = self.known.get(name)
            self._facts[name] = None if found is None else exact(found)
        return self._facts[name]

    def _ref(self, expr: Ref) -> Value | None:
        return self.definition(expr.name)

    def _not(self, expr: Not) -> Value | None:
        held = self.holds(expr.item)
        return None if held is None else not held

    def _all(self, expr: All) -> Value | None:
        found: bool | None = True
        for item in expr.items:
            held = self.holds(item)
            if held is False:
                return False
            if held is None:
                found = None
        return found

    def _any(self, expr: Any) -> Value | None:
        found: bool | None = False
        for item in expr.items:
            held = self.holds(item)
            if held is True:
                return True
            if held is None:
                found = None
        return found

    def _if(self, expr: If) -> Value | None:
        chosen = self.holds(expr.condition)
        if chosen is not None:
            return self.value(expr.then if chosen else expr.otherwise)
        one, other = self.value(expr.then), self.value(expr.otherwise)
        return one if one == other else None

    def _compare(self, expr: Compare) -> Value | None:
        a, b = self.value(expr.left), self.value(expr.right)
        return None if a is None or b is None else compared(expr.op, a, b)

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
                return (min if least else max)(values, key=order)  # type: ignore[arg-type, type-var]  # of one type
            case Round(_, places):
                return rounded(values[0], places)  # type: ignore[arg-type]  # a number: the model checked it
            case Shift(_, amount, unit):
                return shifted(values[0], Fraction(amount) if isinstance(amount, int) else values[1], unit)
        return None

    _READERS: ClassVar[Mapping[type[Expr], Callable[..., Value | None]]] = {
        Const: _const,
        Fact: _fact,
        Ref: _ref,
        Not: _not,
        All: _all,
        Any: _any,
        If: _if,
        Compare: _compare,
        Arithmetic: _calculation,
        Extreme: _calculation,
        Round: _calculation,
        Shift: _calculation,
    }

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


def _common(each: list[tuple[Reason, ...]]) -> tuple[Reason, ...]:
    """The reasons that all branches share, if there are such; else all reasons."""
    shared = [reason for reason in each[0] if all(reason in others for others in each[1:])]
    return tuple(shared) or tuple(dict.fromkeys(reason for reasons in each for reason in reasons))


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


__all__ = [
    "APPLIED",
    "CONDITION_NOT_MET",
    "NOT_APPLICABLE",
    "SET_ASIDE",
    "UNDECIDED",
    "Outline",
    "PartialReading",
    "Reason",
    "Step",
    "cited",
    "partial",
    "trace",
]
