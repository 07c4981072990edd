"""`jobcoach explain`: the answer as a motivation in plain Dutch.

In: a regulation, a file with the facts of one case, readings. Out: the motivation as text or JSON.
Refuses: facts that cannot be used, and files with more than one case (exit code 2).
"""

from __future__ import annotations

from jobcoach_dsl.cli import casefile, folder, screen
from jobcoach_dsl.cli.decide import answered
from jobcoach_dsl.cli.refusal import Problem, Unusable
from jobcoach_dsl.cli.usage import FINE

_STYLES = {"titel": "kop", "kop": "kop", "slot": "stil"}


def run(name: str, path: str, readings: tuple[str, ...], regulations: str | None, as_json: bool) -> int:
    """Runs the command."""
    if casefile.is_lines(path) and path != casefile.STANDARD_INPUT:
        raise Unusable(
            [Problem("een motivering gaat over één geval", "geef een bestand .json; jobcoach decide kan er veel tegelijk", path)]
        )
    case = casefile.read_case(path)
    answer = answered(folder.regulation(name, regulations), case, readings)
    from jobcoach_dsl.explain import motivation

    told = motivation(answer)
    if as_json:
        screen.write_json({**answer.to_dict(), "motivation": told.to_dict()})
    elif screen.on_terminal():
        screen.show(
            screen.Line(f"{'• ' if kind == 'punt' else ''}{text}", _STYLES.get(kind, ""), indent)
            for kind, text, indent in told.paragraphs()
        )
    else:
        screen.write(told.to_text())
    return FINE
