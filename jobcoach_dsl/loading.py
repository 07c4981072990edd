"""Finding a regulation by its name, compiled before or now.

In: the name of a regulation and, if it is not one that comes with the package, the folder where it is. Out: a `Regulation`.
Refuses: a name that is not there (`UnknownRegulation`), rules that do not hold (`InvalidRules`, with all findings).

To read rules, check them and find the cited words takes a second; the result is small and only depends on the files of the folder and
on this package. So it is made once: for the regulations that come with the package when that is built (see `hatch_build.py`), for others
when they are first loaded (see `store`). Whether a result was kept makes no difference to what is loaded: all goes through `portable`.
"""

from __future__ import annotations

import hashlib
import json
import threading
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from jobcoach_dsl import store
from jobcoach_dsl.data import data_folder, regulations_in
from jobcoach_dsl.errors import UnknownRegulation
from jobcoach_dsl.model.portable import decode, encode
from jobcoach_dsl.model.program import Program
from jobcoach_dsl.regulation import Regulation

SHIPPED = "compiled"
"""The folder with what was compiled when the package was built."""

_loaded: dict[tuple[str, Path], Regulation] = {}
_lock = threading.Lock()


def load(name: str, regulations: str | Path | None = None) -> Regulation:
    """The regulation of this name; cached. `regulations` is another folder than the one that comes with the package.

    Raises `UnknownRegulation` when there is none, `InvalidRules` (with all findings) when its rules do not hold.
    """
    return load_several((name,), regulations)[0]


def load_several(names: Iterable[str], regulations: str | Path | None = None) -> tuple[Regulation, ...]:
    """As `load`, for several names at once: the vocabulary and the texts that they share are read once."""
    own = regulations is None
    root = data_folder("regulations") if regulations is None else Path(regulations).resolve()
    wanted = tuple(dict.fromkeys(names))
    with _lock:
        absent = tuple(name for name in wanted if (name, root) not in _loaded)
        if absent:
            _loaded.update({(name, root): regulation for name, regulation in _load(absent, root, own).items()})
        return tuple(_loaded[name, root] for name in wanted)


def _load(names: tuple[str, ...], root: Path, own: bool) -> dict[str, Regulation]:
    if not root.is_dir():
        raise UnknownRegulation(f"de map `{root}` is er niet")
    known = regulations_in(root)
    for name in names:
        if name not in known:
            raise UnknownRegulation(f"de regeling `{name}` is er niet; wel: {', '.join(known) or 'geen'}")
    key = fingerprint(root)
    data = {name: each for name in names if (each := _kept(name, key)) is not None}
    missing = tuple(name for name in names if name not in data)
    if missing:
        data |= _compile(missing, root, own, key)
    return {name: Regulation(decode(json.loads(each))) for name, each in data.items()}


def _kept(name: str, key: str) -> bytes | None:
    try:
        return (data_folder(SHIPPED) / f"{name}-{key}.json").read_bytes()
    except FileNotFoundError:
        return store.read(f"{name}-{key}-{_code()}.json")


def _compile(names: tuple[str, ...], root: Path, own: bool, key: str) -> dict[str, bytes]:
    from jobcoach_dsl.diagnostics import InvalidRules
    from jobcoach_dsl.pipeline import compile_folder

    # what comes with the package passed the checks over all cases when it was built
    workspace = compile_folder(root, names, whole=not own, worked=False)
    if any(name not in workspace.programs for name in names):
        raise InvalidRules(d for d in workspace.diagnostics if d.severity == "fout")
    made = {name: written(workspace.programs[name].program) for name in names}
    for name, data in made.items():
        store.write(f"{name}-{key}-{_code()}.json", data)
    return made


def written(program: Program) -> bytes:
    """A program as it is kept."""
    return json.dumps(encode(program), ensure_ascii=False, separators=(",", ":")).encode()


def fingerprint(root: Path) -> str:
    """Of every file in a folder of regulations that rules are made of."""
    digest = hashlib.sha256()
    for path in sorted(root.rglob("*")):
        if path.suffix in (".regel", ".md") and path.is_file():
            data = path.read_bytes()
            digest.update(f"{path.relative_to(root).as_posix()}\n{len(data)}\n".encode() + data)
    return digest.hexdigest()[:32]


@cache
def _code() -> str:
    """Of the code that compiles, by name, size and time of each file: to read them all would take longer than to load a regulation."""
    home = Path(__file__).parent
    files = sorted((*home.rglob("*.py"), *data_folder("grammar").iterdir()))
    about = [(str(path), path.stat().st_size, path.stat().st_mtime_ns) for path in files]
    return hashlib.sha256(repr(about).encode()).hexdigest()[:16]


__all__ = ["SHIPPED", "fingerprint", "load", "load_several", "written"]
