"""Everything that the site is made of.

In: a compiled workspace. Out: a `SiteData`: the pages, and the scripts that decide in the browser. Refuses: nothing; a regulation with
findings has no checked program and so no pages.
"""

from __future__ import annotations

from jobcoach_dsl.pipeline import Workspace
from jobcoach_dsl.targets.javascript import engine, rules
from jobcoach_dsl.targets.pages import SiteData
from jobcoach_dsl.targets.pages.gather import gather


def site(workspace: Workspace) -> SiteData:
    """The whole site."""
    return gather(workspace, engine(), {name: rules(checked.program) for name, checked in workspace.programs.items()})
