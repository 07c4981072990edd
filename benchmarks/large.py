"""A made-up regulation of any number of articles, three rules each, that passes every check.

In: a folder that is empty, the number of articles. Out: in it a vocabulary, the text and the rules, the same for the same number.
Refuses: nothing.

Each article asks for hours and for a plan, sets an amount of its own and can refuse the application; so all of them together decide.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

NAME = "groot"
TEXT = "groot-2025"
PER_FILE = 100
"""Articles in one file of rules."""


def write(root: Path, articles: int) -> None:
    """Writes the regulation."""
    files = {
        "begrippen.regel": "\n".join(_vocabulary(articles)),
        f"bronnen/{TEXT}.md": "\n".join(_text(articles)),
        f"{NAME}/regeling.regel": REGULATION,
    }
    for first in range(1, articles + 1, PER_FILE):
        numbers = range(first, min(first + PER_FILE, articles + 1))
        files[f"{NAME}/artikelen_{first:05}.regel"] = "\n".join(article(number) for number in numbers)
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text + "\n", encoding="utf-8")


def hours(number: int) -> int:
    """The least hours of an article."""
    return 4 + number % 29


def amount(number: int) -> int:
    """The amount of an article in euros."""
    return 100 + number * 7 % 890


REGULATION = f"""regeling {NAME}
  titel      "Regeling vergoedingen Voorbeeldstad"
  aanhaling  "Voorbeeldstad"
  soort      beleidsregel
  tekst      "{TEXT}"
  peildatum  besluitdatum
  versie     2025-01-01
    geldig vanaf 1 januari 2025
    volgens art. 0 "Deze regeling treedt in werking op 1 januari 2025."

opschrift
  geen regel titel: citeertitel
    volgens opschrift "Regeling vergoedingen Voorbeeldstad"
    omdat "dit is de titel"

artikel 0 "Inwerkingtreding"
  geen regel inwerkingtreding: informatief
    volgens art. 0 "Deze regeling treedt in werking op 1 januari 2025."
    omdat "de dag staat bij de versie"

  besluit
    - afwijzen als een voorwaarde niet is vervuld
        volgens art. 0 "Het college wijst de aanvraag af als aan een van de voorwaarden niet is voldaan."
    - anders toekennen
        volgens art. 0 "Anders kent het college haar toe."
    onzeker           onbepaald
    wacht op oordeel  beoordeling_nodig
"""


def article(number: int) -> str:
    """The rules of one article."""
    return f"""artikel {number} "Taak {number}"
  voorwaarde uren_genoeg_{number} voor besluit, vergoeding_{number}
    volgens lid 1 "ten minste {hours(number)} uur per week werkt aan taak {number}"
    als uren_{number} ten minste {hours(number)} uur per week

  eis plan_{number} voor besluit, vergoeding_{number}
    volgens lid 2 "Er is een plan voor taak {number}."
    als plan_aanwezig_{number}

  bepaal vergoeding_{number}
    volgens lid 3 "De vergoeding voor taak {number} is € {amount(number)},-."
    is
      - € {amount(number)},- als alle voorwaarden zijn vervuld
      - anders 0 euro
"""


def _text(articles: int) -> Iterator[str]:
    yield """---
titel: Regeling vergoedingen Voorbeeldstad
orgaan: college van burgemeester en wethouders van Voorbeeldstad
soort: beleidsregel
geldig_vanaf: 2025-01-01
bron: verzonnen om mee te meten
rechten: vrij te gebruiken
---

# Regeling vergoedingen Voorbeeldstad

## Artikel 0 Inwerkingtreding

Deze regeling treedt in werking op 1 januari 2025.
Het college wijst de aanvraag af als aan een van de voorwaarden niet is voldaan.
Anders kent het college haar toe.
"""
    for number in range(1, articles + 1):
        yield f"""## Artikel {number} Taak {number}

1. Het college vergoedt de begeleiding als de werknemer ten minste {hours(number)} uur per week werkt aan taak {number}.
2. Er is een plan voor taak {number}.
3. De vergoeding voor taak {number} is € {amount(number)},-.
"""


def _vocabulary(articles: int) -> Iterator[str]:
    yield """feit besluitdatum
  soort      datum van 2025-01-01 tot en met 2099-12-31
  label      "besluitdatum"
  vraag      "Op welke dag wordt besloten?"
  betekenis  "De dag van het besluit."

uitkomst besluit
  soort      een van
    toekennen          "toekennen"
    afwijzen           "afwijzen"
    onbepaald          "onbepaald"
    beoordeling_nodig  "beoordeling nodig"
  label      "besluit"
  betekenis  "Wat het college beslist."
"""
    for number in range(1, articles + 1):
        yield f"""feit uren_{number}
  soort      getal in uur per week van 0 tot en met 60 in stappen van 0,5
  label      "uren voor taak {number}"
  vraag      "Hoeveel uur per week werkt de werknemer aan taak {number}?"
  betekenis  "De uren per week aan taak {number}."

feit plan_aanwezig_{number}
  soort      ja of nee
  label      "plan voor taak {number}"
  vraag      "Is er een plan voor taak {number}?"
  betekenis  "Er is een plan voor taak {number}."

uitkomst vergoeding_{number}
  soort      getal in euro
  label      "vergoeding voor taak {number}"
  betekenis  "De vergoeding voor taak {number}."
  gronden    ja
"""
