"""Kleene's three-valued tables over the rules: what a program that treats unknown as a third value would answer.

In: a program whose readings are chosen, known facts. Out: for each outcome its value, or `UNKNOWN`. Refuses nothing.
It is here to be wrong: a test shows that it does not meet the definitions of unknown facts.
"""

from __future__ import annotations

import enum
from collections.abc import Mapping

from jobcoach_dsl.evaluate.values import evaluate, exact, shown
from jobcoach_dsl.model.expr import All, Any, Const, Expr, Fact, If, Not, Ref, Value, children, rebuild
from jobcoach_dsl.model.program import Program


class Unknown(enum.Enum):
    """The third value."""

    UNKNOWN = "unknown"


UNKNOWN = Unknown.UNKNOWN


class Kleene:
    """The tables over one program and one set of known facts."""

    def __init__(self, program: Program, known: Mapping[str, Value]) -> None:
        self.program, self.known = program, known
        self._values: dict[str, Value | Unknown] = {}

    def outcome(self, name: str) -> Value | Unknown:
        """The value of an outcome (of the decision: of its legal result)."""
        decision = self.program.decision
        value = self._definition(decision.legal if decision is not None and name == decision.outcome else name)
        return value if isinstance(value, Unknown) else shown(value)

    def _definition(self, name: str) -> Value | Unknown:
        if name not in self._values:
            self._values[name] = self._value(self.program.definitions[name].lowered())
        return self._values[name]

    def _value(self, expr: Expr) -> Value | Unknown:
        match expr:
            case Fact(name):
                return exact(self.known[name]) if name in self.known else UNKNOWN
            case Ref(name):
                return self._definition(name)
            case Not(item):
                value = self._value(item)
                return value if value is UNKNOWN else value is not True
            case All(items):
                values = [self._value(i) for i in items]
                return False if False in values else UNKNOWN if UNKNOWN in values else True
            case Any(items):
                values = [self._value(i) for i in items]
                return True if True in values else UNKNOWN if UNKNOWN in values else False
            case If(condition, then, otherwise):
                test = self._value(condition)
                return UNKNOWN if test is UNKNOWN else self._value(then if test is True else otherwise)
        parts = [self._value(part) for part in children(expr)]
        if UNKNOWN in parts:
            return UNKNOWN
        fixed = tuple(Const(v, p.type) for v, p in zip(parts, children(expr), strict=True) if not isinstance(v, Unknown))
        return evaluate(rebuild(expr, fixed) if fixed else expr, self.known.__getitem__, lambda _: UNKNOWN)  # type: ignore[arg-type, return-value]
