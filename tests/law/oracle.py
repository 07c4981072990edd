"""The meaning of unknown facts, from the definitions alone: what `decide` is compared with.

In: a program whose readings are chosen, known facts, and for each unknown fact the values to try. Out: an `Expected` for each outcome.
Refuses: nothing; it is slow with many unknown facts.

It asks the evaluator about complete facts only, and notes at which of the unknown ones the evaluator looked. Completions that differ in
facts at which it did not look have one answer, so one question stands for all of them; the questions together cover every completion.

- An outcome is settled when all completions give one value.
- A fact is relevant when two completions that differ in it alone give different values.
- A ground is certain when it holds in every completion and some completion refuses; possible when it is not certain and holds in a
  completion that refuses.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

from jobcoach_dsl.evaluate.values import evaluate, shown
from jobcoach_dsl.model.expr import Any, Expr, Special, Value
from jobcoach_dsl.model.program import Program
from jobcoach_dsl.model.result import Result

Facts = Mapping[str, Value]


class Expected(NamedTuple):
    """What the definitions say of one outcome."""

    status: str
    value: Value | None
    missing: tuple[str, ...]
    follow_up: tuple[str, ...]
    judgements: tuple[str, ...]
    grounds: tuple[str, ...]
    possible_grounds: tuple[str, ...]


def of_result(result: Result) -> Expected:
    """What `decide` says, in the same form."""
    return Expected(
        str(result.status),
        result.value,
        result.missing,
        result.follow_up,
        result.judgements,
        result.grounds,
        result.possible_grounds,
    )


class _Unasked(Exception):
    """The evaluator looks at an unknown fact that is not filled in yet."""


class _Leaf(NamedTuple):
    """An answer, and what was filled in where the evaluator looked."""

    filled: dict[str, Value]
    value: Value


class _Fork(NamedTuple):
    """The evaluator looks at this fact next."""

    fact: str
    ways: tuple[tuple[Value, _Fork | _Leaf], ...]


class Question(NamedTuple):
    """Something that complete facts answer; `key` names it."""

    key: str
    answer: Callable[[Callable[[str], Value], Callable[[str], Value]], Value]


class Oracle:
    """The definitions over one program. `values` are the values that stand for the domain of each fact."""

    def __init__(self, program: Program, values: Mapping[str, Sequence[Value]]) -> None:
        self.program, self.values = program, values
        self._bodies = {name: definition.lowered() for name, definition in program.definitions.items()}

    def outcomes(self, known: Facts) -> dict[str, Expected]:
        """Every outcome of the program."""
        case = _Case(self, known)
        return {name: self._outcome(name, case) for name in self.program.outcomes}

    def outcome(self, name: str, known: Facts) -> Expected:
        """One of them."""
        return self._outcome(name, _Case(self, known))

    def _outcome(self, name: str, case: _Case) -> Expected:
        decision = self.program.decision
        if decision is None or name != decision.outcome:
            question = Question(name, lambda fact, ref: ref(name))
            status, value, relevant = case.settled(question)
            return Expected(status, value, *case.listed(relevant), *self._grounds(name, question, self._denial(name), case))
        legal = decision.legal
        question = Question(legal, lambda fact, ref: ref(legal))
        status, value, relevant = case.settled(question)
        if status != "determined":
            value = decision.open if status == "unknown" else decision.judgement
        grounds = self._grounds(name, question, lambda v: v == decision.refusal, case)
        return Expected("determined", value, *case.listed(relevant), *grounds)

    def _denial(self, name: str) -> Callable[[Value], bool]:
        """What a denying value of this outcome is: yes only where the outcome says of its own grounds that one of them holds."""
        fails = Any(tuple(g.failing() for g in self.program.grounds if name in g.outcomes))
        branches = self.program.definitions[name].branches
        by = bool(branches) and all(branch.value == fails for branch in branches)
        return lambda value: _denies(value, by)

    def _grounds(
        self, name: str, question: Question, refuses: Callable[[Value], bool], case: _Case
    ) -> tuple[tuple[str, ...], tuple[str, ...]]:
        certain: list[str] = []
        possible: list[str] = []
        refusal_is_open = any(refuses(leaf.value) for leaf in case.leaves(question))
        for ground in self.program.grounds:
            if name not in ground.outcomes:
                continue
            failing = ground.failing()

            def both(fact: Callable[[str], Value], ref: Callable[[str], Value], failing: Expr = failing) -> Value:
                return evaluate(failing, fact, ref) is True and refuses(question.answer(fact, ref))

            alone = Question("ground " + ground.rule, lambda fact, ref, failing=failing: evaluate(failing, fact, ref))
            if all(leaf.value is True for leaf in case.leaves(alone)):
                if refusal_is_open:
                    certain.append(ground.rule)
            elif any(leaf.value is True for leaf in case.leaves(Question(f"{name} by {ground.rule}", both))):
                possible.append(ground.rule)
        return tuple(certain), tuple(possible)


def _denies(value: Value, by: bool) -> bool:
    """No (or yes, where yes denies), zero, or one of listed values; never a special."""
    if isinstance(value, Special):
        return False
    if isinstance(value, bool):
        return value is by
    return isinstance(value, str) or value == 0


class _Case:
    """The completions of one set of known facts."""

    def __init__(self, oracle: Oracle, known: Facts) -> None:
        self.oracle, self.known = oracle, known
        self._trees: dict[str, _Fork | _Leaf] = {}
        self._settled: dict[str, Value] = {}
        """Definitions for which the evaluator looked at known facts only."""

    # --- asking about complete facts ---

    def tree(self, question: Question) -> _Fork | _Leaf:
        """All answers, by what the evaluator looked at."""
        if question.key not in self._trees:
            self._trees[question.key] = self._ask(question, {}, self._settled)
        return self._trees[question.key]

    def _ask(self, question: Question, filled: dict[str, Value], values: dict[str, Value]) -> _Fork | _Leaf:
        """`values` are of definitions that were worked out with less filled in, which more does not change; those found here join."""
        known, bodies = self.known, self.oracle._bodies

        def fact(name: str) -> Value:
            if name in known:
                return known[name]
            if name in filled:
                return filled[name]
            raise _Unasked(name)

        def ref(name: str) -> Value:
            if name not in values:
                values[name] = evaluate(bodies[name], fact, ref)
            return values[name]

        try:
            return _Leaf(filled, shown(question.answer(fact, ref)))
        except _Unasked as unasked:
            (name,) = unasked.args
        return _Fork(name, tuple((value, self._ask(question, {**filled, name: value}, {**values})) for value in self.oracle.values[name]))

    def leaves(self, question: Question) -> Iterator[_Leaf]:
        return _leaves(self.tree(question), {})

    # --- the definitions ---

    def settled(self, question: Question) -> tuple[str, Value | None, list[str]]:
        """Status, value and relevant facts."""
        tree = self.tree(question)
        first = next(_leaves(tree, {})).value
        if all(leaf.value == first for leaf in _leaves(tree, {})):
            if isinstance(first, Special):
                return first.value, None, []
            return "determined", first, []
        relevant = [name for name in self.oracle.program.facts if name not in self.known and _relevant(tree, name)]
        facts = self.oracle.program.facts
        return ("unknown" if any(not facts[n].judgement for n in relevant) else "judgement"), None, relevant

    def listed(self, relevant: list[str]) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
        """Missing facts, facts that may follow, judgements."""
        missing, follow_up, judgements = [], [], []
        for name in relevant:
            declared = self.oracle.program.facts[name]
            answers = {True}
            if declared.applies is not None:
                applies = Question("applies " + name, lambda fact, ref, c=declared.applies: evaluate(c, fact, ref))
                answers = {leaf.value for leaf in self.leaves(applies)}
            if answers == {True}:
                (judgements if declared.judgement else missing).append(name)
            elif True in answers:
                follow_up.append(name)
        return tuple(missing), tuple(follow_up), tuple(judgements)


def _leaves(tree: _Fork | _Leaf, fixed: Mapping[str, Value]) -> Iterator[_Leaf]:
    """The answers for completions that agree with `fixed`."""
    if isinstance(tree, _Leaf):
        yield tree
        return
    for value, below in tree.ways:
        if tree.fact not in fixed or fixed[tree.fact] == value:
            yield from _leaves(below, fixed)


def _relevant(tree: _Fork | _Leaf, name: str) -> bool:
    """Whether two completions that differ in this fact alone have different answers."""
    others = _values_at(tree, name)
    for leaf in _leaves(tree, {}):
        if name not in leaf.filled:
            continue
        for value in others:
            if value != leaf.filled[name] and any(other.value != leaf.value for other in _leaves(tree, {**leaf.filled, name: value})):
                return True
    return False


def _values_at(tree: _Fork | _Leaf, name: str) -> tuple[Value, ...]:
    """The values of a fact that were tried."""
    if isinstance(tree, _Leaf):
        return ()
    if tree.fact == name:
        return tuple(value for value, _ in tree.ways)
    return next((found for _, below in tree.ways if (found := _values_at(below, name))), ())
