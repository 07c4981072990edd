"""Opening regulations for a command.

In: the folder of `--regulations` (None: the package's own) and names. Out: a `Workspace` or a `Regulation`.
Refuses (`Unusable`): folders and regulations that are not there, with the nearest name; rules that do not hold, where an answer is asked.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from jobcoach_dsl.cli.refusal import Problem, Unusable

if TYPE_CHECKING:
    from jobcoach_dsl.pipeline import Compiler, Workspace
    from jobcoach_dsl.regulation import Regulation


def folder(regulations: str | None) -> Path:
    """The folder with regulations."""
    from jobcoach_dsl.data import data_folder

    if regulations is None:
        return data_folder("regulations")
    path = Path(regulations)
    try:
        there = path.is_dir()
    except ValueError:  # a path with a NUL in it
        there = False
    if not there:
        reason = "dit is geen map" if not there and "\0" not in regulations and path.exists() else "de map is er niet"
        raise Unusable([Problem(reason, "noem met --regulations de map waarin begrippen.regel en de regelingen staan", regulations)])
    return path


def workspace(regulations: str | None, names: Iterable[str] = (), *, whole: bool = True) -> Workspace:
    """The regulations of these names (none: all of them), compiled and checked; `whole=False` leaves out the checks over all cases."""
    from jobcoach_dsl.pipeline import compile_folder

    return compile_folder(*_wanted(regulations, names), whole=whole)


def compiler(regulations: str | None, names: Iterable[str] = ()) -> Compiler:
    """What compiles the regulations of these names (none: all of them) again and again."""
    from jobcoach_dsl.pipeline import Compiler

    return Compiler(*_wanted(regulations, names))


def _wanted(regulations: str | None, names: Iterable[str]) -> tuple[Path, tuple[str, ...] | None]:
    from jobcoach_dsl.data import regulations_in

    root = folder(regulations)
    known = regulations_in(root)
    wanted = tuple(dict.fromkeys(names))
    for name in wanted:
        if name not in known:
            raise _unknown(name, known)
    return root, wanted or None


def regulation(name: str, regulations: str | None) -> Regulation:
    """A regulation that answers."""
    from jobcoach_dsl.data import regulations_in
    from jobcoach_dsl.diagnostics import InvalidRules
    from jobcoach_dsl.errors import UnknownRegulation
    from jobcoach_dsl.loading import load

    root = folder(regulations)
    try:
        return load(name, None if regulations is None else root)
    except UnknownRegulation:
        raise _unknown(name, regulations_in(root)) from None
    except InvalidRules as error:
        count = len(error.diagnostics)
        found = "1 bevinding" if count == 1 else f"{count} bevindingen"
        raise Unusable(f"de regels van `{name}` kloppen niet ({found})", f"`jobcoach check {name}` toont wat er mis is") from None


def several(names: Iterable[str], regulations: str | None) -> list[Regulation]:
    """Regulations that answer. What they share is read once."""
    from jobcoach_dsl.errors import JobcoachError
    from jobcoach_dsl.loading import load_several

    wanted = tuple(names)
    try:
        return list(load_several(wanted, None if regulations is None else folder(regulations)))
    except JobcoachError:
        # one of them is not there or does not hold: this says which, and what to do
        return [regulation(name, regulations) for name in wanted]


def _unknown(name: str, known: tuple[str, ...]) -> Unusable:
    near = difflib.get_close_matches(name, known, n=1)
    listed = f"er zijn: {', '.join(known)}" if known else "deze map bevat geen regelingen"
    return Unusable(f"de regeling `{name}` is er niet", f"bedoelde u `{near[0]}`?" if near else listed)
