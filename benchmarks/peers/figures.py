"""The workload beside other engines: makes their environment, times them there, and compares.

In: nothing. Out: figures: a decision as a share of each peer's. Refuses: peers that cannot be installed, or that do not agree
(`CalledProcessError`, with what pip or the peer said).
"""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from benchmarks import workload_cases
from benchmarks.measure import ROOT, Figure, micro
from benchmarks.ours import write_module
from benchmarks.peers.answers import written

WANTED = Path(__file__).parent / "requirements.txt"
SEED, COUNT = 20250101, 2000
OURS = ("by hand", "typed", "plain", "with trace")


def figures() -> Iterator[Figure]:
    """One figure for each peer; the first holds all times."""
    cases = [workload_cases.typed(facts) for facts in workload_cases.cases(COUNT, SEED)]
    with tempfile.TemporaryDirectory() as folder:
        module = write_module(workload_cases.regulation(), Path(folder))
        given = json.dumps({"cases": [written(case) for case in cases], "module": [folder, module]})
        timed = subprocess.run(  # noqa: S603 - our own words
            [str(environment()), "-m", "benchmarks.peers.timed"],
            input=given,
            stdout=subprocess.PIPE,
            text=True,
            check=True,
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
        )
    times: dict[str, float] = json.loads(timed.stdout)
    detail = {name: micro(seconds) for name, seconds in times.items() if name != "with trace"}
    for name in times:
        if name not in OURS:
            # input that stands ready, on both sides; no peer validates its input, so what that costs beside it has no target
            share = times["typed"] / times[name]
            yield Figure(f"decision beside {name}", f"beslissing naast {name}", round(share, 4), "×", 1, detail)
            share = times["plain"] / times[name]
            yield Figure(f"decision, validated, beside {name}", f"beslissing, nagekeken, naast {name}", round(share, 4), "×", None, detail)


def environment() -> Path:
    """The Python of the peers' own environment, made anew when the list of packages has changed."""
    key = hashlib.sha256(WANTED.read_bytes() + sys.version.encode()).hexdigest()[:16]
    folder = ROOT / ".cache" / f"peers-{key}"
    python = folder / "bin" / "python"
    if not (folder / "complete").is_file():
        subprocess.run([sys.executable, "-m", "venv", "--clear", str(folder)], check=True)  # noqa: S603
        install = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--requirement", str(WANTED)]
        subprocess.run(install, check=True)  # noqa: S603
        (folder / "complete").touch()
    return python
