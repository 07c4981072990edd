"""Work by several processes gives what one process gives, in the same order, however processes begin here."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from jobcoach_dsl import workers

METHODS = ["fork", "spawn"]


def _times(factor: int) -> Callable[[int], tuple[int, int]]:
    return lambda piece: (factor * piece, os.getpid())


def _together(folder: Path) -> Callable[[int], int]:
    """Each piece waits until two processes have begun with one."""

    def work(piece: int) -> int:
        (folder / str(os.getpid())).touch()
        end = time.monotonic() + 60
        while len(list(folder.iterdir())) < 2:
            assert time.monotonic() < end, "no other process came"
            time.sleep(0.01)
        return os.getpid()

    return work


def _large(size: int) -> Callable[[int], bytes]:
    return lambda piece: bytes([piece]) * size


def _fails(least: int) -> Callable[[int], int]:
    def work(piece: int) -> int:
        if piece >= least:
            raise KeyError(piece)
        return piece

    return work


def _stops(parent: int) -> Callable[[int], bytes]:
    """In the process that shares out the work somebody presses Ctrl-C; the others have much to tell, that nobody hears any more."""

    def work(piece: int) -> bytes:
        time.sleep(0.05)
        if piece > 2 and os.getpid() == parent:
            raise KeyboardInterrupt
        return bytes(5_000_000)

    return work


@pytest.mark.parametrize("method", METHODS)
def test_pieces_come_back_in_their_order(method: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "_method", lambda: method)
    made = workers.each(_times, 3, range(40), processes=2)
    assert [value for value, _ in made] == [3 * piece for piece in range(40)]


@pytest.mark.parametrize("method", METHODS)
def test_this_process_works_beside_the_others(method: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(workers, "_method", lambda: method)
    made = workers.each(_together, tmp_path, range(6), processes=2)
    assert len(set(made)) == 2
    assert os.getpid() in made


@pytest.mark.parametrize("method", METHODS)
def test_the_first_piece_that_fails_is_what_is_raised(method: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "_method", lambda: method)
    for processes in (1, 2):
        with pytest.raises(KeyError, match=r"^5$"):
            workers.each(_fails, 5, range(9), processes=processes)


@pytest.mark.parametrize("method", METHODS)
def test_who_stops_does_not_wait_for_what_others_tell(method: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "_method", lambda: method)
    with pytest.raises(KeyboardInterrupt):
        workers.each(_stops, os.getpid(), range(100), processes=2)


@pytest.mark.parametrize("method", METHODS)
def test_what_is_large_comes_back_whole(method: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "_method", lambda: method)
    made = workers.each(_large, 3_000_000, range(9), processes=3)
    assert made == [bytes([piece]) * 3_000_000 for piece in range(9)]


@pytest.mark.parametrize(("pieces", "processes"), [(range(3), 1), (range(1), 4), (range(0), 4)])
def test_what_one_process_can_do_is_done_here(pieces: range, processes: int) -> None:
    assert workers.each(_times, 2, pieces, processes=processes) == [(2 * piece, os.getpid()) for piece in pieces]


def test_there_is_a_processor() -> None:
    assert 1 <= workers.processors() <= (os.cpu_count() or 1)
