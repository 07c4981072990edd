"""Exact answers with any set of known facts.

In: a program without readings left in it; then known facts (validated values by name). Out: a `Result` for each outcome.
Refuses: at build, rules that a diagram cannot hold exactly (`UnsupportedRule`); at a decision, nothing, unless the rules did not fit in the
budget of the build and what is left of them with the known facts does not fit in a larger one either (`DiagramTooLarge`).

A decision walks from the root of each diagram along the known facts. Most walks end at a leaf. Where one meets an unknown fact, `rest`
says what that and the other unknown facts can still change. Of a ground it is enough to know whether it can hold and whether it can
fail; of an outcome that is not settled, the facts that are left are exactly the relevant ones.

Where the diagrams of a whole program do not fit in the budget, `Late` decides: it puts the known facts into the rules first, and builds
diagrams over the unknown ones, anew for each case. That gives the same answers, and takes longer.

What a `Diagrams` holds does not change after it is built, but that it remembers what it worked out; so threads can share it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from jobcoach_dsl.cells.build import BUDGET, Built, build
from jobcoach_dsl.cells.errors import DiagramTooLarge
from jobcoach_dsl.cells.readings import Readings
from jobcoach_dsl.cells.rest import Rest
from jobcoach_dsl.cells.walk import Leaf, Walk, Walks, end_of
from jobcoach_dsl.model.expr import Value
from jobcoach_dsl.model.program import Decision, Program
from jobcoach_dsl.model.result import Result, Status, denies, settled

LATE_BUDGET = 1_000_000
"""Nodes for what is left of a program in one case."""

_DETERMINED = Status.DETERMINED
"""Looked up once: to find a member of an enumeration takes as long as three tests of a diagram."""
_UNSETTLED = (Status.UNKNOWN, Status.JUDGEMENT)

_Ground = tuple[str, Walk, Walk]
"""A rule, where it fails, and where it fails and the outcome denies."""


class Diagrams:
    """The diagrams of one program, ready to decide; of what was `built` of it, if that was done before."""

    def __init__(self, program: Program, budget: int = BUDGET, built: Built | None = None) -> None:
        self.program = program
        self.built = built = build(program, budget) if built is None else built
        self.walks = walks = Walks(built)
        self._roots = {name: walks.of(node) for name, node in built.definitions.items()}
        self._grounds: dict[str, tuple[_Ground, ...]] = {
            name: tuple((ground.rule, walks.of(ground.fails), walks.of(ground.refuses)) for ground in grounds)
            for name, grounds in built.grounds.items()
        }
        self._refusals = {name: walks.of(built.builder.refusal(name)) for name in built.grounds}
        self._denied_by = {name: program.denied_by(name) for name in built.grounds}
        self._applies = {level: walks.of(node) for level, node in built.applies.items()}
        self._positions = {built.levels[name]: position for position, name in enumerate(program.facts)}
        self._judgements = sum(1 << built.levels[name] for name, fact in program.facts.items() if fact.judgement)
        self._decision = program.decision
        self._outcomes = tuple(program.outcomes)
        reported = program.decision.outcome if program.decision is not None else None
        self._bare = {name: self._roots[name] for name in self._outcomes if name != reported and name not in self._grounds}
        """The outcomes that report a definition and have no grounds."""

    def decide(self, known: Mapping[str, Value], outcomes: Iterable[str] | None = None) -> dict[str, Result]:
        """The results of these outcomes (all, when None)."""
        case = _Case(self, known)
        bare = self._bare
        results = {}
        for name in self._outcomes if outcomes is None else outcomes:
            walk = bare.get(name)
            if walk is None:
                results[name] = case.with_reasons(name)
            else:
                end = end_of(walk, known)
                results[name] = (end.__class__ is Leaf and end.result) or case.result(end)
        return results

    def definition(self, name: str, known: Mapping[str, Value]) -> Result:
        """The result of any definition, without grounds."""
        return _Case(self, known).result(end_of(self._roots[name], known))


class Late:
    """A program whose diagrams are too large to build before anything is known."""

    def __init__(self, program: Program, budget: int = LATE_BUDGET) -> None:
        self.program, self.budget = program, budget

    def decide(self, known: Mapping[str, Value], outcomes: Iterable[str] | None = None) -> dict[str, Result]:
        """The results of these outcomes (all, when None)."""
        program = self.program if outcomes is None else self.program.about(tuple(outcomes))
        return self._with(known, program).decide({}, outcomes)

    def definition(self, name: str, known: Mapping[str, Value]) -> Result:
        """The result of any definition, without grounds."""
        return self._with(known, self.program).definition(name, {})

    def _with(self, known: Mapping[str, Value], program: Program) -> Diagrams:
        return Diagrams(program.with_facts(known), self.budget)


def decider(program: Program, budget: int = BUDGET, readings: Readings | None = None, on: frozenset[str] = frozenset()) -> Diagrams | Late:
    """What decides cases of a program: its diagrams, or, where those are too large, diagrams for each case.

    With `readings` those diagrams are made of the ones that hold for all readings; the program is then the one with these readings `on`.
    """
    try:
        return Diagrams(program, budget, readings.under(program, on, budget) if readings else None)
    except DiagramTooLarge:
        return Late(program)


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
                return Result(_DETERMINED, end.compute(self.known))
            except KeyError:
                pass  # a fact of the calculation is unknown
        relevant, value = self.rest.open(end)
        if value is not None:
            return settled(value)
        status = Status.UNKNOWN if relevant & ~self.diagrams._judgements else Status.JUDGEMENT
        return Result(status, None, *self._relevant(relevant))

    def with_reasons(self, name: str) -> Result:
        """The result of an outcome that can have grounds, or reports on the staged decision."""
        decision = self.diagrams._decision
        return self.outcome(name) if decision is None or name != decision.outcome else self.decision(decision)

    def decision(self, decision: Decision) -> Result:
        """The report on the staged decision."""
        diagrams = self.diagrams
        result = self.result(end_of(diagrams._roots[decision.legal], self.known))
        refused: bool | None = result.value == decision.refusal
        if result.status in _UNSETTLED:
            value = decision.open if result.status is Status.UNKNOWN else decision.judgement
            result = Result(Status.DETERMINED, value, result.missing, result.follow_up, result.judgements)
            refused = None
        return self.with_grounds(decision.outcome, result, refused) if decision.outcome in diagrams._grounds else result

    def outcome(self, name: str) -> Result:
        """The result of an outcome that can have grounds."""
        result = self.result(end_of(self.diagrams._roots[name], self.known))
        denied: bool | None = result.value is not None and denies(result.value, self.diagrams._denied_by[name])
        return self.with_grounds(name, result, None if result.status in _UNSETTLED else denied)

    def with_grounds(self, outcome: str, result: Result, refused: bool | None) -> Result:
        """The same result with the rules that refuse, or may. `refused` is None when that is open."""
        diagrams, known = self.diagrams, self.known
        if refused is None:
            refused = self.rest.truth(diagrams._refusals[outcome])
        if refused is False:
            return result
        certain, possible = [], []
        for rule, walk, refuses in diagrams._grounds[outcome]:
            end = end_of(walk, known)
            fails = end.truth if end.__class__ is Leaf else self.rest.truth(end)
            if fails:
                certain.append(rule)
            elif fails is None and (refused or self.rest.truth(refuses) is not False):
                possible.append(rule)
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
