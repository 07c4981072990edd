"""Spoilt small inputs give findings, never a crash, and never take long.

`make test` tries a sample; `make deep` a hundred thousand.
"""

from __future__ import annotations

import contextlib
import gc
import signal

import pytest

from tests import deep
from tests.fuzz import targets
from tests.fuzz.targets import KINDS, drawn, fault, least

SAMPLE = 1000


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_not_spoilt_is_read(kind: str) -> None:
    for text in KINDS[kind][1]:
        assert fault(kind, text.encode()) == ""


def test_a_sample_of_spoilt_inputs(run_seed: int) -> None:
    for number in range(SAMPLE):
        kind, data = drawn(run_seed, number)
        found = fault(kind, data)
        assert not found, f"{kind} {number} of seed {run_seed}: {found}\n{least(kind, data)!r}"


def _hangs(_: bytes) -> None:
    while True:
        pass


def _hangs_and_hides_it(data: bytes) -> None:
    for _ in range(2):
        with contextlib.suppress(Exception):
            _hangs(data)


@pytest.mark.parametrize("reader", [_hangs, _hangs_and_hides_it])
def test_what_hangs_is_stopped_and_reported(reader: object, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(targets, "LONGEST", 0.05)
    monkeypatch.setattr(targets, "KINDS", dict.fromkeys(KINDS, (reader, ("",), 1)))
    assert fault("text", b"").startswith("TooSlow")
    assert "TooSlow" in deep.fuzz(1, range(1))[0]
    assert signal.getitimer(signal.ITIMER_VIRTUAL) == (0, 0)


def test_no_garbage_is_collected_while_an_input_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    collected: list[str] = []
    during: list[int] = []

    def leaves_much(_: bytes) -> None:
        before = len(collected)
        for _ in range(100_000):
            own: list[object] = []
            own.append(own)
        during.append(len(collected) - before)

    def told(phase: str, _: object) -> None:
        collected.append(phase)

    monkeypatch.setattr(targets, "KINDS", {"text": (leaves_much, ("",), 1)})
    gc.callbacks.append(told)
    try:
        assert fault("text", b"") == ""
        leaves_much(b"")
    finally:
        gc.callbacks.remove(told)
    assert during[0] == 0 < during[1]
