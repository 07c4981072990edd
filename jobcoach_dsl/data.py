"""Where the grammar and the regulations are.

In: the name of a top-level folder (grammar, regulations). Out: its path, in the installed package or in the checkout; the names of the
regulations in a folder.
Refuses: nothing to find raises `FileNotFoundError`.
"""

from __future__ import annotations

from pathlib import Path

TEXTS = "bronnen"
SHARED = "gedeeld"
"""Rules that several regulations take over (`neemt over "…"`), each written once."""


def data_folder(name: str) -> Path:
    """The folder `name`: the installed package's copy first, else the checkout's. Raises `FileNotFoundError` when there is neither."""
    here = Path(__file__).resolve().parent
    for folder in (here / "_data" / name, here.parent / name):
        if folder.is_dir():
            return folder
    raise FileNotFoundError(f"de map `{name}` hoort bij het pakket maar is er niet")


def regulations_in(root: Path) -> tuple[str, ...]:
    """The names of the regulations in a folder, sorted. Raises `FileNotFoundError` when the folder is not there."""
    if not root.is_dir():
        raise FileNotFoundError(str(root))
    return tuple(sorted(p.name for p in root.iterdir() if p.is_dir() and p.name not in (TEXTS, SHARED) and any(p.glob("*.regel"))))
