"""Everything that the site is made of.

In: a folder of regulations, or a workspace. Out: a `SiteData`: the pages, the scripts that decide in the browser, and the files for other
programs. Refuses: nothing; a regulation with findings has no checked program and so no pages.
"""

from __future__ import annotations

from pathlib import Path

import attrs

from jobcoach_dsl.checks import CheckedProgram
from jobcoach_dsl.model.from_syntax import Case, SharedCase
from jobcoach_dsl.pipeline import Workspace, compile_and
from jobcoach_dsl.regulation import Regulation, compiled
from jobcoach_dsl.straight import plan
from jobcoach_dsl.targets.javascript import data, engine, rules, script, types
from jobcoach_dsl.targets.json_schema import text
from jobcoach_dsl.targets.pages import SiteData
from jobcoach_dsl.targets.pages.gather import Gathered, gather, gathered


@attrs.frozen
class Part:
    """What the site has of one regulation."""

    gathered: Gathered
    script: str
    """Its rules for the calculators."""
    files: dict[str, str]
    """Its files for other programs, by how their names end."""


def part(checked: CheckedProgram, cases: tuple[Case, ...], comparisons: tuple[SharedCase, ...]) -> Part:
    """What the site has of a regulation, with its worked cases, and what it says in the comparisons."""
    program = checked.program
    planned, encoded = plan(program.chosen), data(program)
    return Part(
        gathered(Regulation(compiled(program, planned), checked.readings), cases, comparisons),
        rules(program, encoded),
        # what `jobcoach compile` writes, but for the module of Python: who has Python installs the package, or writes the module
        {"schema.json": text(program), "js": script(program, planned, encoded), "d.ts": types(program)},
    )


def site(workspace: Workspace) -> SiteData:
    """The whole site."""
    programs, comparisons = workspace.programs.items(), workspace.comparisons
    return _whole(workspace, {name: part(checked, workspace.cases.get(name, ()), comparisons) for name, checked in programs})


def site_of(root: Path, processes: int) -> tuple[Workspace, SiteData | None]:
    """A folder, and its site if all in it is sound, made by so many processes. Raises `FileNotFoundError` when the folder is not there."""
    workspace, parts = compile_and(root, part, processes)
    return workspace, _whole(workspace, parts) if workspace.sound else None


def _whole(workspace: Workspace, parts: dict[str, Part]) -> SiteData:
    ordered = dict(sorted(parts.items()))
    return gather(
        workspace,
        {name: each.gathered for name, each in ordered.items()},
        engine(),
        {name: each.script for name, each in ordered.items()},
        {name: each.files for name, each in ordered.items()},
    )
