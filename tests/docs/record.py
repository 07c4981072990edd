"""Writes the output of the commands in the README anew: `python -m tests.docs.record`. Read the difference afterwards."""

from __future__ import annotations

from tests.docs.commands import jobcoach
from tests.docs.literate import ROOT, blocks


def recorded(console: str) -> str:
    """The commands of a console block with what they say now."""
    said = []
    for line in console.splitlines():
        if line.startswith("$ jobcoach "):
            done = jobcoach(*line.removeprefix("$ jobcoach ").split())
            assert done.code == 0, done.err
            said.append(f"{line}\n{done.out.rstrip()}\n")
    return "\n".join(said)


def main() -> None:
    """Rewrites the console block of the README."""
    path = ROOT / "README.md"
    text = path.read_text(encoding="utf-8")
    for block in blocks(text):
        if block.language == "console":
            text = text.replace(block.text, recorded(block.text))
    path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
