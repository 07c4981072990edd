"""The large numbers of cases of every target, for `tests.deep`.

In: the name of a landed regulation, a seed, the numbers of cases. Out: each difference, shrunk, to paste. Refuses: nothing.

In Python each case is compared as results, in one process, and of every `WHOLE` of them one whole, with the package. What scripts say is in
`tests.browser.large`. What was compiled stays for the next cases of the same regulation.
"""

from __future__ import annotations

import atexit
from contextlib import ExitStack

from tests.targets.cases import Cases
from tests.targets.drivers import targets
from tests.targets.sameness import Target, differences, report, shrunk

PYTHON, JAVASCRIPT = 100_000, 2_000
EACH_PYTHON, EACH_JAVASCRIPT = 1_000, 25
"""So many cases in a row share their readings: enough groups for each reading by itself, and for as many sets of them."""
WHOLE = 50
"""How often the whole answers are compared in Python."""
SHRUNK = 3
"""So many differences of a chunk are made as small as can be."""

_open = ExitStack()
_targets: dict[str, dict[str, Target]] = {}
atexit.register(_open.close)


def python(name: str, seed: int, numbers: range) -> list[str]:
    """The engine, the compiled module and the package."""
    made = targets_of(name)
    return reported(name, Cases(name, seed, EACH_PYTHON), (made["engine"], made["module"], Whole(made["package"])), numbers, WHOLE)


class Whole(Target):
    """A target that is only asked for whole answers."""

    def __init__(self, target: Target) -> None:
        self.name, self.whole = target.name, target.whole  # type: ignore[method-assign]


def targets_of(name: str) -> dict[str, Target]:
    """All targets of a regulation; those of another one stop."""
    if name not in _targets:
        _open.close()
        _targets.clear()
        _targets[name] = _open.enter_context(targets(name))
    return _targets[name]


def reported(name: str, cases: Cases, asked: tuple[Target, ...], numbers: range, whole: int) -> list[str]:
    """Where these targets differ on these cases, to paste."""
    every = differences(asked, cases(numbers), whole)
    # to shrink takes long, and what is wrong a thousand times is shown well enough by a few
    return [report(name, shrunk(found, asked, cases.program) if count < SHRUNK else found) for count, found in enumerate(every)]
