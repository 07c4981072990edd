"""What was worked out before, kept on the disk of the user.

In: a name that says what it was made of, and bytes. Out: the bytes that were kept under that name, or None. Refuses: nothing; what is
damaged, belongs to another user or cannot be written is as if it were not there.

The folder is `JOBCOACH_CACHE`, else `jobcoach-dsl` in `XDG_CACHE_HOME` or `~/.cache`; an empty `JOBCOACH_CACHE` keeps nothing. It holds
what was made of rules, never facts. A name holds a digest of all that its bytes depend on, so that nothing in it grows stale, and
the oldest go when there are many.
"""

from __future__ import annotations

import hashlib
import os
import tempfile
from contextlib import suppress
from pathlib import Path

_MOST = 200
_DIGEST = 64


def folder() -> Path | None:
    """Where things are kept; None when nothing is."""
    chosen = os.environ.get("JOBCOACH_CACHE")
    if chosen is not None:
        return Path(chosen) if chosen else None
    home = os.environ.get("XDG_CACHE_HOME")
    try:
        return (Path(home) if home else Path.home() / ".cache") / "jobcoach-dsl"
    except RuntimeError:  # a user without a home
        return None


def read(name: str) -> bytes | None:
    """What was kept under this name, if it is whole and ours."""
    home = folder()
    if home is None or not _is_ours(home):
        return None
    try:
        kept = (home / name).read_bytes()
    except OSError:
        return None
    digest, data = kept[:_DIGEST], kept[_DIGEST:]
    return data if hashlib.sha256(data).hexdigest().encode() == digest else None


def write(name: str, data: bytes) -> None:
    """Keeps these bytes. Other processes see all of them or none."""
    home = folder()
    if home is None:
        return
    with suppress(OSError):
        home.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not _is_ours(home):
            return
        handle, path = tempfile.mkstemp(dir=home, prefix=".new-")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(hashlib.sha256(data).hexdigest().encode() + data)
            os.replace(path, home / name)
        except BaseException:
            Path(path).unlink(missing_ok=True)
            raise
        _forget(home)


def _is_ours(home: Path) -> bool:
    """Whether only this user can write there: what is kept can be run."""
    try:
        about = home.stat()
    except OSError:
        return False
    return not hasattr(os, "getuid") or (about.st_uid == os.getuid() and not about.st_mode & 0o022)


def _forget(home: Path) -> None:
    kept = [entry for entry in os.scandir(home) if entry.is_file()]
    if len(kept) > _MOST:
        kept.sort(key=lambda entry: entry.stat().st_mtime)
        for entry in kept[: len(kept) - _MOST]:
            os.unlink(entry.path)


__all__ = ["folder", "read", "write"]
