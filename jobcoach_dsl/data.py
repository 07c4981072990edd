"""Where the grammar and the regulations are.

In: the name of a top-level folder (grammar, regulations). Out: its path, in the installed package or in the checkout.
Refuses: nothing to find raises `FileNotFoundError`.
"""

from __future__ import annotations

from pathlib import Path


def data_folder(name: str) -> Path:
    """The folder `name`: the installed package's copy first, else the checkout's. Raises `FileNotFoundError` when there is neither."""
    here = Path(__file__).resolve().parent
    for folder in (here / "_data" / name, here.parent / name):
        if folder.is_dir():
            return folder
    raise FileNotFoundError(f"de map `{name}` hoort bij het pakket maar is er niet")
