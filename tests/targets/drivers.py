"""The targets, each ready to be asked.

In: a landed regulation. Out: `Target`s: the diagrams alone, the package, the compiled module in Python, the compiled script in Node.
Refuses: nothing; a target that cannot be started raises.
"""

from __future__ import annotations

import datetime as dt
import json
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

from jobcoach_dsl.cells import Diagrams
from jobcoach_dsl.model.program import Program
from jobcoach_dsl.regulation import Regulation
from tests.law.test_oracle import landed
from tests.targets.cases import TargetCase
from tests.targets.sameness import Said, Target, as_tuple

KEPT = 4
"""Sets of readings of which the engine keeps the diagrams: shrinking goes to and fro between a few."""
DRIVER = Path(__file__).with_name("driver.js")


class Engine(Target):
    """The diagrams, without straight code before them: what the others are compared with."""

    name = "engine"

    def __init__(self, program: Program) -> None:
        self.program = program
        self._made: dict[tuple[str, ...], Diagrams] = {}

    def quick(self, case: TargetCase) -> Said:
        diagrams = self._made.get(case.readings)
        if diagrams is None:
            while len(self._made) >= KEPT:
                del self._made[next(iter(self._made))]
            diagrams = self._made[case.readings] = Diagrams(self.program.with_readings(frozenset(case.readings)))
        return {name: as_tuple(result) for name, result in diagrams.decide(case.known).items()}


class Package(Target):
    """`Regulation.decide`."""

    name = "package"

    def __init__(self, regulation: Regulation) -> None:
        self.regulation = regulation

    def quick(self, case: TargetCase) -> Said:
        answer = self.regulation.decide(case.known, case.readings)
        return {name: as_tuple(answer.result(name)) for name in self.regulation.program.outcomes}

    def whole(self, case: TargetCase, facts: Mapping[str, object]) -> Said:
        answer = self.regulation.decide(facts, case.readings)
        return {**answer.to_dict(), "trace": [step_of(step) for step in answer.trace]}


def step_of(step: Any) -> dict[str, object]:
    """A step in JSON types."""
    return {
        "rule": step.rule,
        "kind": step.kind,
        "subject": step.subject,
        "status": step.status,
        "value": _json(step.value),
        "citations": [str(citation) for citation in step.citations],
        "reasons": [{"holds": r.holds, "facts": list(r.facts), "definitions": list(r.definitions)} for r in step.reasons],
        "by": step.by,
    }


def _json(value: object) -> object:
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return format(value, "f")
    if isinstance(value, Fraction):
        return f"{value.numerator}/{value.denominator}"
    return getattr(value, "value", value)  # a special: the class of that name in a compiled module is another than the package's


class Script(Target):
    """The compiled script, in one Node that gets a case a line."""

    name = "script"

    def __init__(self, script: Path) -> None:
        command = ["node", str(DRIVER), str(script)]
        self._node = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8")

    def whole(self, case: TargetCase, facts: Mapping[str, object]) -> Said:
        sent, got = self._node.stdin, self._node.stdout
        assert sent is not None
        assert got is not None
        sent.write(json.dumps({"facts": facts, "readings": case.readings}) + "\n")
        sent.flush()
        said: Said = json.loads(got.readline())
        return said

    def close(self) -> None:
        """Ends Node."""
        self._node.communicate()


@contextmanager
def targets(name: str) -> Iterator[tuple[Target, ...]]:
    """All targets of a landed regulation, the engine first; they stop afterwards."""
    regulation = landed(name)[0]
    yield (Engine(regulation.program), Package(regulation))
