"""How to time: functions beside each other in one run, single calls, and a fresh Python.

In: functions and cases, or the words of a command. Out: seconds, megabytes, and `Figure`s with their targets. Refuses: nothing.

Times are of the processor, not of the clock, and the best of many runs counts: other work on the machine disturbs them least so. What is
compared takes turns, so that a slow stretch of the machine hits all of it. Absolute times differ between machines, ratios hardly.
"""

from __future__ import annotations

import gc
import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeVar

import attrs

ROOT = Path(__file__).parent.parent
_Case = TypeVar("_Case")


@attrs.frozen
class Figure:
    """Something measured. `value` may be at most `target`, when there is one; `detail` is what it was worked out from."""

    name: str
    dutch: str
    value: float
    unit: str
    target: float | None = None
    detail: Mapping[str, float | int | str] = attrs.field(factory=dict)

    @property
    def missed(self) -> bool:
        return self.target is not None and self.value > self.target


@attrs.frozen
class Contender:
    """A function and the cases that it gets, in its own form of input."""

    work: Callable[[Any], object]
    cases: Sequence[Any]


def beside(contenders: Mapping[str, Contender], rounds: int = 60) -> dict[str, float]:
    """Seconds for one case, by name: the best round of each, over all its cases."""
    best = dict.fromkeys(contenders, float("inf"))
    gc.collect()
    gc.freeze()  # what the benchmark itself holds is not looked through while it times
    try:
        for _ in range(rounds):
            for name, contender in contenders.items():
                best[name] = min(best[name], _round(contender.work, contender.cases))
    finally:
        gc.unfreeze()
    return {name: seconds / len(contenders[name].cases) for name, seconds in best.items()}


def _round(work: Callable[[Any], object], cases: Sequence[Any]) -> float:
    start = time.process_time()
    for case in cases:
        work(case)
    return time.process_time() - start


def each(work: Callable[[_Case], object], cases: Sequence[_Case], repeat: int) -> list[float]:
    """The best time of each case; the cases take turns, so that a disturbance does not hit all runs of one."""
    best = [float("inf")] * len(cases)
    for _ in range(repeat):
        for number, case in enumerate(cases):
            start = time.process_time()
            work(case)
            best[number] = min(best[number], time.process_time() - start)
    return best


def fresh(words: Sequence[str], env: Mapping[str, str] | None = None) -> float:
    """Processor time of a fresh Python, once."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, *words], cwd=ROOT, stdout=subprocess.DEVNULL, check=True, env=_env(env))  # noqa: S603 - our own words
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def waited(words: Sequence[str], env: Mapping[str, str] | None = None) -> float:
    """Seconds that somebody waits for a fresh Python, once. For work that several processes share, of which the processor time adds up."""
    start = time.perf_counter()
    fresh(words, env)
    return time.perf_counter() - start


def memory(words: Sequence[str], env: Mapping[str, str] | None = None) -> float:
    """Megabytes that a fresh Python held at most; the words end in a `-c` program, which is made to tell it."""
    *before, code = words
    # `getrusage` would count what this process held before it became the other one; the kernel's high-water mark starts anew
    tell = "\nprint(next(line.split()[1] for line in open('/proc/self/status') if line.startswith('VmHWM')))"
    done = subprocess.run([sys.executable, *before, code + tell], cwd=ROOT, capture_output=True, text=True, check=True, env=_env(env))  # noqa: S603
    return int(done.stdout.split()[-1]) / 1024


def over(bare: Callable[[], float], more: Callable[[], float], repeat: int) -> tuple[float, float]:
    """The best of two measurements that take turns: the bare one, and what the other has more."""
    pairs = [(bare(), more()) for _ in range(repeat)]
    first = min(pair[0] for pair in pairs)
    return first, min(pair[1] for pair in pairs) - first


def _env(more: Mapping[str, str] | None) -> dict[str, str]:
    """That of this process, but that Python keeps what it makes of a source file, as it does unless it is told not to: an installed package
    is not read anew from its sources at each start."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"} | dict(more or {})


def micro(seconds: float) -> float:
    """Microseconds, as they stand in the figures."""
    return round(seconds * 1e6, 2)
