"""A made-up regulation of 1,000 rules that have nothing to do with each other, compiled, beside a function with 1,000 conditions.

In: nothing. Out: a figure, as a multiple of that function. Refuses: to time what does not agree (`AssertionError`): the function agrees
with the reference, and the module with the function, in each random case.

The rules go by turns: so many hours, something that must be there, a word that will not do. Each can refuse the application. The function
is what a programmer would write by hand, were there the time: a condition for each rule, one after the other, and the codes of those that
refuse. Its text is made here, for no one writes it a thousand times.
"""

from __future__ import annotations

import random
import sys
import tempfile
from collections.abc import Iterator
from decimal import Decimal
from importlib import import_module
from pathlib import Path
from typing import Any

from benchmarks.measure import Contender, Figure, beside, micro
from benchmarks.ours import imported, write_module
from jobcoach_dsl.checks import CheckedProgram
from jobcoach_dsl.evaluate import Reference
from jobcoach_dsl.model.expr import Value
from jobcoach_dsl.pipeline import compile_folder
from jobcoach_dsl.regulation import Regulation

RULES = 1_000
SEED = 20250101
COUNT, TIMED = 200, 50
NAME = "los"
TEXT = "los-2025"
BY_HAND = "los_by_hand"
WORDS = ("nul_uren", "proefplaatsing", "regulier")
LACKING = (0, 0.002, 0.2)
"""Of so many of the rules a case has not what they ask."""


def figures() -> Iterator[Figure]:
    """The whole of a decision: its value, and the grounds, of which ours have their citations."""
    with tempfile.TemporaryDirectory() as folder:
        checked = compiled(Path(folder) / "regels", RULES)
        module = imported(folder, write_module(Regulation(checked.program), Path(folder)))
        hand = by_hand(Path(folder), RULES)
        every = cases(RULES, COUNT)
        agree(checked, hand, every)
        compute = module.decide

        def outcomes(facts: Any) -> tuple[Any, Any]:
            answer = compute(facts)
            return answer.value("besluit"), answer.grounds("besluit")

        typed = [hand.Case(**facts) for facts in every]
        ours = [module.Facts(**facts) for facts in every]
        for case, facts in zip(typed, ours, strict=True):
            value, grounds = outcomes(facts)
            assert (value, [ground.rule for ground in grounds]) == hand.decide(case)
        times = beside({"by hand": Contender(hand.decide, typed[:TIMED]), "compiled": Contender(outcomes, ours[:TIMED])}, rounds=200)
    detail = {name: micro(seconds) for name, seconds in times.items()} | {"rules": RULES, "cases": COUNT, "seed": SEED}
    share = times["compiled"] / times["by hand"]
    yield Figure("1,000 independent rules: decision", "1.000 losse regels: beslissing", round(share, 2), "×", 3, detail)


def compiled(root: Path, rules: int) -> CheckedProgram:
    """The regulation, written in this folder, with all checks passed."""
    for name, text in files(rules).items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text + "\n", encoding="utf-8")
    made = compile_folder(root)
    assert made.sound, "\n".join(found.to_text() for found in made.diagnostics[:5])
    return made.programs[NAME]


def by_hand(folder: Path, rules: int) -> Any:
    """The module with the function, written in this folder."""
    (folder / f"{BY_HAND}.py").write_text(hand_text(rules), encoding="utf-8")
    sys.path.insert(0, str(folder))
    try:
        return import_module(BY_HAND)
    finally:
        sys.path.remove(str(folder))


def cases(rules: int, count: int) -> list[dict[str, Value]]:
    """Complete random cases, hours at and beside what is asked. Most applications comply, or lack a thing or two; some lack much."""
    chance = random.Random(SEED)  # noqa: S311 - any fixed sequence will do
    found = []
    for _ in range(count):
        lacking = chance.choice(LACKING)
        found.append({fact(number): given(number, chance.random() >= lacking, chance) for number in range(1, rules + 1)})
    return found


def given(number: int, complies: bool, chance: random.Random) -> Value:
    """A value with which a rule lets the application pass, or does not."""
    match number % 3:
        case 0:
            return complies
        case 1:
            steps = chance.randrange(8)
            return hours(number) + Decimal(steps if complies else -steps - 1) / 2
    return chance.choice(WORDS[1:]) if complies else WORDS[0]


def agree(checked: CheckedProgram, hand: Any, every: list[dict[str, Value]]) -> None:
    """Raises `AssertionError` when the function differs from the reference in a case."""
    program = checked.program
    reference = Reference(program)
    for facts in every:
        value, grounds = hand.decide(hand.Case(**facts))
        assert value == reference.value("besluit", facts), facts
        assert grounds == [g.rule for g in program.grounds if reference.value(g.definition, facts) is g.fails], facts


def fact(number: int) -> str:
    """The fact that a rule asks for."""
    return (f"plan_aanwezig_{number}", f"uren_{number}", f"dienstverband_{number}")[number % 3]


def rule(number: int) -> str:
    """The name of a rule."""
    return (f"plan_{number}", f"uren_genoeg_{number}", f"zonder_uren_{number}")[number % 3]


def hours(number: int) -> int:
    """The hours that a rule asks for."""
    return 4 + number % 29


def sentence(number: int) -> str:
    """The sentence of the text that a rule comes from."""
    return (
        f"Er is een plan voor taak {number}.",
        f"De werknemer werkt ten minste {hours(number)} uur per week aan taak {number}.",
        f"Een contract met nul uren geeft voor taak {number} geen recht.",
    )[number % 3]


def hand_text(rules: int) -> str:
    """The function by hand, with its typed input."""
    kinds = ("bool", "Decimal", "str")
    tests = (
        lambda number: f"not case.{fact(number)}",
        lambda number: f"case.{fact(number)} < {hours(number)}",
        lambda number: f'case.{fact(number)} == "{WORDS[0]}"',
    )
    numbers = range(1, rules + 1)
    fields = "".join(f"    {fact(number)}: {kinds[number % 3]}\n" for number in numbers)
    conditions = "".join(f'    if {tests[number % 3](number)}:\n        grounds.append("{rule(number)}")\n' for number in numbers)
    return f"""\
from dataclasses import dataclass
from decimal import Decimal


@dataclass(slots=True)
class Case:
{fields}

def decide(case: Case) -> tuple[str, list[str]]:
    grounds: list[str] = []
{conditions}    return ("afwijzen" if grounds else "toekennen"), grounds
"""


# --- the regulation ---


def files(rules: int) -> dict[str, str]:
    """The vocabulary, the text and the rules."""
    numbers = range(1, rules + 1)
    return {
        "begrippen.regel": VOCABULARY + "".join(_vocabulary(number) for number in numbers),
        f"bronnen/{TEXT}.md": LAW + "".join(f"\n## Artikel {number} Taak {number}\n\n{sentence(number)}\n" for number in numbers),
        f"{NAME}/regels.regel": REGULATION + "".join(_article(number) for number in numbers),
    }


def _vocabulary(number: int) -> str:
    """The fact of a rule."""
    kind = (
        "ja of nee",
        "getal in uur per week van 0 tot en met 60 in stappen van 0,5",
        "een van\n" + "\n".join(f'    {word}  "{word}"' for word in WORDS),
    )[number % 3]
    return f"""
feit {fact(number)}
  soort      {kind}
  label      "taak {number}"
  vraag      "Hoe is het met taak {number}?"
  betekenis  "Hoe het met taak {number} is."
"""


def _article(number: int) -> str:
    """The rule of an article."""
    kind, condition = (
        ("eis", fact(number)),
        ("voorwaarde", f"{fact(number)} ten minste {hours(number)} uur per week"),
        ("uitsluiting", f"{fact(number)} is {WORDS[0]}"),
    )[number % 3]
    return f"""
artikel {number} "Taak {number}"
  {kind} {rule(number)} voor besluit
    volgens art. {number} "{sentence(number)}"
    als {condition}
"""


VOCABULARY = """\
feit besluitdatum
  soort      datum van 2025-01-01 tot en met 2099-12-31
  label      "besluitdatum"
  vraag      "Op welke dag wordt besloten?"
  betekenis  "De dag van het besluit."

uitkomst besluit
  soort      een van
    toekennen          "toekennen"
    afwijzen           "afwijzen"
    onbepaald          "onbepaald"
    beoordeling_nodig  "beoordeling nodig"
  label      "besluit"
  betekenis  "Wat het college beslist."
"""
LAW = """\
---
titel: Regeling losse taken Voorbeeldstad
orgaan: college van burgemeester en wethouders van Voorbeeldstad
soort: beleidsregel
geldig_vanaf: 2025-01-01
bron: verzonnen om mee te meten
rechten: vrij te gebruiken
---

# Regeling losse taken Voorbeeldstad

## Artikel 0 Inwerkingtreding

Deze regeling treedt in werking op 1 januari 2025.
Het college wijst de aanvraag af als aan een van de voorwaarden niet is voldaan.
Anders kent het college haar toe.
"""
REGULATION = f"""\
regeling {NAME}
  titel      "Regeling losse taken Voorbeeldstad"
  aanhaling  "Voorbeeldstad"
  soort      beleidsregel
  tekst      "{TEXT}"
  peildatum  besluitdatum
  versie     2025-01-01
    geldig vanaf 1 januari 2025
    volgens art. 0 "Deze regeling treedt in werking op 1 januari 2025."

opschrift
  geen regel titel: citeertitel
    volgens opschrift "Regeling losse taken Voorbeeldstad"
    omdat "dit is de titel"

artikel 0 "Inwerkingtreding"
  geen regel inwerkingtreding: informatief
    volgens art. 0 "Deze regeling treedt in werking op 1 januari 2025."
    omdat "de dag staat bij de versie"

  besluit
    - afwijzen als een voorwaarde niet is vervuld
        volgens art. 0 "Het college wijst de aanvraag af als aan een van de voorwaarden niet is voldaan."
    - anders toekennen
        volgens art. 0 "Anders kent het college haar toe."
    onzeker           onbepaald
    wacht op oordeel  beoordeling_nodig
"""
