"""Exact answers with any set of known facts.

In: a program without readings left in it; then known facts (validated values by name). Out: a `Result` for each outcome.
Refuses: at build, rules that a diagram cannot hold exactly (`UnsupportedRule`); at a decision, nothing.

A decision walks from the root of each diagram along the known facts. Most walks end at a leaf. Where one meets an unknown fact, `rest`
says what that and the other unknown facts can still change. Of a ground it is enough to know whether it can hold and whether it can
fail; of an outcome that is not settled, the facts that are left are exactly the relevant ones.

Nothing that a `Diagrams` holds changes after it is built, so threads can share it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from jobcoach_dsl.cells.build import BUDGET, Built, GroundDiagrams, build
from jobcoach_dsl.cells.rest import Rest
from jobcoach_dsl.cells.walk import Leaf, Walk, Walks, end_of
from jobcoach_dsl.model.expr import Value
from jobcoach_dsl.model.program import Program
from jobcoach_dsl.model.result import Result, Status, denies, settled


class _Ground:
    """A ground, ready to walk."""

    __slots__ = ("fails", "refuses", "rule")

    def __init__(self, ground: GroundDiagrams, walks: Walks) -> None:
        self.rule = ground.rule
        self.fails = walks.of(ground.fails)
        self.refuses = walks.of(ground.refuses)


class Diagrams:
    """The diagrams of one program, ready to decide."""

    def __init__(self, program: Program, budget: int = BUDGET) -> None:
        self.program = program
        self.built: Built = build(program, budget)
        built = self.built
        self.walks = walks = Walks(built)
        self._roots = {name: walks.of(node) for name, node in built.definitions.items()}
        self._grounds = {name: tuple(_Ground(ground, walks) for ground in grounds) for name, grounds in built.grounds.items()}
        self._refusals = {name: walks.of(built.builder.refusal(name)) for name in built.grounds}
        self._applies = {level: walks.of(node) for level, node in built.applies.items()}
        self._positions = {built.levels[name]: position for position, name in enumerate(program.facts)}
        self._judgements = sum(1 << built.levels[name] for name, fact in program.facts.items() if fact.judgement)
        self._decision = program.decision
        self._outcomes = tuple(program.outcomes)

    def decide(self, known: Mapping[str, Value], outcomes: Iterable[str] | None = None) -> dict[str, Result]:
        """The results of these outcomes (all, when None)."""
        case = _Case(self, known)
        decision = self._decision
        reported = decision.outcome if decision is not None else None
        roots, grounds = self._roots, self._grounds
        results = {}
        for name in self._outcomes if outcomes is None else outcomes:
            if name == reported:
                results[name] = case.decision()
            elif name in grounds:
                results[name] = case.outcome(name)
            else:
                results[name] = case.result(end_of(roots[name], known))
        return results

    def definition(self, name: str, known: Mapping[str, Value]) -> Result:
        """The result of any definition, without grounds."""
        return _Case(self, known).result(end_of(self._roots[name], known))


class _Case:
    """One decision: what is known, and what was worked out for it."""

    __slots__ = ("_applying", "_names", "_rest", "diagrams", "known")

    def __init__(self, diagrams: Diagrams, known: Mapping[str, Value]) -> None:
        self.diagrams, self.known = diagrams, known
        self._rest: Rest | None = None
        self._applying: dict[int, bool | None] = {}
        self._names: dict[int, tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]] = {}

    @property
    def rest(self) -> Rest:
        """What the unknown facts can change; made when a walk meets one."""
        if self._rest is None:
            self._rest = Rest(self.diagrams.built, self.diagrams.walks, self.known)
        return self._rest

    def result(self, end: Walk) -> Result:
        """The result of a diagram of which the known facts lead here, without grounds."""
        if isinstance(end, Leaf):
            if end.result is not None:
                return end.result
            try:
                return settled(end.compute(self.known))
            except KeyError:
                pass  # a fact of the calculation is unknown
        relevant, value = self.rest.open(end)
        if value is not None:
            return settled(value)
        status = Status.UNKNOWN if relevant & ~self.diagrams._judgements else Status.JUDGEMENT
        return Result(status, None, *self._relevant(relevant))

    def decision(self) -> Result:
        """The report on the staged decision."""
        diagrams = self.diagrams
        decision = diagrams._decision
        assert decision is not None
        result = self.result(end_of(diagrams._roots[decision.legal], self.known))
        refused: bool | None = result.value == decision.refusal
        if result.status in (Status.UNKNOWN, Status.JUDGEMENT):
            value = decision.open if result.status is Status.UNKNOWN else decision.judgement
            result = Result(Status.DETERMINED, value, result.missing, result.follow_up, result.judgements)
            refused = None
        return self.with_grounds(decision.outcome, result, refused) if decision.outcome in diagrams._grounds else result

    def outcome(self, name: str) -> Result:
        """The result of an outcome that can have grounds."""
        result = self.result(end_of(self.diagrams._roots[name], self.known))
        denied: bool | None = result.value is not None and denies(result.value, self.diagrams.built.builder.program.denied_by(name))
        return self.with_grounds(name, result, None if result.status in (Status.UNKNOWN, Status.JUDGEMENT) else denied)

    def with_grounds(self, outcome: str, result: Result, refused: bool | None) -> Result:
        """The same result with the rules that refuse, or may. `refused` is None when that is open."""
        diagrams, known = self.diagrams, self.known
        if refused is None:
            refused = self.rest.truth(diagrams._refusals[outcome])
        if refused is False:
            return result
        certain, possible = [], []
        for ground in diagrams._grounds[outcome]:
            end = end_of(ground.fails, known)
            fails = end.truth if isinstance(end, Leaf) else self.rest.truth(end)
            if fails:
                certain.append(ground.rule)
            elif fails is None and (refused or self.rest.truth(ground.refuses) is not False):
                possible.append(ground.rule)
        if not certain and not possible:
            return result
        return Result(result.status, result.value, result.missing, result.follow_up, result.judgements, tuple(certain), tuple(possible))

    def _relevant(self, support: int) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
        """Missing facts, facts that may follow, and judgements among the relevant ones."""
        found = self._names.get(support)
        if found is None:
            missing: list[int] = []
            follow: list[int] = []
            judgements: list[int] = []
            diagrams = self.diagrams
            left = support
            while left:
                level = (left & -left).bit_length() - 1
                left &= left - 1
                applies = self._certain(level)
                if applies is None:
                    follow.append(level)
                elif applies:
                    (judgements if diagrams._judgements >> level & 1 else missing).append(level)
            follow.sort(key=diagrams._positions.__getitem__)
            axes = diagrams.built.axes
            found = (
                tuple([axes[level].name for level in missing]),
                tuple([axes[level].name for level in follow]),
                tuple([axes[level].name for level in judgements]),
            )
            self._names[support] = found
        return found

    def _certain(self, level: int) -> bool | None:
        """Whether a fact applies; None when that is still open."""
        condition = self.diagrams._applies.get(level)
        if condition is None:
            return True
        if level not in self._applying:
            self._applying[level] = self.rest.truth(condition)
        return self._applying[level]
