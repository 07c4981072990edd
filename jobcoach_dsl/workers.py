"""Work on pieces that do not need each other, by several processes.

In: what makes a worker, what it works with, and the pieces. Out: what a worker gives for each piece, in the order of the pieces, so that
it never shows how many processes there were. Refuses: nothing of its own; what a worker raises for the first piece for which one does, is
raised here.

Where a process can go on as a copy of this one (Linux, one thread), the workers have all that is there already. Elsewhere what they work
with goes to them as bytes, so it must be possible to pickle it; what they give always goes that way.
"""

from __future__ import annotations

import os
import pickle
import signal
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

import attrs

if TYPE_CHECKING:
    from multiprocessing.queues import Queue
    from multiprocessing.sharedctypes import Synchronized

_Shared = TypeVar("_Shared")
_Piece = TypeVar("_Piece")
_Made = TypeVar("_Made")


def processors() -> int:
    """How many processes can run at the same time."""
    return len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1


def each(
    worker: Callable[[_Shared], Callable[[_Piece], _Made]], shared: _Shared, pieces: Sequence[_Piece], processes: int = 1
) -> list[_Made]:
    """What `worker(shared)` gives for each piece. Each process (this one is one) makes one worker for all its pieces."""
    count = min(processes, len(pieces))
    if count < 2:
        work = worker(shared)
        return [work(piece) for piece in pieces]
    import multiprocessing  # both take a while, and most that is done here is done by one process
    from concurrent.futures import ProcessPoolExecutor

    context = multiprocessing.get_context(_method())
    begun, told = context.Value("q", 0), context.Queue()
    ends: dict[int, _End[_Made]] = {}

    def hear() -> None:
        place, end = pickle.loads(told.get())  # noqa: S301 - a process of ours wrote it
        ends[place] = end

    with ProcessPoolExecutor(count - 1, context, _begin, (worker, shared, pieces, begun, told)) as pool:
        others = [pool.submit(_tell) for _ in range(count - 1)]
        heard = 0
        try:
            for place, end in _ends(worker(shared), pieces, begun):
                ends[place] = end
                while not told.empty():  # between two pieces, so that little is left for the end
                    hear()
                    heard += 1
        finally:
            begun.value = len(pieces)  # where this one stops, the others do
        for _ in range(sum(other.result() for other in others) - heard):
            hear()
    return [ends[place]() for place in sorted(ends)]


def _ends(work: Callable[[_Piece], _Made], pieces: Sequence[_Piece], begun: Synchronized[int]) -> Iterator[tuple[int, _End[_Made]]]:
    """How pieces end that no process has begun with; the first ones first. After one that fails, no process begins with another."""
    while True:
        with begun.get_lock():
            place = begun.value
            begun.value += 1
        if place >= len(pieces):
            return
        end: _End[_Made]
        try:
            end = _End(work(pieces[place]))
        except Exception as error:  # it is raised where the pieces come together
            begun.value = len(pieces)
            end = _End(error=error)
        yield place, end


@attrs.frozen
class _End(Generic[_Made]):
    """What was made of a piece, or why it was not."""

    made: _Made | None = None
    error: Exception | None = None

    def __call__(self) -> _Made:
        if self.error is not None:
            raise self.error
        return cast("_Made", self.made)


def _method() -> str:
    return "fork" if sys.platform == "linux" and threading.active_count() == 1 else "spawn"


_here: Callable[[], int] | None = None
"""What this process does, if it is one of several."""


def _begin(
    worker: Callable[[Any], Callable[[Any], Any]], shared: Any, pieces: Sequence[Any], begun: Synchronized[int], told: Queue[bytes]
) -> None:
    global _here
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the process that shares out the work, and that stops the others
    told.cancel_join_thread()  # if nobody hears what is told any more, this process can end
    work = worker(shared)

    def tell() -> int:
        count = 0
        for end in _ends(work, pieces, begun):
            told.put(pickle.dumps(end, pickle.HIGHEST_PROTOCOL))  # packed here, so that what goes wrong with that is raised
            count += 1
        return count

    _here = tell


def _tell() -> int:
    """Tells how each of its pieces ended; gives how many it told of."""
    assert _here is not None
    return _here()


__all__ = ["each", "processors"]
