"""Generated files, and how they come on disk.

In: `Artifact`s of a target, and a folder. Out: the folder holding exactly these files.
Refuses: a path that leaves the folder, two artifacts with one path, a folder that holds files that were not generated.

Each file is replaced in one step, so a reader never meets half a file. The folder keeps a list of what was generated (`MANIFEST`);
only files on that list are ever removed.
"""

from __future__ import annotations

import os
import re
import tempfile
from collections.abc import Iterable
from pathlib import Path

import attrs

MANIFEST = ".gegenereerd"
"""The list of generated files, one path a line. A name with a dot in front is no page for MkDocs."""

_PART = re.compile(r"[A-Za-z0-9_][A-Za-z0-9._-]*")


def _safe(_: object, __: object, path: str) -> None:
    if not all(_PART.fullmatch(part) for part in path.split("/")):
        raise ValueError(f"{path!r} is not a plain relative path")


@attrs.frozen
class Artifact:
    """A generated file: `path` is relative, with forward slashes."""

    path: str = attrs.field(validator=_safe)
    content: str | bytes = attrs.field(repr=False)

    @property
    def data(self) -> bytes:
        return self.content if isinstance(self.content, bytes) else self.content.encode("utf-8")

    @property
    def text(self) -> str:
        """The content of a text file."""
        return self.content if isinstance(self.content, str) else self.content.decode("utf-8")


class ForeignFolder(Exception):
    """A folder that holds something else than generated files. The message is Dutch."""

    def __init__(self, folder: Path) -> None:
        super().__init__(f"de map `{folder}` bevat bestanden die hier niet zijn gemaakt; kies een lege of een nieuwe map")
        self.folder = folder


def write(artifacts: Iterable[Artifact], folder: Path) -> list[str]:
    """Makes `folder` hold exactly these files and returns the paths that changed, sorted.

    Raises `ForeignFolder` when the folder holds files but no list of generated ones, and `OSError` when the disk refuses.
    """
    new = _by_path(artifacts)
    manifest = folder / MANIFEST
    if manifest.is_file():
        # A line that is no plain path was not written here: it is passed over, so that nothing outside the folder can be removed.
        old = {line for line in manifest.read_text(encoding="utf-8", errors="replace").splitlines() if _is_safe(line)}
    elif folder.is_dir() and any(folder.iterdir()):
        raise ForeignFolder(folder)
    else:
        old = set()
    # The list is written first with everything in it: after a crash the next run still knows which files are its own.
    replace(manifest, _lines(old | set(new)))
    changed = [path for path in sorted(new) if replace(folder / path, new[path].data)]
    for path in sorted(old - set(new)):
        target = folder / path
        if target.is_file():
            target.unlink()
            changed.append(path)
        for parent in target.parents:
            if parent == folder or not parent.is_dir() or any(parent.iterdir()):
                break
            parent.rmdir()
    replace(manifest, _lines(set(new)))
    return sorted(changed)


def differences(artifacts: Iterable[Artifact], folder: Path) -> list[str]:
    """What makes `folder` other than these files: one line for each file that is missing, changed or too many."""
    new = _by_path(artifacts)
    there = {p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file()} - {MANIFEST} if folder.is_dir() else set()
    found = [(path, "ontbreekt") for path in set(new) - there]
    found += [(path, "hoort er niet bij") for path in there - set(new)]
    found += [(path, "is anders") for path in there & set(new) if (folder / path).read_bytes() != new[path].data]
    return [f"{path} {what}" for path, what in sorted(found)]


def _by_path(artifacts: Iterable[Artifact]) -> dict[str, Artifact]:
    result: dict[str, Artifact] = {}
    seen: set[str] = set()
    for artifact in artifacts:
        # Two names that differ in case only are one file on some machines.
        if artifact.path.casefold() in seen:
            raise ValueError(f"{artifact.path!r} is generated twice")
        seen.add(artifact.path.casefold())
        result[artifact.path] = artifact
    return result


def _is_safe(path: str) -> bool:
    return all(_PART.fullmatch(part) for part in path.split("/"))


def _lines(paths: set[str]) -> bytes:
    return "".join(f"{p}\n" for p in sorted(paths)).encode()


def replace(target: Path, data: bytes) -> bool:
    """Makes a file hold this, in one step; False when it did already. Raises `OSError` when the disk refuses."""
    if target.is_file() and target.read_bytes() == data:
        return False
    target.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=".nieuw-")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        os.chmod(name, 0o644)  # mkstemp makes files for their owner only; a site is for everyone
        os.replace(name, target)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    return True
