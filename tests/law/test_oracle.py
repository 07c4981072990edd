"""`decide` agrees with the definitions of unknown facts on status, value, missing and follow-up facts, judgements and grounds.

`make test` tries a few random cases of each regulation, `make deep` thousands; the made-up programs are small enough for every known set.
"""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterable, Iterator
from functools import lru_cache

import pytest

from jobcoach_dsl.data import regulations_in
from jobcoach_dsl.model.expr import Value
from jobcoach_dsl.model.from_syntax import Case
from jobcoach_dsl.regulation import Regulation
from tests.kleene import UNKNOWN, Kleene
from tests.law.cases import RandomCase, all_values, random_case
from tests.law.domains import Domains
from tests.law.oracle import Expected, Oracle, of_result
from tests.madeup import regulation
from tests.workshop import ROOT, compiled

CASES = 50
READINGS_EACH = 25
"""So many cases are tried under one set of readings before another is drawn; the diagrams are built once for each."""


@lru_cache(maxsize=20)
def landed(name: str) -> tuple[Regulation, tuple[Case, ...]]:
    """A landed regulation and its worked cases; its checks over all cases are left to others."""
    workspace = compiled({}, (name,), whole=False)
    return Regulation(workspace.programs[name].program), workspace.cases[name]


@pytest.fixture(scope="module")
def utrecht() -> Regulation:
    return landed("utrecht")[0]


def random_cases(name: str, seed: int, numbers: Iterable[int]) -> Iterator[tuple[int, tuple[str, ...], Domains, RandomCase]]:
    """Random cases of a regulation by number; a case is the same whatever cases were drawn before it."""
    regulation, worked = landed(name)
    switchable = regulation.program.switchable
    domains: tuple[int, tuple[str, ...], Domains] | None = None
    for number in numbers:
        group = number // READINGS_EACH
        if domains is None or domains[0] != group:
            chosen = random.Random(f"{seed} readings {group}")
            count = min(chosen.choice((0, 0, 1, 1, 2, 4)), len(switchable))
            on = tuple(sorted(chosen.sample(switchable, count)))
            domains = (group, on, Domains(regulation.program.with_readings(frozenset(on))))
        yield number, domains[1], domains[2], random_case(domains[2], worked, random.Random(f"{seed} case {number}"))


def disagreements(regulation: Regulation, on: tuple[str, ...], domains: Domains, case: RandomCase) -> list[str]:
    """Where `decide` and the definitions differ, in words."""
    answer = regulation.decide(case.known, on)
    found = []
    for name, expected in Oracle(domains.program, case.values).outcomes(case.known).items():
        given = of_result(answer.result(name))
        if expected != given:
            # values were left out where there are very many; with all of them the definitions have the last word
            expected = Oracle(domains.program, all_values(domains, case.values)).outcome(name, case.known)
        if expected != given:
            where = f"{name}, readings {on}, unknown {sorted(case.values)}, known {case.known}"
            found.append(f"{where}\n  defined {expected}\n  decided {given}")
    return found


@pytest.mark.parametrize("name", regulations_in(ROOT))
def test_random_cases(name: str, run_seed: int) -> None:
    regulation = landed(name)[0]
    for number, on, domains, case in random_cases(name, run_seed, range(CASES)):
        assert disagreements(regulation, on, domains, case) == [], f"case {number} of seed {run_seed}"


def test_random_cases_bring_every_status(utrecht: Regulation) -> None:
    """With a seed of its own: with another it may take more cases."""
    seen: set[str] = set()
    for _, on, domains, case in random_cases("utrecht", 1, range(50)):
        seen |= {str(r.status) for r in map(utrecht.decide(case.known, on).result, domains.program.outcomes)}
        if seen >= {"determined", "unknown", "judgement", "not_regulated"}:
            return
    pytest.fail(f"only {sorted(seen)}")


def test_kleenes_tables_alone_fail_in_utrecht(utrecht: Regulation) -> None:
    """Outcomes that the definitions settle and the tables leave open; never the other way round."""
    open_wrongly: set[str] = set()
    for _, on, domains, case in random_cases("utrecht", 2, range(50)):
        answer = utrecht.decide(case.known, on)
        kleene = Kleene(domains.program, case.known)
        for name in domains.program.outcomes:
            result, tables = answer.result(name), kleene.outcome(name)
            if tables is UNKNOWN:
                if str(result.status) not in ("unknown", "judgement") and result.value not in ("onbepaald", "beoordeling_nodig"):
                    open_wrongly.add(name)
            elif result.value is not None:
                assert result.value == tables, name
    assert {"besluit", "regime_toegekend"} <= open_wrongly


# ---------------------------------------------------------------- made-up programs

FACTS = """\
feit a
  soort ja of nee
  label "a"
  vraag "a?"
  betekenis "a"

feit b
  soort ja of nee
  label "b"
  vraag "b?"
  betekenis "b"

feit vorm
  soort een van
    eerste "e"
    tweede "t"
    derde  "d"
  label "vorm"
  vraag "Welke?"
  betekenis "vorm"

feit bij_derde
  soort ja of nee
  label "bij derde"
  vraag "Derde?"
  betekenis "alleen bij de derde"
  geldt als vorm is derde

feit uren
  soort getal in uur van 0 tot en met 10 in stappen van 0,5
  label "uren"
  vraag "Hoeveel?"
  betekenis "uren"

feit grens
  soort getal in uur van 2 tot en met 6 in stappen van 1
  label "grens"
  vraag "Hoeveel?"
  betekenis "grens"

oordeel nodig
  soort ja of nee
  label "nodig"
  vraag "Nodig?"
  betekenis "nodig"

uitkomst bedrag
  soort getal in euro
  label "bedrag"
  betekenis "bedrag"

uitkomst toegestaan
  soort ja of nee
  gronden ja
  label "toegestaan"
  betekenis "toegestaan"

uitkomst toegekende_uren
  soort getal in uur
  label "uren"
  betekenis "uren"

uitkomst besluit
  soort een van
    afwijzen "a"
    toekennen "t"
    onbepaald "o"
    beoordeling_nodig "b"
  gronden ja
  label "besluit"
  betekenis "besluit"
"""

A_OR_NOT_A = """
bepaal toegestaan
  volgens *
  is een van:
    - a
    - niet a
    - nodig

oordeel nodig van het college
  volgens *
"""
EQUAL_BRANCHES = """
bepaal bedrag
  volgens *
  is
    - 100 euro als a
    - 100 euro als niet a en b
    - anders 100 euro

bepaal toegestaan
  volgens *
  is
    - b als a
    - anders b
"""
UNKNOWN_BOUND = """
bepaal toegekende_uren
  volgens *
  is kleinste van uren en (grootste van grens en 3 uur)

bepaal toegestaan
  volgens *
  is (kleinste van uren en grens) maximaal 6 uur
"""
TWO_VERSIONS = """
bepaal bedrag
  volgens *
  is
    - 100 euro als besluitdatum op of voor 31 december 2022
    - 200 euro als besluitdatum op of na 1 januari 2023 en a
    - anders 100 euro

bepaal toegestaan
  volgens *
  is besluitdatum op of voor 31 december 2022 of besluitdatum op of na 1 januari 2023
"""
NO_CERTAIN_GROUND = """
eis eerste_eis voor besluit
  volgens *
  als vorm is niet eerste

eis tweede_eis voor besluit
  volgens *
  als vorm is eerste

eis derde_eis voor besluit
  volgens *
  geldt als vorm is derde
  als bij_derde

voorwaarde noodzaak voor besluit
  volgens *
  als nodig

oordeel nodig van het college
  volgens *

besluit
  volgens *
  - afwijzen als een voorwaarde niet is vervuld
      volgens *
  - anders toekennen
      volgens *
  onzeker onbepaald
  wacht op oordeel beoordeling_nodig
"""
PROGRAMS = {
    "a or not a": (A_OR_NOT_A, "niets"),
    "equal branches": (EQUAL_BRANCHES, "100 euro"),
    "a minimum under an unknown bound": (UNKNOWN_BOUND, "3 uur, 6 uur"),
    "a date between two versions": (TWO_VERSIONS, "100 euro, 200 euro, 31 december 2022, 1 januari 2023"),
    "a refusal without a certain ground": (NO_CERTAIN_GROUND, "niets"),
}


@pytest.fixture(scope="module")
def made_up(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Regulation]:
    return {name: regulation(tmp_path_factory.mktemp("regulations"), FACTS, rules, numbers) for name, (rules, numbers) in PROGRAMS.items()}


@pytest.mark.parametrize("name", PROGRAMS)
def test_made_up_programs(made_up: dict[str, Regulation], name: str, run_seed: int) -> None:
    """Every set of known facts; the values of those at random, three times each."""
    made = made_up[name]
    domains = Domains(made.program.with_readings(frozenset()))
    chosen = random.Random(run_seed)
    facts = list(domains.program.facts)
    for size in range(len(facts) + 1):
        for unknown in itertools.combinations(facts, size):
            for _ in range(3):
                known: dict[str, Value] = {f: chosen.choice(domains.every(f)) for f in facts if f not in unknown}
                case = RandomCase(known, {f: domains.every(f) for f in unknown})
                assert disagreements(made, (), domains, case) == []


def decided(made: Regulation, outcome: str, **known: object) -> Expected:
    return of_result(made.decide(known).result(outcome))


def test_a_or_not_a(made_up: dict[str, Regulation]) -> None:
    made = made_up["a or not a"]
    assert decided(made, "toegestaan") == Expected("determined", True, (), (), (), (), ())


def test_equal_branches(made_up: dict[str, Regulation]) -> None:
    made = made_up["equal branches"]
    assert decided(made, "bedrag")[:3] == ("determined", 100, ())
    assert decided(made, "toegestaan")[:3] == ("unknown", None, ("b",))
    assert decided(made, "toegestaan", b=True)[:3] == ("determined", True, ())


def test_a_minimum_under_an_unknown_bound(made_up: dict[str, Regulation]) -> None:
    made = made_up["a minimum under an unknown bound"]
    assert decided(made, "toegekende_uren", uren=3)[:3] == ("determined", 3, ())
    assert decided(made, "toegekende_uren", uren=3.5)[:3] == ("unknown", None, ("grens",))
    assert decided(made, "toegekende_uren", grens=2)[:3] == ("unknown", None, ("uren",))
    assert decided(made, "toegestaan")[:3] == ("determined", True, ())


def test_a_date_between_two_versions(made_up: dict[str, Regulation]) -> None:
    made = made_up["a date between two versions"]
    assert decided(made, "bedrag")[:3] == ("unknown", None, ("besluitdatum", "a"))
    assert decided(made, "bedrag", a=False)[:3] == ("determined", 100, ())
    assert decided(made, "bedrag", besluitdatum="2022-12-31")[:3] == ("determined", 100, ())
    assert decided(made, "bedrag", besluitdatum="2023-01-01")[:3] == ("unknown", None, ("a",))
    assert decided(made, "toegestaan")[:3] == ("determined", True, ())


def test_a_refusal_without_a_certain_ground(made_up: dict[str, Regulation]) -> None:
    made = made_up["a refusal without a certain ground"]
    expected = Expected("determined", "afwijzen", (), (), (), (), ("eerste_eis", "tweede_eis", "derde_eis", "noodzaak"))
    assert decided(made, "besluit") == expected
    assert decided(made, "besluit", nodig=False).grounds == ("noodzaak",)
    assert decided(made, "besluit", vorm="eerste", nodig=True).grounds == ("eerste_eis",)


@pytest.mark.parametrize(
    ("name", "outcome"), [("a or not a", "toegestaan"), ("equal branches", "bedrag"), ("a minimum under an unknown bound", "toegestaan")]
)
def test_kleenes_tables_alone_fail(made_up: dict[str, Regulation], name: str, outcome: str) -> None:
    made = made_up[name]
    domains = Domains(made.program.with_readings(frozenset()))
    defined = Oracle(domains.program, {f: domains.every(f) for f in domains.program.facts}).outcome(outcome, {})
    assert defined.status == "determined"
    assert Kleene(domains.program, {}).outcome(outcome) is UNKNOWN
