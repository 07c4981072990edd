"""Every target answers alike: a sample of the random cases, of which `make deep` tries the large numbers.

And what finds differences finds them: the cases meet every threshold, and a target that is broken on purpose is caught and shrunk.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import attrs
import pytest

import jobcoach_dsl
from jobcoach_dsl.data import regulations_in
from jobcoach_dsl.errors import FactError
from jobcoach_dsl.evaluate import Reference
from jobcoach_dsl.evaluate.reference import TooManyCompletions
from jobcoach_dsl.model.expr import Compare, Const, Expr, Fact, children, rebuild
from jobcoach_dsl.model.program import Definition, Program
from jobcoach_dsl.model.types import DateType, NumberType
from tests.law.domains import Domains
from tests.law.test_oracle import landed
from tests.targets.cases import Cases, TargetCase, readings_of, round_of
from tests.targets.drivers import Engine, Package, targets
from tests.targets.sameness import Difference, Said, as_tuple, difference, differences, report, shrunk
from tests.workshop import ROOT

NAMES = regulations_in(ROOT)
CASES, EACH, WHOLE = 100, 50, 5
"""Cases of each regulation: so many share their readings (the first none, the second some), and of so many one is compared whole."""


@pytest.mark.parametrize("name", NAMES)
def test_all_targets_answer_alike(name: str, run_seed: int) -> None:
    cases = Cases(name, run_seed, EACH)
    with targets(name) as asked:
        every = tuple(asked.values())
        found = next(differences(every, cases(range(CASES)), WHOLE), None)
        assert found is None, f"seed {run_seed}\n{report(name, shrunk(found, every, cases.program))}"


# ---------------------------------------------------------------------- the cases


@pytest.mark.parametrize("name", ["utrecht", "g4_uwv", "holland_rijnland"])
def test_every_fact_comes_to_every_threshold(name: str) -> None:
    """At each value that a rule compares it with, at both sides of it, at both ends, and at each listed value."""
    domains = Domains(landed(name)[0].program.with_readings(frozenset()))
    wanted = {(fact, value) for fact in domains.program.facts for value in domains.every(fact)}
    count = round_of(name)
    assert wanted <= {fact for case in Cases(name, 1, count)(range(count)) for fact in case.known.items()}


@pytest.mark.parametrize("name", NAMES)
def test_every_reading_is_tried_alone_and_some_together(name: str) -> None:
    program = landed(name)[0].program
    tried = [readings_of(program, group, 1) for group in range(4 * len(program.switchable) + 2)]
    assert {(id,) for id in program.switchable} <= set(tried)
    assert tried.count(()) * 2 >= len(tried)
    assert all(set(readings) <= set(program.switchable) for readings in tried)
    assert len(program.switchable) < 2 or any(len(readings) > 1 for readings in tried)


def test_a_case_depends_on_seed_and_number_alone() -> None:
    alone = {number: next(Cases("werkinzicht", 3, 5)([number])) for number in (17, 4, 11)}
    assert list(Cases("werkinzicht", 3, 5)([4, 11, 17])) == [alone[4], alone[11], alone[17]]
    assert next(Cases("werkinzicht", 4, 5)([17])) != alone[17]


def test_cases_have_few_unknown_facts_many_and_known_ones_that_do_not_apply() -> None:
    cases = Cases("utrecht", 1, 2000)
    made = list(cases(range(2000)))
    unknown = [len(cases.program.facts) - len(case.known) for case in made]
    assert unknown.count(0) > 100
    assert sum(count > len(cases.program.facts) / 2 for count in unknown) >= 5
    assert sum(unknown) / len(unknown) < 12
    outside = [c for c in made if c.known.get("voorziening") == "werkbegeleiding" and "jobcoach_vrijgesteld" in c.known]
    assert len(outside) > 100


@pytest.mark.parametrize("name", NAMES)
def test_the_engine_agrees_with_the_reference(name: str, run_seed: int) -> None:
    """On cases with so few unknown facts that the reference, which tries all completions, can answer."""
    cases, tried = Cases(name, run_seed, 1000), 0
    engine, reference = Engine(landed(name)[0].program), None
    for case in cases(range(60)):
        if tried == 8:
            return
        reference = reference or Reference(cases.program)
        if len(cases.program.facts) - len(case.known) > 2:
            continue
        try:
            expected = {name: as_tuple(reference.outcome(name, case.known)) for name in cases.program.outcomes}
        except TooManyCompletions:
            continue
        assert engine.quick(case) == expected, case
        tried += 1
    assert tried > 1


# ---------------------------------------------------------------------- a target that is broken on purpose


class Broken(Engine):
    """An engine with other rules than those of the regulation."""

    name = "broken"


def comparisons(program: Program) -> Iterator[tuple[str, Compare]]:
    """Every comparison of a number or a date with a constant, in the branches of the definitions."""
    for name, definition in program.definitions.items():
        for branch in definition.branches:
            for expr in (branch.when, branch.value):
                yield from ((name, part) for part in _parts(expr) if isinstance(part, Compare) and _is_threshold(part))


def _parts(expr: Expr) -> Iterator[Expr]:
    yield expr
    for part in children(expr):
        yield from _parts(part)


def _is_threshold(part: Compare) -> bool:
    return isinstance(part.right, Const) and part.op in MOVED and isinstance(part.left.type, NumberType | DateType)


MOVED = {"<": "<=", "<=": "<", ">": ">=", ">=": ">"}


def moved(program: Program, name: str, threshold: Compare) -> Program:
    """The program in which one threshold of a definition has moved by the least that it can: from "at most" to "less than" or so."""

    def changed(expr: Expr) -> Expr:
        if expr == threshold:
            return attrs.evolve(threshold, op=MOVED[threshold.op])
        parts = children(expr)
        return rebuild(expr, tuple(changed(p) for p in parts)) if parts else expr

    def definition(old: Definition) -> Definition:
        branches = tuple(attrs.evolve(b, when=changed(b.when), value=changed(b.value)) for b in old.branches)
        return attrs.evolve(old, branches=branches)

    return attrs.evolve(program, definitions={**program.definitions, name: definition(program.definitions[name])})


def caught(name: str, broken: Engine, numbers: range, each: int) -> Difference:
    """The first difference with a broken target, shrunk."""
    cases = Cases(name, 0, each)
    pair = (Engine(landed(name)[0].program), broken)
    found = next(differences(pair, cases(numbers), len(numbers)))
    small = shrunk(found, pair, cases.program)
    assert difference(pair, small.case, True) == small
    for fact in small.case.known:
        less = small.case._replace(known={n: v for n, v in small.case.known.items() if n != fact})
        assert difference(pair, less, True) is None, f"it differs without {fact} too"
    return small


@pytest.mark.parametrize(
    ("name", "definition", "fact", "most"),
    [
        ("utrecht", "dienstverband_lang_genoeg", "contractduur_maanden", 4),
        ("utrecht", "max_uurvergoeding_eur", "peildatum_vergoeding", 4),
        ("utrecht", "regime_bij_verwachte_uren", "verwachte_begeleidingsuren_per_jaar", 4),
        ("werkinzicht", "jaarvergoeding_eur", "besluitdatum", 8),
    ],
)
def test_a_threshold_that_moved_is_caught_and_shrunk(name: str, definition: str, fact: str, most: int) -> None:
    program = landed(name)[0].program
    threshold = next(part for own, part in comparisons(program) if own == definition and part.left == Fact(fact, part.left.type))
    small = caught(name, Broken(moved(program, definition, threshold)), range(1000), 1000)
    assert isinstance(threshold.right, Const)
    assert small.case.known[fact] == threshold.right.value
    assert small.case.readings == ()
    assert len(small.case.known) <= most, report(name, small)


def test_a_threshold_of_a_reading_is_caught_and_the_reading_stays() -> None:
    program = landed("utrecht")[0].program
    threshold = next(part for own, part in comparisons(program) if own == "uren_voldoende" and part.op == ">=")
    group = next(g for g in range(100) if readings_of(program, g, 0) == ("U-L17",))
    small = caught("utrecht", Broken(moved(program, "uren_voldoende", threshold)), range(group * 400, (group + 1) * 400), 400)
    assert small.case.readings == ("U-L17",)
    assert 12 in (small.case.known.get("contracturen_per_week"), small.case.known.get("minimum_uren_per_week"))


class Forgetful(Engine):
    """An engine that never asks whether there is a judgement."""

    name = "forgetful"

    def quick(self, case: TargetCase) -> Said:
        return {name: (*said[:4], (), *said[5:]) for name, said in super().quick(case).items()}


def test_a_difference_is_reported_so_that_it_can_be_pasted() -> None:
    small = caught("utrecht", Forgetful(landed("utrecht")[0].program), range(200), 200)
    said = report("utrecht", small)
    answer = eval(said.splitlines()[1], {"jobcoach_dsl": jobcoach_dsl})
    assert answer.result(small.where).judgements == small.first[1][4] != ()
    assert said.splitlines()[0].endswith(f"engine and forgetful differ on {small.where}")


class Careless(Package):
    """The package, with the value of one step another."""

    name = "careless"

    def whole(self, case: TargetCase, facts: Mapping[str, object]) -> Said:
        said = super().whole(case, facts)
        said["trace"][0]["value"] = "iets anders"
        return said


class Trusting(Package):
    """The package, that takes facts which cannot be used for unknown."""

    name = "trusting"

    def whole(self, case: TargetCase, facts: Mapping[str, object]) -> Said:
        try:
            return super().whole(case, facts)
        except FactError as error:
            wrong = {problem.fact for problem in error.problems}
            return super().whole(case, {name: value for name, value in facts.items() if name not in wrong})


@pytest.mark.parametrize(("broken", "where"), [(Careless, "trace"), (Trusting, "raised")])
def test_a_difference_in_the_whole_answer_is_caught(broken: type[Package], where: str) -> None:
    regulation = landed("werkinzicht")[0]
    found = next(differences((Package(regulation), broken(regulation)), Cases("werkinzicht", 1, 200)(range(200)), 1))
    assert found.where == where
