"""`jobcoach compare`: one case beside all regulations.

In: a file with the facts of one case, names of regulations (none: all), readings. Out: each outcome in each regulation, what each still
needs, the yardsticks of the judgements, and what each does not use; as tables or JSON.
Refuses: facts that no regulation knows or that cannot be used, and files with more than one case (exit code 2).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from jobcoach_dsl.cli import casefile, folder, screen
from jobcoach_dsl.cli.decide import asked, problems, section, valued, version
from jobcoach_dsl.cli.refusal import Problem, Unusable
from jobcoach_dsl.cli.usage import FINE

if TYPE_CHECKING:
    from jobcoach_dsl.comparison import Column, Comparison

_NAMES = re.compile(r"\w+(,\w+)*,?")
_SHOWN = 3
"""Provisions that a row of a table names; an outcome that is still open can have many that may decide it."""


def run(path: str, regulations: tuple[str, ...], readings: tuple[str, ...], as_json: bool) -> int:
    """Runs the command."""
    if casefile.is_lines(path) and path != casefile.STANDARD_INPUT:
        raise Unusable([Problem("een vergelijking gaat over één geval", "geef een bestand .json", path)])
    case = casefile.read_case(path)
    root, names = _chosen(regulations)
    comparison = _compared(root, names, case, readings)
    if as_json:
        screen.write_json(comparison.to_dict())
    else:
        screen.show(_blocks(comparison, len(case.facts)))
    return FINE


def _chosen(given: Iterable[str]) -> tuple[str | None, list[str]]:
    """The folder and the names among the values of `--regulations`. What holds a vocabulary is a folder, whatever it is called."""
    from jobcoach_dsl.pipeline import VOCABULARY

    root: str | None = None
    names: list[str] = []
    for value in given:
        if _NAMES.fullmatch(value) and not (Path(value) / VOCABULARY).is_file():
            names += [name for name in value.split(",") if name]
        elif root is not None:
            raise Unusable("er zijn twee mappen genoemd", "noem er een, en daarnaast de namen van regelingen daarin")
        else:
            root = value
    return root, list(dict.fromkeys(names))


def _compared(root: str | None, names: list[str], case: casefile.Case, readings: Iterable[str]) -> Comparison:
    from jobcoach_dsl.comparison import side_by_side
    from jobcoach_dsl.data import regulations_in
    from jobcoach_dsl.errors import FactError, UnknownReading

    names = names or list(regulations_in(folder.folder(root)))
    if not names:
        raise Unusable("deze map bevat geen regelingen", "`jobcoach new` begint een regeling")
    loaded = folder.several(names, root)
    try:
        return side_by_side(loaded, case.facts, tuple(dict.fromkeys(readings)))
    except UnknownReading as error:
        raise Unusable(str(error), "`jobcoach decide` noemt de lezingen van een regeling") from None
    except FactError as error:
        known = tuple(dict.fromkeys(fact for r in loaded for fact in r.facts))
        raise Unusable(problems(error, case, known, "deze regelingen kennen samen")) from None


# ---------------------------------------------------------------------- for people


def _blocks(comparison: Comparison, given: int) -> list[screen.Block]:
    facts = "1 feit" if given == 1 else f"{given} feiten"
    count = len(comparison.columns)
    blocks: list[screen.Block] = [
        screen.Line(f"Eén geval ({facts}) naast {count} regeling{'en' if count > 1 else ''}", "kop"),
        screen.Line(),
        screen.Table(("regeling", "staat vast", "nog nodig", "te beoordelen", "kent zij niet"), tuple(map(_summary, comparison.columns))),
    ]
    shared = [name for name in comparison.outcomes if len(comparison.outcome(name)) > 1]
    for name in shared:
        blocks += [screen.Line(), _outcome(comparison, name)]
    for column in comparison.columns:
        blocks += _regulation(column, [name for name in column.answer.outcomes if name not in shared])
    closing = "Alle vindplaatsen: dezelfde woorden met --json. Waarom in één regeling: jobcoach explain REGELING."
    return [*blocks, *_yardsticks(comparison), screen.Line(), screen.Line(closing, "stil")]


def _summary(column: Column) -> tuple[str, ...]:
    """How far a regulation comes with these facts."""
    lists = ((column.missing_facts, "feit", "feiten"), (column.awaited, "oordeel", "oordelen"), (column.unused, "feit", "feiten"))
    counts = (f"{len(names)} {one if len(names) == 1 else more}" if names else "–" for names, one, more in lists)
    return (_title(column), f"{len(column.settled)} van {len(column.answer.outcomes)}", *counts)


def _outcome(comparison: Comparison, name: str) -> screen.Table:
    """One outcome, a row for each regulation that knows it."""
    rows = comparison.outcome(name)
    return screen.Table(
        (_label(rows[0][0], name), "uitkomst", "vindplaats"),
        tuple((_title(c), valued(o, c.answer), _places(c, o.citations)) for c, o in rows),
    )


def _regulation(column: Column, alone: list[str]) -> list[screen.Block]:
    """A regulation: the outcomes that only it gives, its grounds, what it still needs and what it leaves aside."""
    from jobcoach_dsl.model import words

    answer, program = column.answer, column.answer.program
    blocks: list[screen.Block] = [
        screen.Line(),
        screen.Line(f"{program.short_title} – {version(answer)}", "kop"),
        screen.Line(answer.source.line, "stil" if answer.source.kind.binds else "waarschuwing"),
    ]
    if alone:
        rows = tuple((_label(column, n), valued(answer.outcomes[n], answer), _places(column, answer.outcomes[n].citations)) for n in alone)
        blocks += [screen.Line(), screen.Table(("alleen in deze regeling", "uitkomst", "vindplaats"), rows)]
    grounds = (g for o in answer.outcomes.values() for g in o.grounds)
    blocks += section("Gronden", (f"{words.spaced(g.rule)}: {_places(column, (g.citation,))} “{g.quote}”" for g in grounds))
    blocks += section("Nog niet bekend", (asked(program, f) for f in column.missing_facts))
    blocks += section("Kan daarna nog worden gevraagd", (asked(program, f) for f in column.follow_up_facts))
    blocks += section("Nog te beoordelen", (asked(program, f) for f in column.awaited))
    if column.unused:
        blocks += [screen.Line(), screen.Line("Kent deze regeling niet", "kop"), screen.Line(", ".join(column.unused), indent=2)]
    return blocks


def _yardsticks(comparison: Comparison) -> list[screen.Block]:
    """Each judgement with who makes it, a row for each regulation and provision."""
    if not comparison.judgements:
        return []
    blocks: list[screen.Block] = [
        screen.Line(),
        screen.Line("Oordelen, elk met de maatstaf van de regeling zelf", "kop"),
        screen.Line("Een oordeel dat is gegeven, telt in elke regeling als haar eigen oordeel.", "stil"),
    ]
    for fact in comparison.judgements:
        rows = [(c, y) for c, own in comparison.judgement(fact) for y in own]
        table = tuple((_title(c), y.judge or "niet genoemd", f"{_places(c, (y.citation,))} “{y.quote}”") for c, y in rows)
        blocks += [screen.Line(), screen.Table((_label(rows[0][0], fact), "wie oordeelt", "op welke woorden"), table)]
    return blocks


def _title(column: Column) -> str:
    return column.answer.program.short_title


def _label(column: Column, name: str) -> str:
    from jobcoach_dsl.model import words

    program = column.answer.program
    declared = program.outcomes.get(name) or program.facts[name]
    return declared.label or words.spaced(name)


def _places(column: Column, citations: Iterable[str]) -> str:
    """Citations without the name of the regulation, which stands beside them."""
    places = [c.removeprefix(f"{_title(column)} ") for c in citations]
    more = len(places) - _SHOWN
    return "; ".join(places[:_SHOWN]) + (f"; en nog {more}" if more > 0 else "")
