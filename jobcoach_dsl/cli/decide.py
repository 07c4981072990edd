"""`jobcoach decide`: the answer for a case, or for many.

In: a regulation, a file with facts, readings. Out: every outcome as a table or JSON; for JSON Lines one answer a line, in the same order.
Refuses: facts that cannot be used (exit code 2); in JSON Lines the other lines still get their answer.
"""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING

from jobcoach_dsl.cli import casefile, folder, screen
from jobcoach_dsl.cli.refusal import Problem, Unusable
from jobcoach_dsl.cli.usage import FINE, UNUSABLE

if TYPE_CHECKING:
    from jobcoach_dsl.errors import FactError
    from jobcoach_dsl.model.program import Program
    from jobcoach_dsl.regulation import Answer, OutcomeAnswer, Regulation

_SHOWN = 20
"""Complaints that are written out; a file with a million wrong lines needs no million messages."""


def run(name: str, path: str, readings: tuple[str, ...], regulations: str | None, as_json: bool) -> int:
    """Runs the command."""
    if casefile.is_lines(path):
        return _many(name, path, readings, regulations)
    case = casefile.read_case(path)
    answer = answered(folder.regulation(name, regulations), case, readings)
    if as_json:
        screen.write_json(answer.to_dict())
    else:
        screen.show(_blocks(answer))
    return FINE


def answered(regulation: Regulation, case: casefile.Case, readings: Iterable[str]) -> Answer:
    """The answer for a case. Raises `Unusable` for facts and readings that the regulation does not know, each at its place in the file."""
    from jobcoach_dsl.errors import FactError, UnknownReading

    try:
        return regulation.decide(case.facts, tuple(dict.fromkeys(readings)))
    except UnknownReading as error:
        known = ", ".join(regulation.program.switchable) or "geen"
        raise Unusable(str(error), f"omschakelen kan bij: {known}") from None
    except FactError as error:
        raise Unusable(problems(error, case, tuple(regulation.facts))) from None


def problems(error: FactError, case: casefile.Case, known: tuple[str, ...], who: str = "deze regeling kent") -> Iterator[Problem]:
    """What is wrong with the facts of a case, each at its place in the file. `known` are the facts that `who` knows."""
    for problem in error.problems:
        line, column = case.places.get(problem.fact, (case.number, 0))
        help = problem.help
        if problem.kind == "unknown" and not help.startswith("bedoelde u"):
            help = f"{who} {len(known)} feiten, waaronder {', '.join(known[:3])}; een ander feit hoort niet in dit bestand"
        yield Problem(problem.message, help, case.file, line, column, problem.fact)


# ---------------------------------------------------------------------- one case


def _blocks(answer: Answer) -> list[screen.Block]:
    from jobcoach_dsl.model import words

    program = answer.program
    blocks: list[screen.Block] = [
        screen.Line(program.title, "kop"),
        screen.Line(f"{version(answer)}; vingerafdruk {answer.fingerprint}", "stil"),
    ]
    blocks.append(screen.Line(answer.source.line, "stil" if answer.source.kind.binds else "waarschuwing"))
    if answer.readings:
        blocks.append(screen.Line(f"met de andere lezing van {', '.join(answer.readings)}", "waarschuwing"))
    rows = []
    for name, outcome in answer.outcomes.items():
        declared = program.outcomes[name]
        rows.append((declared.label or words.spaced(name), valued(outcome, answer), "; ".join(outcome.citations)))
    blocks += [screen.Line(), screen.Table(("uitkomst", "waarde", "vindplaats"), tuple(rows))]
    blocks += _lists(answer)
    blocks += [screen.Line(), screen.Line("Waarom: jobcoach explain, met dezelfde woorden erachter.", "stil")]
    return blocks


def version(answer: Answer) -> str:
    """The version that answers, in words."""
    if answer.version:
        return f"versie {answer.version}"
    return "geen versie van kracht" if answer.program.reference_date in answer.facts else "versie onbekend"


def valued(outcome: OutcomeAnswer, answer: Answer) -> tuple[str, str]:
    """The value of an outcome in words, or its status, with a style."""
    from jobcoach_dsl.model import words

    if outcome.status == "determined":
        assert outcome.value is not None
        declared = answer.program.outcomes[outcome.name]
        return words.value(outcome.value, declared.type, dict(declared.value_labels)), "nadruk"
    return words.STATUS[outcome.status], "waarschuwing" if outcome.status in ("unknown", "judgement") else "stil"


def _lists(answer: Answer) -> list[screen.Block]:
    """What is under the outcomes: grounds, what is missing, what waits for a judgement."""
    from jobcoach_dsl.model import words

    program = answer.program
    outcomes = answer.outcomes.values()
    judged = (f"{asked(program, j.fact)}: {j.judge or 'een mens'}, {j.citation}" for o in outcomes for j in o.judgements)
    return [
        *section("Gronden", (f"{words.spaced(g.rule)}: {g.citation} “{g.quote}”" for o in outcomes for g in o.grounds)),
        *section("Kan nog een grond zijn", (f"{words.spaced(g.rule)}: {g.citation}" for o in outcomes for g in o.possible_grounds)),
        *section("Nog niet bekend", (asked(program, f) for o in outcomes for f in o.missing_facts)),
        *section("Kan daarna nog worden gevraagd", (asked(program, f) for o in outcomes for f in o.follow_up_facts)),
        *section("Nog te beoordelen", judged),
    ]


def asked(program: Program, fact: str) -> str:
    """A fact as a question, with its name."""
    from jobcoach_dsl.model import words

    return f"{program.facts[fact].question or words.spaced(fact)} ({fact})"


def section(title: str, lines: Iterable[str]) -> list[screen.Block]:
    """A heading with a list below it; nothing when the list is empty."""
    listed = list(dict.fromkeys(lines))
    return [screen.Line(), screen.Line(title, "kop"), *(screen.Line(f"- {line}", indent=2) for line in listed)] if listed else []


# ---------------------------------------------------------------------- many cases


def _many(name: str, path: str, readings: tuple[str, ...], regulations: str | None) -> int:
    regulation = folder.regulation(name, regulations)
    answered(regulation, casefile.Case(path, {}, {}), readings)  # a reading that does not exist is one complaint, not one for each line
    refused = 0
    complaints: list[Problem] = []
    try:
        with _progress(path) as advance:
            for number, case, read in casefile.read_lines(path):
                try:
                    if isinstance(case, Unusable):
                        raise case
                    screen.write_json(answered(regulation, case, readings).to_dict(), one_line=True)
                except Unusable as refusal:
                    screen.write_json({"line": number, "errors": [p.to_dict() for p in refusal.problems]}, one_line=True)
                    refused += 1
                    complaints += refusal.problems if refused <= _SHOWN else ()
                advance(read)
    finally:
        # after the bar, which they would break up
        if refused > _SHOWN:
            complaints.append(Problem(f"en nog {refused - _SHOWN} regels die niet bruikbaar zijn", "zie `errors` in de uitvoer", path))
        if complaints:
            screen.complain(complaints)
    return UNUSABLE if refused else FINE


@contextlib.contextmanager
def _progress(path: str) -> Iterator[Callable[[int], None]]:
    """Shows how far a file is, on a terminal that does not also get the answers."""
    if not screen.is_terminal(sys.stderr) or screen.is_terminal(sys.stdout):
        yield lambda read: None
        return
    from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn

    size = os.path.getsize(path) if path != casefile.STANDARD_INPUT and os.path.isfile(path) else None
    columns = (TextColumn("{task.fields[cases]} gevallen"), BarColumn(), TaskProgressColumn(), TimeRemainingColumn())
    console = screen.console(sys.stderr)
    # left alone, Rich would send the answers to standard error too
    with Progress(*columns, console=console, transient=True, redirect_stdout=False, redirect_stderr=False) as bar:
        task = bar.add_task("", total=size, cases=0)
        count = 0

        def advance(read: int) -> None:
            nonlocal count
            count += 1
            # drawing costs more than deciding
            if count % 200 == 1:
                bar.update(task, completed=read, cases=count)

        yield advance
