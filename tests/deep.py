"""The large numbers: `python -m tests.deep` (or `make deep`).

In: nothing, or a seed. Out: `benchmarks/deep.json` with the seed and the commit, and for each section how many were tried, what failed and
the time that it took. Refuses: nothing; ends with 1 when anything failed.

It goes on where it stopped as long as nothing that counts has changed: the package, the grammar, the regulations, the documents that become
pages, and these tests. Each case depends on the seed and its number alone, so it does not matter which process tries it, or when.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path
from typing import NamedTuple

from jobcoach_dsl.data import regulations_in
from tests.again import differences
from tests.browser import large as browser
from tests.fuzz.targets import drawn, fault, least
from tests.law.test_alterations import all_alterations, caught_by
from tests.law.test_oracle import READINGS_EACH, disagreements, landed, random_cases
from tests.targets import large
from tests.workshop import ROOT

HOME = Path(__file__).resolve().parent.parent
RESULT = HOME / "benchmarks" / "deep.json"
KINDS = (".py", ".js", ".lark", ".regel", ".md", ".txt", ".json", ".jinja", ".css", ".yml")
COUNTED = ("jobcoach_dsl", "grammar", "regulations", "tests", "docs/inbouwen.md", "docs/meldingen.md", "docs/taal.md", "mkdocs.yml")
"""The figures of speed do not count: a new measurement changes no page in its makeup."""
MOST_FAULTS = 20
"""So many faults of a section are written down; the rest is only counted."""


def oracle(name: str, seed: int, numbers: range) -> list[str]:
    """Random cases of a regulation: `decide` agrees with the definitions of unknown facts."""
    regulation, _ = landed(name)
    cases = random_cases(name, seed, numbers)
    return [f"case {number}: {d}" for number, on, domains, case in cases for d in disagreements(regulation, on, domains, case)]


def alterations(_: int, numbers: range) -> list[str]:
    """Every alteration of a number, address or quote is caught."""
    every = all_alterations()
    return [every[n].name for n in numbers if not caught_by(every[n])]


def fuzz(seed: int, numbers: range) -> list[str]:
    """Spoilt inputs: no crash, and none that takes long."""
    found = []
    for number in numbers:
        kind, data = drawn(seed, number)
        if problem := fault(kind, data):
            small = data if problem.startswith("TooSlow") else least(kind, data)
            found.append(f"input {number}, {kind}: {problem}: {small[:1000]!r}")
    return found


def again(seed: int, numbers: range) -> list[str]:
    """Folders that are edited: to compile them again gives what to compile them anew gives."""
    found = []
    for number in numbers:
        with tempfile.TemporaryDirectory() as folder:
            found += [f"sequence {number}: {d}" for d in differences(seed, number, Path(folder))]
    return found


class Section(NamedTuple):
    """A kind of test: how many, and how many at a time."""

    name: str
    run: Callable[[int, range], list[str]]
    count: int
    chunk: int


def sections() -> tuple[Section, ...]:
    """Each section with its full number."""
    names, mark = regulations_in(ROOT), fingerprint()
    return (
        Section("alterations", alterations, len(all_alterations()), 10),
        Section("again", again, 16, 2),
        Section("oracle utrecht", partial(oracle, "utrecht"), 5_000, READINGS_EACH),
        *(Section(f"oracle {name}", partial(oracle, name), 1_000, READINGS_EACH) for name in names if name != "utrecht"),
        Section("fuzz", fuzz, 100_000, 500),
        *(Section(f"python {name}", partial(large.python, name), large.PYTHON, large.EACH_PYTHON) for name in names),
        Section("axe", partial(browser.axe, mark), len(browser.PAGES), 2),
        *(
            Section(f"javascript and calculator {n}", partial(browser.javascript, n, mark), large.JAVASCRIPT, 2 * large.EACH_JAVASCRIPT)
            for n in names
        ),
    )


def fingerprint() -> str:
    """Of everything that the outcome of these tests depends on."""
    digest = hashlib.sha256()
    for counted in COUNTED:
        place = HOME / counted
        for path in sorted(place.rglob("*")) if place.is_dir() else (place,):
            if path.is_file() and "node_modules" not in path.parts and path.suffix in KINDS:
                digest.update(path.relative_to(HOME).as_posix().encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()[:16]


def commit() -> str:
    """The commit of the checkout, marked when files were changed since."""
    try:
        head = subprocess.run(
            ["git", "rev-parse", "--short=12", "HEAD"], cwd=HOME, capture_output=True, text=True, check=True
        ).stdout.strip()
        changed = subprocess.run(["git", "status", "--porcelain", *COUNTED], cwd=HOME, capture_output=True, text=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError):
        return "unknown"
    return head + (" with changes" if changed.strip() else "")


def deep(result: Path, wanted: tuple[Section, ...], seed: int | None = None, processes: int | None = None) -> bool:
    """Runs what is left of the sections; True when nothing failed."""
    mark = fingerprint()
    state = _read(result)
    if state.get("fingerprint") != mark or (seed is not None and state.get("seed") != seed):
        state = {"fingerprint": mark, "seed": random.SystemRandom().randrange(2**28) if seed is None else seed, "sections": {}}
    state["commit"] = commit()
    with ProcessPoolExecutor(processes or os.cpu_count()) as pool:
        for section in wanted:
            _section(section, state, pool, result)
    return not any(own["failed"] for own in state["sections"].values())


def _section(section: Section, state: dict, pool: ProcessPoolExecutor, result: Path) -> None:
    own = state["sections"].setdefault(section.name, {"done": 0, "of": section.count, "failed": 0, "seconds": 0.0, "faults": []})
    own["of"] = section.count
    begun, before = time.monotonic(), own["seconds"]
    chunks = [range(at, min(at + section.chunk, section.count)) for at in range(own["done"], section.count, section.chunk)]
    for chunk, found in zip(chunks, _in_order(pool, section, state["seed"], chunks), strict=True):
        own["done"] = chunk.stop
        own["failed"] += len(found)
        own["faults"] = (own["faults"] + found)[:MOST_FAULTS]
        own["seconds"] = round(before + time.monotonic() - begun, 1)
        _write(result, state)
        sys.stdout.write(f"\r{section.name}: {own['done']} of {own['of']}, {own['failed']} failed, {own['seconds']:.0f} s ")
        sys.stdout.flush()
    sys.stdout.write("\n" if chunks else f"{section.name}: {own['done']} of {own['of']}, {own['failed']} failed, done before\n")
    for text in own["faults"]:
        sys.stdout.write(f"  {text}\n")


def _in_order(pool: ProcessPoolExecutor, section: Section, seed: int, chunks: list[range]) -> Iterator[list[str]]:
    """The results chunk by chunk, with a few chunks on their way, so that stopping loses little."""
    waiting = []
    for chunk in chunks:
        waiting.append(pool.submit(section.run, seed, chunk))
        if len(waiting) > 2 * (os.cpu_count() or 1):
            yield waiting.pop(0).result()
    for future in waiting:
        yield future.result()


def _read(result: Path) -> dict:
    try:
        return json.loads(result.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}


def _write(result: Path, state: dict) -> None:
    result.parent.mkdir(exist_ok=True)
    new = result.with_suffix(".new")
    new.write_text(json.dumps(state, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    new.replace(result)


def main() -> int:
    """The command."""
    parser = argparse.ArgumentParser(description="The large numbers of random cases and mutations.")
    parser.add_argument("--seed", type=int, help="start anew with this seed")
    parser.add_argument("--only", action="append", help="only this section")
    given = parser.parse_args()
    chosen = tuple(s for s in sections() if not given.only or s.name in given.only)
    return 0 if deep(RESULT, chosen, given.seed) else 1


if __name__ == "__main__":
    sys.exit(main())
