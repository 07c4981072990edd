"""Made-up regulations, written in the language itself: a vocabulary, a text of one article, and rules.

In: declarations and rules as text; the numbers that the rules need. Out: a checked regulation. Refuses: rules with findings
(`AssertionError`, with the findings).
"""

from __future__ import annotations

import textwrap
from pathlib import Path

from jobcoach_dsl.pipeline import Workspace, compile_folder
from jobcoach_dsl.regulation import Regulation

TEXT = """\
---
titel: Verzonnen regeling
orgaan: niemand
soort: nadere regel
bron: verzonnen
rechten: geen
---

# Verzonnen regeling

## Artikel 1 Proef

1. Het college beslist op {numbers}.
"""
HEAD = """\
regeling verzonnen
  titel      "Verzonnen regeling"
  aanhaling  "Verzonnen"
  soort      nadere regel
  tekst      "verzonnen"
  peildatum  besluitdatum
  versie     2022-01-01
    geldig vanaf 1 januari 2022
    volgens art. 1 lid 1 "1 januari 2022"

opschrift
  geen regel titel: citeertitel
    volgens opschrift "Verzonnen regeling"
    omdat "een titel"

artikel 1 "Proef"
"""
VOCABULARY = """\
feit besluitdatum
  soort datum van 2020-01-01 tot en met 2025-12-31
  label "besluitdatum"
  vraag "Wanneer?"
  betekenis "de dag"

"""


def workspace(folder: Path, vocabulary: str, rules: str, numbers: str = "niets") -> Workspace:
    """The made-up regulation, compiled. Each `volgens` in the rules may be short for all words: `volgens *`."""
    words = f"Het college beslist op 1 januari 2022, {numbers}."
    (folder / "bronnen").mkdir(parents=True)
    (folder / "verzonnen").mkdir()
    (folder / "bronnen" / "verzonnen.md").write_text(TEXT.format(numbers=f"1 januari 2022, {numbers}"), encoding="utf-8")
    (folder / "begrippen.regel").write_text(VOCABULARY + textwrap.dedent(vocabulary), encoding="utf-8")
    body = textwrap.indent(textwrap.dedent(rules).replace("volgens *", f'volgens lid 1 "{words}"'), "  ")
    (folder / "verzonnen" / "regels.regel").write_text(HEAD + body, encoding="utf-8")
    return compile_folder(folder)


def regulation(folder: Path, vocabulary: str, rules: str, numbers: str = "niets") -> Regulation:
    """The made-up regulation, checked."""
    made = workspace(folder, vocabulary, rules, numbers)
    assert made.sound, "\n".join(d.to_text() for d in made.diagnostics)
    return Regulation(made.programs["verzonnen"].program)
