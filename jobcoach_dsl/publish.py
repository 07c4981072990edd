"""Everything that the site is made of.

In: a workspace, or a folder of regulations. Out: a `SiteData`: the pages, the scripts that decide in the browser, and the files for other
programs; or all files of the site. Refuses: nothing; a regulation with findings has no checked program and so no pages.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import attrs

from jobcoach_dsl.checks import CheckedProgram
from jobcoach_dsl.model.from_syntax import Case, SharedCase
from jobcoach_dsl.model.vocabulary import Vocabulary
from jobcoach_dsl.pipeline import Workspace, compile_and
from jobcoach_dsl.regulation import Regulation, compiled
from jobcoach_dsl.straight import plan
from jobcoach_dsl.targets.artifact import Artifact
from jobcoach_dsl.targets.javascript import data, engine, rules, script, types
from jobcoach_dsl.targets.json_schema import text
from jobcoach_dsl.targets.pages import SiteData, Writer, templates
from jobcoach_dsl.targets.pages.gather import Gathered, gather, gathered, guide


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
    programs, comparisons = sorted(workspace.programs.items()), workspace.comparisons
    return _whole(workspace, {name: part(checked, workspace.cases.get(name, ()), comparisons) for name, checked in programs})


def pages_of(root: Path, processes: int) -> tuple[Workspace, list[Artifact] | None]:
    """A folder, and the files of its site if all in it is sound, made by so many processes: those of `pages(site(…))`.

    Raises `FileNotFoundError` when the folder is not there.
    """
    templates()  # before there are more processes, or each would make them
    workspace, made = compile_and(root, _with_pages, processes)
    if not workspace.sound:
        return workspace, None
    ordered = dict(sorted(made.items()))
    own = [artifact for _, artifacts in ordered.values() for artifact in artifacts]
    return workspace, own + Writer(_whole(workspace, {name: each for name, (each, _) in ordered.items()})).shared()


def _with_pages(
    checked: CheckedProgram, cases: tuple[Case, ...], vocabulary: Vocabulary, comparisons: tuple[SharedCase, ...]
) -> tuple[Part, list[Artifact]]:
    made, name = part(checked, cases, comparisons), checked.program.name
    alone = SiteData(
        (made.gathered.data,),
        tuple(vocabulary.facts.values()),
        tuple(vocabulary.outcomes.values()),
        scripts={name: made.script},
        compiled={name: made.files},
        guide=guide(),
    )
    return made, Writer(alone).own(name)


def _whole(workspace: Workspace, parts: Mapping[str, Part]) -> SiteData:
    return gather(
        workspace,
        {name: each.gathered for name, each in parts.items()},
        engine(),
        {name: each.script for name, each in parts.items()},
        {name: each.files for name, each in parts.items()},
    )
