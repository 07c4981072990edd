"""The targets, each ready to be asked.

In: a landed regulation. Out: `Target`s: the diagrams alone, the package, the compiled module in Python, the compiled script in Node, and
that script with a budget of no nodes at all, so that it builds diagrams for each case.
Refuses: nothing; a target that cannot be started raises.
"""

from __future__ import annotations

import importlib.util
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Protocol

from jobcoach_dsl.cells import Diagrams
from jobcoach_dsl.model.program import Program
from jobcoach_dsl.regulation import Regulation
from jobcoach_dsl.targets.javascript import script as scripted
from jobcoach_dsl.targets.python import module
from tests.law.test_oracle import landed
from tests.targets.cases import TargetCase
from tests.targets.node import Process
from tests.targets.sameness import Said, Target, as_tuple

KEPT = 4
"""Sets of readings of which the engine keeps the diagrams: shrinking goes to and fro between a few."""
ANSWERS = Path(__file__).with_name("answers.js")
BUDGET = "const BUDGET = 200000;"
"""As the script says it."""


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
                del self._made[next(readings for readings in self._made if readings)]
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
        return {**answer.to_dict(), "trace": [step.to_dict() for step in answer.trace]}


class Module(Target):
    """The compiled module, imported from its file."""

    name = "module"

    def __init__(self, path: Path, outcomes: Iterable[str]) -> None:
        spec = importlib.util.spec_from_file_location(path.stem, path)
        assert spec is not None
        assert spec.loader is not None
        self.module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(self.module)
        self.outcomes = tuple(outcomes)

    def quick(self, case: TargetCase) -> Said:
        answer = self.module.decide(case.known, case.readings)
        return {name: as_tuple(answer.result(name)) for name in self.outcomes}

    def whole(self, case: TargetCase, facts: Mapping[str, object]) -> Said:
        answer = self.module.decide(facts, case.readings)
        return {**answer.to_dict(), "trace": [step.to_dict() for step in answer.trace]}


class Answering(Protocol):
    """What a script runs in: a Node that gets a case a line, or a page."""

    def ask(self, question: object) -> Any:
        """What the script says."""


class Script(Target):
    """The compiled script."""

    def __init__(self, name: str, node: Answering) -> None:
        self.name, self.node = name, node

    def whole(self, case: TargetCase, facts: Mapping[str, object]) -> Said:
        said: Said = self.node.ask({"facts": facts, "readings": case.readings})
        if "raised" in said:
            return {"raised": said["raised"], "problems": [[p["fact"], p["kind"]] for p in said["problems"]]}
        return {**said["answer"], "trace": said["trace"]}


@contextmanager
def targets(name: str) -> Iterator[dict[str, Target]]:
    """All targets of a landed regulation by name, the engine first; they stop afterwards."""
    regulation = landed(name)[0]
    program = regulation.program
    with TemporaryDirectory() as folder:
        compiled, script, late = (Path(folder) / file for file in (f"{name}_rules.py", f"{name}.js", f"{name}_late.js"))
        compiled.write_text(module(program), encoding="utf-8")
        text = scripted(program)
        assert BUDGET in text
        script.write_text(text, encoding="utf-8")
        late.write_text(text.replace(BUDGET, "const BUDGET = 0;"), encoding="utf-8")
        with Process(ANSWERS, script) as node, Process(ANSWERS, late) as beyond:
            scripts = (Script("script", node), Script("script beyond the budget", beyond))
            made = (Engine(program), Package(regulation), Module(compiled, program.outcomes), *scripts)
            yield {target.name: target for target in made}
