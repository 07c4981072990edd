"""The reference meaning: slow, plain, complete. Every other executor is compared with it.

In: a program without readings left in it (`Program.with_readings`) and facts. Out: values when all facts are known; with unknown facts a
`Result`, found by trying every way to fill them in. Refuses: more ways than `BOUND` (`TooManyCompletions`).

A completion gives every unknown fact a value of its domain. An outcome is settled when all completions give one value. An unknown fact
is relevant when two completions that differ in it alone give different values. These are the definitions, written out below as loops.
Not every value of a large domain is tried, but one representative for each stretch of values that no rule can tell apart, and
for numbers that are calculated with also both ends and values in between (`representatives`).
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Mapping

from jobcoach_dsl.evaluate.representatives import Representatives
from jobcoach_dsl.evaluate.values import evaluate, shown
from jobcoach_dsl.model.expr import Expr, Ref, Value
from jobcoach_dsl.model.program import Ground, Program
from jobcoach_dsl.model.result import Result, Status, denies, settled
from jobcoach_dsl.model.types import BOOL

BOUND = 200_000
"""The most completions that are tried for one question."""

Facts = Mapping[str, Value]


class TooManyCompletions(Exception):
    """There are more ways to fill in the unknown facts than the reference tries; `count` says how many."""

    def __init__(self, count: int) -> None:
        super().__init__(f"{count} completions, the reference tries at most {BOUND}")
        self.count = count


class Reference:
    """The meaning of one program."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self._bodies = {name: definition.lowered() for name, definition in program.definitions.items()}
        self._representatives = Representatives(program)

    # --- all facts known ---

    def value(self, name: str, facts: Facts) -> Value:
        """The value of a definition (or of the decision: its legal result) when all facts that it needs are known."""
        decision = self.program.decision
        if decision and name == decision.outcome:
            name = decision.legal
        return shown(self._expression(Ref(name, BOOL), facts))

    def _expression(self, expr: Expr, facts: Facts) -> Value:
        values: dict[str, Value] = {}

        def definition(name: str) -> Value:
            if name not in values:
                values[name] = evaluate(self._bodies[name], facts.__getitem__, definition)
            return values[name]

        return evaluate(expr, facts.__getitem__, definition)

    def _holds(self, expr: Expr, facts: Facts) -> bool:
        return self._expression(expr, facts) is True

    # --- some facts unknown ---

    def outcome(self, name: str, known: Facts) -> Result:
        """The exact result of an outcome, whatever is known."""
        decision = self.program.decision
        if decision and name == decision.outcome:
            return self._decision(known)
        result = self._result(name, known)
        return self._with_grounds(result, name, lambda facts: self._denies(name, facts), (name,), known)

    def _result(self, name: str, known: Facts) -> Result:
        values = self._values(lambda facts: self.value(name, facts), (Ref(name, BOOL),), known)
        first = next(iter(values.values()))
        if all(value == first for value in values.values()):
            return settled(first)
        relevant = self._relevant(values, known)
        plain = any(not self.program.facts[fact].judgement for fact in relevant)
        return self._listed(Status.UNKNOWN if plain else Status.JUDGEMENT, None, relevant, known)

    def _decision(self, known: Facts) -> Result:
        decision = self.program.decision
        assert decision is not None
        legal = self._result(decision.legal, known)
        if legal.status is Status.DETERMINED:
            result = legal
        else:
            value = decision.open if legal.status is Status.UNKNOWN else decision.judgement
            result = Result(Status.DETERMINED, value, legal.missing, legal.follow_up, legal.judgements)
        name, refusal = decision.legal, decision.refusal
        return self._with_grounds(result, decision.outcome, lambda facts: self.value(name, facts) == refusal, (name,), known)

    def _denies(self, name: str, facts: Facts) -> bool:
        value = self.value(name, facts)
        return settled(value).status is Status.DETERMINED and denies(value, self.program.denied_by(name))

    def _with_grounds(self, result: Result, outcome: str, refuses: Callable[[Facts], bool], needs: tuple[str, ...], known: Facts) -> Result:
        """A ground is certain when it holds in every completion while some completion refuses; possible when it holds in one that does."""
        certain, possible = [], []
        for ground in self.program.grounds:
            if outcome in ground.outcomes:
                cases = self._ground_cases(ground, refuses, needs, known)
                if all(fails for fails, _ in cases):
                    certain.extend([ground.rule] if any(denied for _, denied in cases) else [])
                elif any(fails and denied for fails, denied in cases):
                    possible.append(ground.rule)
        return Result(result.status, result.value, result.missing, result.follow_up, result.judgements, tuple(certain), tuple(possible))

    def _ground_cases(
        self, ground: Ground, refuses: Callable[[Facts], bool], needs: tuple[str, ...], known: Facts
    ) -> list[tuple[bool, bool]]:
        roots = (ground.failing(), *(Ref(name, BOOL) for name in needs))
        failing = ground.failing()
        return [(self._holds(failing, facts), refuses(facts)) for _, facts in self._completions(roots, known)]

    # --- completions ---

    def _completions(self, roots: tuple[Expr, ...], known: Facts) -> Iterator[tuple[tuple[Value, ...], Facts]]:
        """Every way to fill in the unknown facts that these expressions use: the values that were filled in, and all facts."""
        unknown = self._unknown(roots, known)
        choices = [self._representatives.of(name, known) for name in unknown]
        count = 1
        for values in choices:
            count *= len(values)
        if count > BOUND:
            raise TooManyCompletions(count)
        for values in itertools.product(*choices):
            yield values, {**known, **dict(zip(unknown, values, strict=True))}

    def _unknown(self, roots: tuple[Expr, ...], known: Facts) -> tuple[str, ...]:
        used = self._representatives.facts_of(*roots)
        return tuple(name for name in self.program.facts if name in used and name not in known)

    def _values(self, value: Callable[[Facts], Value], roots: tuple[Expr, ...], known: Facts) -> dict[tuple[tuple[str, Value], ...], Value]:
        """The value in each completion, by what was filled in."""
        unknown = self._unknown(roots, known)
        return {tuple(zip(unknown, filled, strict=True)): value(facts) for filled, facts in self._completions(roots, known)}

    def _relevant(self, values: Mapping[tuple[tuple[str, Value], ...], Value], known: Facts) -> list[str]:
        """The unknown facts for which two completions that differ in it alone have different values, in the order of the program."""
        relevant: set[str] = set()
        seen: dict[tuple[str, tuple[tuple[str, Value], ...]], Value] = {}
        for filled, value in values.items():
            for i, (name, _) in enumerate(filled):
                others = (name, filled[:i] + filled[i + 1 :])
                if seen.setdefault(others, value) != value:
                    relevant.add(name)
        return [name for name in self.program.facts if name in relevant]

    def _listed(self, status: Status, value: Value | None, relevant: list[str], known: Facts) -> Result:
        """The relevant facts by whether they apply: certainly, possibly, or not."""
        missing: list[str] = []
        follow_up: list[str] = []
        judgements: list[str] = []
        for name in relevant:
            applies = self.applies(name, known)
            if applies is None:
                follow_up.append(name)
            elif applies:
                (judgements if self.program.facts[name].judgement else missing).append(name)
        return Result(status, value, tuple(missing), tuple(follow_up), tuple(judgements))

    def applies(self, name: str, known: Facts) -> bool | None:
        """Whether a fact applies; None when completions differ."""
        condition = self.program.facts[name].applies
        if condition is None:
            return True
        answers = {self._holds(condition, facts) for _, facts in self._completions((condition,), known)}
        return answers.pop() if len(answers) == 1 else None
