"""`jobcoach compile`: a regulation for another program.

In: a regulation, a target, a file. Out: the file, replaced in one step. Refuses: a regulation that is not there or does not hold, a target
that is not there, a file that was not written by this command (unless `--force`).
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from jobcoach_dsl.cli import folder, screen
from jobcoach_dsl.cli.refusal import Problem, Unusable
from jobcoach_dsl.cli.usage import FINE

if TYPE_CHECKING:
    from jobcoach_dsl.model.program import Program

_HEAD = 4_000
"""Within so many bytes each target says that it was written here (`MARK`)."""
MARK = b"Written by jobcoach"


def _python(program: Program) -> str:
    from jobcoach_dsl.targets.python import module

    return module(program)


def _javascript(program: Program) -> str:
    from jobcoach_dsl.targets.javascript import script

    return script(program)


def _typescript(program: Program) -> str:
    from jobcoach_dsl.targets.javascript import types

    return types(program)


def _schema(program: Program) -> str:
    from jobcoach_dsl.targets.json_schema import text

    return text(program)


TARGETS: dict[str, Callable[[Program], str]] = {
    "python": _python,
    "javascript": _javascript,
    "typescript": _typescript,
    "schema": _schema,
}
"""What a regulation can be compiled to: the text of a file, with `MARK` in its head."""


def run(name: str, target: str, out: str, force: bool, regulations: str | None, as_json: bool) -> int:
    """Runs the command."""
    if target not in TARGETS:
        said = f"het doel `{target}` is er niet" if target else "er ontbreekt iets: --target DOEL"
        raise Unusable(said, f"er zijn: {', '.join(TARGETS)}")
    if not out:
        raise Unusable("er ontbreekt iets: --out BESTAND", "noem het bestand waarin het moet komen, bijvoorbeeld `-o regeling.py`")
    make = TARGETS[target]
    path = Path(out)
    try:
        if not force and path.exists() and not _is_ours(path):
            raise Unusable(
                [
                    Problem(
                        "dit bestand is niet door jobcoach compile gemaakt", "kies een ander bestand, of overschrijf het met --force", out
                    )
                ]
            )
        text = make(folder.regulation(name, regulations).program).encode("utf-8")
        from jobcoach_dsl.targets.artifact import replace

        replace(path, text)
    except (OSError, ValueError):
        raise Unusable([Problem("dit bestand is niet te schrijven", "kijk of de map er is, en wie er mag schrijven", out)]) from None
    if as_json:
        screen.write_json({"regulation": name, "target": target, "file": out, "bytes": len(text)})
    else:
        screen.show([screen.Line(f"{name} staat als {target} in {out}", "goed")])
    return FINE


def _is_ours(path: Path) -> bool:
    """Whether a file was written by this command, or holds nothing."""
    with path.open("rb") as file:
        head = file.read(_HEAD)
    return not head or MARK in head
