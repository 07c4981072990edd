"""The compiled script beside hand-written JavaScript, in Node; and how large the script of Utrecht is.

In: nothing. Out: figures. Refuses: to time what does not agree (`CalledProcessError`, with what Node said).
"""

from __future__ import annotations

import gzip
import json
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

from benchmarks import workload_cases
from benchmarks.measure import ROOT, Figure
from benchmarks.ours import plain
from jobcoach_dsl import load
from jobcoach_dsl.targets.javascript import script

SEED, COUNT = 20250101, 2000


def figures() -> Iterator[Figure]:
    """A decision on facts that were read, as the Python modules are timed; one that reads and checks an object first, which the code by
    hand does not do, for the same limit; then the size."""
    cases = [plain(workload_cases.typed(facts)) for facts in workload_cases.cases(COUNT, SEED)]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "begeleiding.js"
        path.write_text(script(workload_cases.checked().program), encoding="utf-8")
        given = json.dumps({"script": str(path), "cases": cases})
        words = ["node", str(ROOT / "benchmarks" / "timed.js")]
        done = subprocess.run(words, input=given, stdout=subprocess.PIPE, text=True, check=True)  # noqa: S603 - our own words
    timed: dict[str, dict[str, float]] = json.loads(done.stdout)
    shares = {name: round(share, 2) for name, share in timed["shares"].items()}
    detail = {name: round(micro, 3) for name, micro in timed["micro"].items()} | {"cases": COUNT, "seed": SEED}
    name = "JavaScript: decision on facts that were read"
    yield Figure(name, "JavaScript: beslissing op gelezen feiten", shares["compiled"], "×", 3, detail)
    name = "JavaScript: decision, reading and checking the facts"
    dutch = "JavaScript: beslissing, met lezen en nakijken van de feiten"
    yield Figure(name, dutch, shares["compiled, from objects"], "×", 3, detail)
    text = script(load("utrecht").program).encode()
    packed = len(gzip.compress(text, 9)) / 1000
    yield Figure("JavaScript: Utrecht, gzipped", "JavaScript: Utrecht, ingepakt", round(packed, 1), "kB", 60, {"bytes": len(text)})
