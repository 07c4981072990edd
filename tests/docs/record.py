"""Writes what commands and checks say in the documents anew: `python -m tests.docs.record`. Read the difference afterwards."""

from __future__ import annotations

import re
import textwrap

from tests.docs.commands import jobcoach
from tests.docs.literate import ROOT, blocks
from tests.docs.wrong import DOCUMENTS, SAID, codes, findings, pairs, said

PROMPT = "$ jobcoach "
CUT = "…"
"""A line that stands for the rest of the output. What is kept above it stays as many lines as it was."""


HERE = "> Here now, entirely: "


def wrapped(titles: list[str]) -> list[str]:
    """The lines of the README that name the regulations."""
    return textwrap.wrap(HERE + ", ".join(titles) + ".", 140, subsequent_indent="> ")


def recorded(console: str) -> str:
    """The commands of a console block with what they say now."""
    shown_now: list[str] = []
    for part in console.split(PROMPT)[1:]:
        command, *shown = part.rstrip("\n").split("\n")
        done = jobcoach(*command.split())
        assert done.code == 0, done.err
        lines = done.out.rstrip("\n").split("\n")
        if CUT in shown:
            lines = [*lines[: shown.index(CUT)], CUT]
        shown_now.append("\n".join([PROMPT + command, *lines]) + "\n")
    return "\n".join(shown_now)


def regulations() -> list[str]:
    """The short titles of the regulations that are here, sorted."""
    texts = [rules.read_text(encoding="utf-8") for rules in (ROOT / "regulations").glob("*/*.regel")]
    return sorted(title for text in texts for title in re.findall(r'^  aanhaling\s+"(.*)"$', text, re.MULTILINE))


def main() -> None:
    """Rewrites the list of regulations and the console block of the README, and the messages below wrong examples."""
    path = ROOT / "README.md"
    text = path.read_text(encoding="utf-8")
    text = re.sub(rf"{HERE}(?:[^\n]+\n)+", "\n".join(wrapped(regulations())) + "\n", text)
    for block in blocks(text):
        if block.language == "console":
            text = text.replace(block.text, recorded(block.text))
    path.write_text(text, encoding="utf-8")
    for path in DOCUMENTS:
        text = path.read_text(encoding="utf-8")
        for example, below in pairs(text):
            first = next((d for d in findings(example) if d.code in codes(example)), None)
            if first is None:
                print(f"{path.name}:{example.line} has no {example.title}:", [d.to_text() for d in findings(example)])  # noqa: T201
                continue
            fence = f'```{example.language} title="{example.title}"\n{example.text}```\n'
            old = f'\n```text title="{SAID}"\n{below.text}```\n' if below is not None else ""
            text = text.replace(fence + old, f'{fence}\n```text title="{SAID}"\n{said(first)}```\n')
        path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
