"""Examples that are wrong on purpose, and what is said of them.

In: the language reference, and examples with `fout R303` above them. Out: the findings on each, and the words in which a reader sees them.
Refuses: nothing; an example whose name no good example has is put at the end of the rules, one that begins with a comment at the start.

`python -m tests.docs.record` writes what is said below each example anew.
"""

from __future__ import annotations

import re
import tempfile
from pathlib import Path

from jobcoach_dsl.diagnostics import Diagnostic
from jobcoach_dsl.lawtext import parse_lawtext
from jobcoach_dsl.pipeline import compile_folder
from jobcoach_dsl.source import SourceFile
from tests.docs.literate import ROOT, Block, blocks, files, write

DOCUMENTS = (ROOT / "docs/taal.md", ROOT / "docs/meldingen.md")
GOOD = files(blocks(DOCUMENTS[0].read_text(encoding="utf-8")))
RULES = "voorbeeld/regels.regel"
SAID = "melding"


def pairs(document: str) -> list[tuple[Block, Block | None]]:
    """Each wrong example with the block below it that holds what is said."""
    found = blocks(document)
    neighbours = zip(found, [*found[1:], None], strict=True)
    return [(b, n if n is not None and n.title == SAID else None) for b, n in neighbours if b.title.startswith("fout ")]


def codes(example: Block) -> set[str]:
    """The codes above an example."""
    return set(example.title.removeprefix("fout ").split(", "))


def findings(example: Block) -> list[Diagnostic]:
    """The findings in the words of an example, and those with its codes elsewhere in the text or by the whole."""
    if example.language == "text":
        return parse_lawtext(SourceFile("tekst.md", example.text))[1]
    made = dict(GOOD)
    name, start, end = _place(made, example)
    lines = made[name].splitlines()
    own = example.text.splitlines()
    made[name] = "\n".join([*lines[:start], *own, "", *lines[end:]]) + "\n"
    with tempfile.TemporaryDirectory() as folder:
        write(made, Path(folder))
        # the two small regulations on one text are only compiled for the examples that are about them
        only = ("voorbeeld",) if name in (RULES, "begrippen.regel") or name.startswith("voorbeeld/") else None
        found = compile_folder(Path(folder), only).diagnostics
    inside = [d for d in found if d.span is not None and d.span.file.name == name and start < d.span.line <= start + len(own)]
    return inside or [d for d in found if d.code in codes(example)]


def said(diagnostic: Diagnostic) -> str:
    """A finding as a reader sees it, without the place in a file that does not exist."""
    lines = diagnostic.to_text().splitlines()
    kept = [line for line in lines if not re.match(r" *--> | *\|$", line)]
    return "\n".join(re.sub(r"^\d* *\| ?", "  ", line) if "|" in line[:6] else line for line in kept) + "\n"


def _place(made: dict[str, str], example: Block) -> tuple[str, int, int]:
    """The file and the lines in which the good rule or declaration of the same name stands."""
    first = example.text.splitlines()[0]
    indent = len(first) - len(first.lstrip())
    words = first.split()
    if words[0] == "#":
        return RULES, 0, 0
    name_of = re.compile(re.escape(" ".join(words[: {"geen": 3, "bepaal": 4}.get(words[0], 2)]).rstrip(":")) + r"(?!\w)")
    for name, text in made.items():
        lines = text.splitlines()
        for start, line in enumerate(lines):
            if name.endswith(".regel") and name_of.match(line[indent:]) and not line[:indent].strip():
                after = range(start + 1, len(lines))
                end = next((n for n in after if lines[n].strip() and len(lines[n]) - len(lines[n].lstrip()) <= indent), len(lines))
                only_heading = words[0] == "artikel" and len(example.text.splitlines()) == 1
                return name, start, start + 1 if only_heading else end
    end = len(made[RULES].splitlines())
    return RULES, end, end
