"""One seed for all random choices of a run, shown at its start: the one given with `--hypothesis-seed`, else a new one.

No test fails because the machine is slow: of what hypothesis measures by the clock nothing counts, wherever the tests run.
"""

from __future__ import annotations

import gc
import os
import random
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# what tests compile is kept in the checkout, not in the home of the one who runs them
os.environ["JOBCOACH_CACHE"] = str(Path(__file__).resolve().parent.parent / ".cache" / "jobcoach-dsl")

settings.register_profile("any machine", settings.get_profile("default"), deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("any machine")

_new = random.SystemRandom().randrange(2**28)


def _seed(config: pytest.Config) -> int:
    given = config.getoption("--hypothesis-seed")
    return int(given) if given is not None and str(given).isdecimal() else _new


def pytest_collection_finish() -> None:
    """What stays for the whole run is not looked through for garbage again and again, and garbage may pile up some more."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 20)


def pytest_report_header(config: pytest.Config) -> str:
    return f"seed of the random samples: {_seed(config)} (again: --hypothesis-seed={_seed(config)})"


@pytest.fixture(scope="session")
def run_seed(pytestconfig: pytest.Config) -> int:
    """The seed of this run."""
    return _seed(pytestconfig)
