"""What a compilation found before, for things that are still the same objects.

In: what is made, and the objects that it is made of. Out: the same as if it were made now. Refuses: nothing.

A folder is compiled again and again while someone writes in it, and most of it stays as it is. A file with the same text keeps its tree, so
that each rule in it is the same object as before; and what follows from that object and others that are the same too, is the same. There
is no other ground for using something again: objects are compared by identity, so that a place in a file can never be an old one.

Whoever makes something says of what: `kept("tree", lambda: parse(file), file)`. What is made may depend on nothing else, and may not change
afterwards. Outside a `Memory` nothing is kept. What one compilation did not ask for is forgotten after it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from contextvars import ContextVar
from typing import Any, TypeVar, cast

_Made = TypeVar("_Made")


class Memory:
    """What is kept from one compilation to the next."""

    def __init__(self) -> None:
        self._before: dict[object, tuple[tuple[object, ...], Any]] = {}
        self._now: dict[object, tuple[tuple[object, ...], Any]] = {}

    @contextmanager
    def open(self) -> Iterator[None]:
        """Within it, what is made is kept, and what was made within the last one is used again."""
        try:
            with entered(self):
                yield
        finally:
            self._before, self._now = self._now, {}

    def kept(self, key: object, make: Callable[[], Any], parts: tuple[object, ...]) -> Any:
        """See `kept`. The parts stay with what was made of them, so that no other object can get the identity of one."""
        entry = self._now.get(key) or self._before.get(key)
        if entry is None:
            entry = parts, make()
        self._now[key] = entry
        return entry[1]


_open: ContextVar[Memory | None] = ContextVar("_open", default=None)


def stays(what: str) -> None:
    """Keeps what stands for `what`, where it is not asked for this time."""
    memory = _open.get()
    if memory is not None and what in memory._before:
        memory._now[what] = memory._before[what]


def current() -> Memory | None:
    """The memory that is open."""
    return _open.get()


@contextmanager
def entered(memory: Memory | None) -> Iterator[None]:
    """Within it this memory is the one that is open (None: none is)."""
    token = _open.set(memory)
    try:
        yield
    finally:
        _open.reset(token)


def part(what: str) -> AbstractContextManager[None]:
    """Within it what is made is kept apart, for longer: until `part` is not asked for at all, also if it is not entered every time."""
    if _open.get() is None:
        return nullcontext()
    return replaced(f"part {what}", _or_new).open()


def _or_new(before: Memory | None) -> Memory:
    return before or Memory()


def kept(what: str, make: Callable[[], _Made], *parts: object) -> _Made:
    """What `make` gives; or what it gave before, when it was made of these same objects."""
    memory = _open.get()
    return make() if memory is None else cast("_Made", memory.kept((what, *map(id, parts)), make, parts))


def same(what: str, value: _Made) -> _Made:
    """The value; or the object that stood for `what` before, when that is equal. Only for values without a place in a file."""
    return replaced(what, lambda before: value if before is None or before != value else before)


def replaced(what: str, make: Callable[[_Made | None], _Made]) -> _Made:
    """What stands for `what` from now on, made of what stood for it before (None: nothing)."""
    memory = _open.get()
    if memory is None:
        return make(None)
    before = memory._before.get(what)
    memory._now[what] = (), (made := make(None if before is None else before[1]))
    return made
