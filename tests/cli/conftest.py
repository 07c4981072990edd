"""A folder with one small regulation, as `jobcoach new` makes it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.running import jobcoach

VOCABULARY = """\
feit besluitdatum
  soort      datum van 1900-01-01 tot en met 2199-12-31
  label      "besluitdatum"
  vraag      "Op welke datum wordt het besluit genomen?"
  betekenis  "de dag van het besluit"

feit contracturen_per_week
  soort      getal in uur per week van 0 tot en met 168 in stappen van 0,01
  label      "contracturen per week"
  vraag      "Hoeveel uur per week staat in het contract?"
  betekenis  "de uren van het contract"

oordeel noodzaak_vastgesteld
  soort      ja of nee
  label      "begeleiding noodzakelijk"
  vraag      "Is vastgesteld dat de begeleiding noodzakelijk is?"
  betekenis  "of begeleiding nodig is"

uitkomst besluit
  soort      een van
    niet_van_toepassing  "de regeling is niet van toepassing"
    afwijzen             "afwijzen"
    onbepaald            "nog niet te bepalen"
    beoordeling_nodig    "beoordeling nodig"
    toekennen            "toekennen"
  gronden    ja
  label      "besluit"
  betekenis  "wat volgt"

uitkomst vergoeding_eur
  soort      getal in euro
  gronden    ja
  label      "vergoeding"
  betekenis  "wat wordt betaald"

uitkomst max_uurvergoeding_eur
  soort      getal in euro per uur
  label      "tarief"
  betekenis  "het tarief per uur"
"""


@pytest.fixture(scope="session")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the regulation `voorbeeldstad`; nobody writes in it."""
    root = tmp_path_factory.mktemp("regelingen")
    (root / "begrippen.regel").write_text(VOCABULARY, encoding="utf-8")
    assert jobcoach("new", "voorbeeldstad", "--regulations", root).code == 0
    return root


@pytest.fixture
def own(small: Path, tmp_path: Path) -> Path:
    """A copy of that folder, to write in."""
    for path in small.rglob("*"):
        if path.is_file():
            target = tmp_path / path.relative_to(small)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(path.read_bytes())
    return tmp_path
