"""The steps behind an answer.

In: a program whose readings are chosen, and the known facts. Out: a `Step` for each rule: what it gave, on which words it rests, and for what
did not apply, why not. Refuses nothing.

A step looks at one rule with what is known; where that does not decide it, the step is `undecided`. It is the exact answer that says
whether an outcome is settled all the same, because every way to fill in the rest leads there.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import attrs

from jobcoach_dsl.evaluate.values import calculated, compared, exact, rounded, shifted, shown, special
from jobcoach_dsl.model import expr as e
from jobcoach_dsl.model.expr import Special, Value
from jobcoach_dsl.model.program import Citation, Definition, Program, Rule
from jobcoach_dsl.model.types import BOOL, EnumType

Facts = Mapping[str, Value]


@attrs.frozen
class Because:
    """A part of a condition that decided (or left open) a step: the words of the rule, whether it holds, the facts that it looks at."""

    text: str
    holds: bool | None
    facts: tuple[str, ...]


@attrs.frozen
class Step:
    """What one rule did in this case.

    `status` is `applied` (the rule gave its value), `not_applicable` (its condition does not hold, or an exception goes before it) or
    `undecided` (that depends on what is unknown). `value` is None where it is not known. For a voorwaarde or eis the value says whether it is
    fulfilled, for an uitsluiting whether it excludes, for an oordeel what was judged.
    """

    rule: str
    kind: str
    subject: str
    title: str
    status: str
    value: Value | None
    citations: tuple[Citation, ...]
    because: tuple[Because, ...] = ()
    set_aside_by: str = ""

    def to_dict(self) -> dict[str, object]:
        """The step in JSON types."""
        value = self.value
        return {
            "rule": self.rule,
            "kind": self.kind,
            "subject": self.subject,
            "title": self.title,
            "status": self.status,
            "value": value if value is None or isinstance(value, bool | str) else value.value if isinstance(value, Special) else str(value),
            "citations": [{"citation": str(c), "quote": c.quote} for c in self.citations],
            "because": [attrs.asdict(b) | {"facts": list(b.facts)} for b in self.because],
            "set_aside_by": self.set_aside_by or None,
        }


class _Partial:
    """Values as far as the known facts decide them, by Kleene's tables; None for what they leave open."""

    def __init__(self, program: Program, known: Facts) -> None:
        self.program, self.known = program, known
        self._values: dict[str, Value | None] = {}

    def definition(self, name: str) -> Value | None:
        if name not in self._values:
            self._values[name] = self.value(self.program.definitions[name].lowered())
        return self._values[name]

    def value(self, expr: e.Expr) -> Value | None:
        match expr:
            case e.Const(value):
                return exact(value)
            case e.Fact(name):
                return exact(self.known[name]) if name in self.known else None
            case e.Ref(name):
                return self.definition(name)
            case e.Not(item):
                found = self.value(item)
                return None if found is None else found is not True
            case e.All(items):
                return self._joined(items, False)
            case e.Any(items):
                return self._joined(items, True)
            case e.If(condition, then, otherwise):
                chosen = self.value(condition)
                if chosen is not None:
                    return self.value(then if chosen is True else otherwise)
                first, second = self.value(then), self.value(otherwise)
                return first if first is not None and first == second else None
        parts = [self.value(c) for c in e.children(expr)]
        values = [p for p in parts if p is not None]
        if len(values) != len(parts):
            return None
        match expr:
            case e.Compare(op):
                return compared(op, *values)
            case e.Arithmetic(op):
                return calculated(op, *values)
            case e.Extreme(least, _, kind):
                order = kind.values.index if isinstance(kind, EnumType) else None
                return special(*values) or (min if least else max)(values, key=order)  # type: ignore[arg-type, type-var]
            case e.Round(_, places):
                number = values[0]
                return number if isinstance(number, Special) else rounded(number, places)  # type: ignore[arg-type]
            case e.Shift(_, amount, unit):
                return values[0] if isinstance(values[0], Special) else shifted(values[0], amount, unit)
        raise AssertionError(f"{type(expr).__name__} is no expression of a program whose readings are chosen")

    def _joined(self, items: tuple[e.Expr, ...], decides: bool) -> bool | None:
        """`decides` is the value of one item that decides the whole."""
        open_ = False
        for item in items:
            value = self.value(item)
            if value is None:
                open_ = True
            elif (value is True) == decides:
                return decides
        return None if open_ else not decides

    def because(self, expr: e.Expr) -> Iterator[Because]:
        """The smallest parts of a condition that decided it."""
        value = self.value(expr)
        match expr:
            case e.Not(item):
                yield from self.because(item)
                return
            case e.All(items) | e.Any(items) if items:
                for item in items:
                    if _truth(self.value(item)) == _truth(value):
                        yield from self.because(item)
                return
            case e.Ref(name):
                definition = self.program.definitions.get(name)
                if definition is not None and expr.span is not None:
                    yield Because(name, _truth(value), _facts(self.program, expr))
                return
            case e.Const():
                return
        if expr.span is not None:
            yield Because(" ".join(expr.span.text.split()), _truth(value), _facts(self.program, expr))


def _truth(value: Value | None) -> bool | None:
    return None if value is None else value is True


def _facts(program: Program, expr: e.Expr) -> tuple[str, ...]:
    found: dict[str, None] = {}
    todo = [expr]
    while todo:
        item = todo.pop(0)
        if isinstance(item, e.Fact):
            found[item.name] = None
        todo = [*e.children(item), *todo]
    return tuple(found)


def partial(program: Program, expr: e.Expr, known: Facts) -> Value | None:
    """The value of an expression as far as the known facts decide it (by Kleene's tables), None where they do not."""
    return _Partial(program, known).value(expr)


def trace(program: Program, known: Facts) -> tuple[Step, ...]:
    """The steps of all rules, in the order of the text."""
    values = _Partial(program, known)
    by_rule: dict[str, tuple[str, Definition]] = {}
    for name, definition in program.definitions.items():
        for branch in definition.branches:
            by_rule[branch.rule] = (name, definition)
    return tuple(_step(program, rule, values, by_rule) for rule in program.rules.values() if rule.kind != "geen regel")


def _step(program: Program, rule: Rule, values: _Partial, by_rule: Mapping[str, tuple[str, Definition]]) -> Step:
    def made(status: str, value: Value | None, because: tuple[Because, ...] = (), by: str = "") -> Step:
        given = None if value is None else shown(value)
        return Step(rule.id, rule.kind, rule.subject, rule.title, status, given, rule.citations, because, by)

    if rule.kind == "oordeel":
        applies = program.facts[rule.subject].applies
        conditions = [c for c in (rule.guard, applies) if c is not None and c != e.TRUE]
        for condition in conditions:
            holds = values.value(condition)
            if holds is not True:
                return made("undecided" if holds is None else "not_applicable", None, tuple(dict.fromkeys(values.because(condition))))
        known = values.known.get(rule.subject)
        return made("undecided" if known is None else "applied", known)
    if rule.guard != e.TRUE:
        holds = values.value(rule.guard)
        if holds is not True:
            return made("undecided" if holds is None else "not_applicable", None, tuple(dict.fromkeys(values.because(rule.guard))))
    if rule.id not in by_rule:
        return made("not_applicable", None)
    name, definition = by_rule[rule.id]
    open_: list[Because] = []
    closed: list[Because] = []
    for branch in definition.branches:
        if branch.rule != rule.id:
            continue
        holds = values.value(branch.when)
        if holds is False:
            closed += values.because(branch.when)
            continue
        winner = _overridden(definition, rule.id, values)
        if holds is True and winner and winner[1] is True:
            return made("not_applicable", None, (), winner[0])
        if holds is None or winner:
            open_ += values.because(branch.when)
            continue
        value = values.value(branch.value)
        decisive = branch.value if branch.value.type == BOOL and not isinstance(branch.value, e.Const) else branch.when
        return made("undecided" if value is None else "applied", value, tuple(dict.fromkeys(values.because(decisive))))
    if open_:
        return made("undecided", None, tuple(dict.fromkeys(open_)))
    return made("not_applicable", None, tuple(dict.fromkeys(closed)))


def _overridden(definition: Definition, rule: str, values: _Partial) -> tuple[str, bool | None] | None:
    """The exception that goes before this rule here, and whether that is certain."""
    found: tuple[str, bool | None] | None = None
    for winner, loser in definition.overrides:
        if loser != rule:
            continue
        for branch in definition.branches:
            if branch.rule == winner:
                holds = values.value(branch.when)
                if holds is True:
                    return winner, True
                if holds is None:
                    found = winner, None
    return found
