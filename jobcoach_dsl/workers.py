"""Work on pieces that do not need each other, by several processes.

In: what makes a worker, what it works with, and the pieces. Out: what a worker gives for each piece, in the order of the pieces, so that
it never shows how many processes there were. Refuses: nothing of its own; what a worker raises for the first piece for which one does, is
raised here.

Where a process can go on as a copy of this one (Linux, one thread), the workers have all that is there already. Elsewhere what they work
with goes to them as bytes, so it must be possible to pickle it; what they give always goes that way.
"""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

_Shared = TypeVar("_Shared")
_Piece = TypeVar("_Piece")
_Made = TypeVar("_Made")

_worker: Callable[[Any], Any] | None = None
"""The worker of this process, if it is one of several."""


def processors() -> int:
    """How many processes can run at the same time."""
    return len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1


def each(
    worker: Callable[[_Shared], Callable[[_Piece], _Made]], shared: _Shared, pieces: Sequence[_Piece], processes: int = 1
) -> list[_Made]:
    """What `worker(shared)` gives for each piece. Each process makes one worker, and keeps it for all its pieces."""
    count = min(processes, len(pieces))
    if count < 2:
        work = worker(shared)
        return [work(piece) for piece in pieces]
    import multiprocessing  # both take a while, and most that is done here is done by one process
    from concurrent.futures import ProcessPoolExecutor

    context = multiprocessing.get_context(_method())
    with ProcessPoolExecutor(count, context, _begin, (worker, shared)) as pool:
        return list(pool.map(_work, pieces))


def _method() -> str:
    return "fork" if sys.platform == "linux" and threading.active_count() == 1 else "spawn"


def _begin(worker: Callable[[Any], Callable[[Any], Any]], shared: Any) -> None:
    global _worker
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the process that shares out the work, and that stops the others
    _worker = worker(shared)


def _work(piece: Any) -> Any:
    assert _worker is not None
    return _worker(piece)


__all__ = ["each", "processors"]
