"""A made-up corpus: regulations of many articles on one vocabulary, that pass every check and whose worked cases all come out.

In: a folder that is empty, the number of regulations and of articles in each. Out: in it a vocabulary, the texts, the rules, the readings
and the cases, the same for the same numbers. Refuses: nothing.

An article has leden with a list, and points at other articles and at a national law. Like the articles of the real regulations, some hold
definitions only, most a few rules, and some rules of every kind. Their pages are between the middle and the mean of the real ones in size.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

REGULATIONS = 20
ARTICLES = 50
"""Together the corpus of 1,000 article pages."""

LAST = "Inwerkingtreding"
REFUSED = "Het college wijst de aanvraag af als aan een van de voorwaarden of eisen in deze beleidsregel niet is voldaan."
TERMS = "Alle overige begrippen hebben dezelfde betekenis als in artikel 6 van de Participatiewet en in de Algemene wet bestuursrecht."
PLAN = "de beschrijving van die hulp, met de doelen waaraan wordt gewerkt en de tijd die daarvoor nodig is"


def write(root: Path, regulations: int = REGULATIONS, articles: int = ARTICLES) -> None:
    """Writes the corpus. The last article of each regulation is the one by which it begins."""
    files = {"begrippen.regel": _vocabulary(articles)}
    for book in range(1, regulations + 1):
        files[f"bronnen/{name(book)}-2025.md"] = _text(book, articles)
        files[f"{name(book)}/regels.regel"] = _rules(book, articles)
        files[f"{name(book)}/lezingen.regel"] = (_reading(number) for number in range(1, articles) if _full(number))
        files[f"{name(book)}/gevallen.regel"] = _cases(book, articles)
    for path, parts in files.items():
        file = root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("\n".join(parts), encoding="utf-8")


def name(book: int) -> str:
    """What a regulation is called in rules."""
    return f"gemeente_{book:02}"


def _defines(number: int) -> bool:
    """An article of definitions only."""
    return number % 5 == 1


def _full(number: int) -> bool:
    """An article with a rule of every kind."""
    return number % 5 == 4


def _hours(book: int, number: int) -> int:
    return 4 + (book + number) % 20


def _amounts(book: int, number: int) -> dict[str, int]:
    first = 100 + 10 * book + number
    return {"licht": first, "midden": 2 * first, "zwaar": 3 * first}


def _text(book: int, articles: int) -> Iterator[str]:
    yield f"""---
titel: Beleidsregel begeleiding bij taken Voorbeeldstad {book}
orgaan: college van burgemeester en wethouders van Voorbeeldstad {book}
soort: beleidsregel
geldig_vanaf: 2025-01-01
bron: verzonnen om mee te meten
rechten: vrij te gebruiken
---

# Beleidsregel begeleiding bij taken Voorbeeldstad {book}
"""
    for number in range(1, articles):
        yield f"## Artikel {number} Begeleiding bij taak {number}\n"
        yield from (f"{lid}. {words}" for lid, words in enumerate(_leden(book, number), start=1))
        yield ""
    yield f"""## Artikel {articles} {LAST}

1. {REFUSED} Anders kent het college haar toe.
2. Deze beleidsregel treedt in werking op 1 januari 2025.
"""


def _leden(book: int, number: int) -> Iterator[str]:
    if _defines(number):
        yield f"""In de artikelen {number + 1} en {number + 2} wordt verstaan onder:
    a. begeleiding bij taak {number}: de hulp op de werkplek die nodig is om haar te leren;
    b. plan: {PLAN}."""
        yield TERMS
        return
    yield (
        f"Het college vergoedt de begeleiding alleen als de werknemer ten minste {_hours(book, number)} uur per week aan taak {number} "
        "werkt, als gemiddelde over een periode van vier weken."
    )
    yield f"De begeleider legt een plan voor taak {number} over, dat voldoet aan artikel {max(1, number - 3)} lid 1 onder b."
    amounts = _amounts(book, number)
    yield f"""De vergoeding voor begeleiding bij taak {number} is per kalenderjaar ten hoogste:
    a. bij licht regime: € {amounts["licht"]},-;
    b. bij midden regime: € {amounts["midden"]},-;
    c. bij zwaar regime: € {amounts["zwaar"]},-."""
    yield (
        f"Het doel van de begeleiding is dat de werknemer taak {number} na afloop zonder hulp kan verrichten, zoals bedoeld in artikel 7 "
        "van de Participatiewet."
    )
    if _full(number):
        yield f"Het college beoordeelt of de begeleiding bij taak {number} noodzakelijk is, na overleg met de werkgever."
        yield (
            f"Het eerste lid geldt niet als de werknemer taak {number} op proef verricht en het college van oordeel is dat de uren binnen "
            "een redelijke tijd worden uitgebreid."
        )


def _rules(book: int, articles: int) -> Iterator[str]:
    yield f"""regeling {name(book)}
  titel      "Beleidsregel begeleiding bij taken Voorbeeldstad {book}"
  aanhaling  "Voorbeeldstad {book}"
  soort      beleidsregel
  tekst      "{name(book)}-2025"
  peildatum  besluitdatum
  versie     2025-01-01
    geldig vanaf 1 januari 2025
    volgens art. {articles} lid 2 "Deze beleidsregel treedt in werking op 1 januari 2025."

opschrift
  geen regel titel: citeertitel
    volgens opschrift "Beleidsregel begeleiding bij taken Voorbeeldstad {book}"
    omdat "dit is de titel; er wordt niets mee bepaald"
"""
    for number in range(1, articles):
        yield f'artikel {number} "Begeleiding bij taak {number}"'
        yield from _definitions(number) if _defines(number) else _article(book, number)
    yield f"""artikel {articles} "{LAST}"
  geen regel inwerkingtreding: informatief
    volgens lid 2 "Deze beleidsregel treedt in werking op 1 januari 2025."
    omdat "de dag staat bij de versie"

  besluit
    - afwijzen als een voorwaarde niet is vervuld
        volgens lid 1 "{REFUSED}"
    - anders toekennen
        volgens lid 1 "Anders kent het college haar toe."
    onzeker           onbepaald
    wacht op oordeel  beoordeling_nodig
"""


def _definitions(number: int) -> Iterator[str]:
    yield f"""  geen regel begrippen_bij_taak_{number}: definitie
    volgens lid 1 "In de artikelen {number + 1} en {number + 2} wordt verstaan onder:"
    volgens lid 1 onder a "begeleiding bij taak {number}: de hulp op de werkplek die nodig is om haar te leren;"
    omdat "omschrijft wat begeleiding is; er is niets te toetsen"

  geen regel plan_omschreven_bij_taak_{number}: definitie
    volgens lid 1 onder b "plan: {PLAN}."
    omdat "omschrijft wat een plan is; de eis staat in de artikelen die volgen"

  geen regel overige_begrippen_{number}: definitie
    volgens lid 2 "{TERMS}"
    omdat "verwijst voor begrippen naar wetten; er is niets te toetsen"
"""


def _article(book: int, number: int) -> Iterator[str]:
    hours, amounts = _hours(book, number), _amounts(book, number)
    full = _full(number)
    switched = f" (bij lezing {_code(number)}: uren_bij_taak_{number} meer dan {hours} uur per week)" if full else ""
    uses = f"\n    lezing {_code(number)}" if full else ""
    yield f"""  voorwaarde genoeg_uren_{number} voor besluit, vergoeding_taak_{number}
    "De werknemer werkt ten minste {hours} uur per week aan taak {number}."
    volgens lid 1 "als de werknemer ten minste {hours} uur per week aan taak {number} werkt"
    gelet op lid 1 "als gemiddelde over een periode van vier weken"
    als uren_bij_taak_{number} ten minste {hours} uur per week{switched}{uses}

  eis plan_overgelegd_{number} voor besluit, vergoeding_taak_{number}
    "Er is een plan voor taak {number}, met doelen en tijd."
    volgens lid 2 "De begeleider legt een plan voor taak {number} over, dat voldoet aan artikel {max(1, number - 3)} lid 1 onder b."
    als plan_voor_taak_{number}

  tabel hoogste_vergoeding_{number} in bedragen_taak_{number} per regime
    "Het hoogste bedrag hangt af van het regime."
    volgens lid 3 "De vergoeding voor begeleiding bij taak {number} is per kalenderjaar ten hoogste:"
    licht    € {amounts["licht"]},-   volgens lid 3 onder a "bij licht regime: € {amounts["licht"]},-"
    midden   € {amounts["midden"]},-   volgens lid 3 onder b "bij midden regime: € {amounts["midden"]},-"
    zwaar    € {amounts["zwaar"]},-   volgens lid 3 onder c "bij zwaar regime: € {amounts["zwaar"]},-"

  bepaal vergoeding_taak_{number}
    "Het gevraagde bedrag, en niet meer dan het hoogste bedrag; niets als een voorwaarde of eis niet is vervuld."
    volgens lid 3 "De vergoeding voor begeleiding bij taak {number} is per kalenderjaar ten hoogste:"
    is
      - laagste van gevraagd_bedrag en hoogste_vergoeding_{number} als alle voorwaarden zijn vervuld
      - anders 0 euro

  geen regel doel_van_taak_{number}: doel
    volgens lid 4 "Het doel van de begeleiding is dat de werknemer taak {number} na afloop zonder hulp kan verrichten, zoals bedoeld in
      artikel 7 van de Participatiewet."
    omdat "een doelbepaling schept geen recht of plicht"
"""
    if full:
        yield f"""  oordeel noodzaak_bij_taak_{number} van het college
    "Of begeleiding noodzakelijk is, stelt het college vast na overleg met de werkgever."
    volgens lid 5 "Het college beoordeelt of de begeleiding bij taak {number} noodzakelijk is, na overleg met de werkgever."

  voorwaarde noodzakelijk_{number} voor besluit, vergoeding_taak_{number}
    "Het college heeft vastgesteld dat begeleiding bij taak {number} noodzakelijk is."
    volgens lid 5 "Het college beoordeelt of de begeleiding bij taak {number} noodzakelijk is"
    als noodzaak_bij_taak_{number}

  oordeel uitbreiding_bij_taak_{number} van het college
    "Of de uren worden uitgebreid, moet het college verwachten."
    volgens lid 6 "het college van oordeel is dat de uren binnen een redelijke tijd worden uitgebreid."

  uitzondering op_proef_{number} op genoeg_uren_{number}
    "Op proef zijn minder uren geen bezwaar, als het college verwacht dat zij worden uitgebreid."
    volgens lid 6 "Het eerste lid geldt niet als de werknemer taak {number} op proef verricht en het college van oordeel is dat de uren
      binnen een redelijke tijd worden uitgebreid."
    gelet op lid 1 "ten minste {hours} uur per week"
    als alle van:
      - op_proef_bij_taak_{number}
      - uitbreiding_bij_taak_{number}
"""


def _code(number: int) -> str:
    return f"C-L{number:02}"


def _reading(number: int) -> str:
    return f"""lezing {_code(number)}
  vraag     "Is precies het genoemde aantal uren per week bij taak {number} genoeg, of moet de werknemer meer werken?"
  gekozen   "Precies het genoemde aantal is genoeg."
  omdat     "Zo staat het er: ten minste."
  anders    "De werknemer moet meer dan dat aantal uren werken, omdat het om een gemiddelde gaat."
  schakelt  "Het genoemde aantal uren is te weinig."
"""


def _cases(book: int, articles: int) -> Iterator[str]:
    ruled = [number for number in range(1, articles) if not _defines(number)]
    yield 'uitgangspunt alles_in_orde "Bij elke taak genoeg uren en een plan, midden regime"'
    yield "  besluitdatum            15 maart 2025\n  regime                  midden\n  gevraagd_bedrag         50"
    for number in ruled:
        yield f"  uren_bij_taak_{number}  {_hours(book, number)}\n  plan_voor_taak_{number}  ja"
        if _full(number):
            yield f"  noodzaak_bij_taak_{number}  ja\n  op_proef_bij_taak_{number}  nee"
    yield '\ngeval C000 "Alles in orde"\n  zoals alles_in_orde\n  dan\n    besluit  toekennen\n  gronden geen\n'
    for number in ruled:
        hours = _hours(book, number)
        yield f"""geval C{number:03} "Een half uur te weinig bij taak {number}"
  zoals alles_in_orde
  met
    uren_bij_taak_{number}  {hours - 1},5
  dan
    besluit  afwijzen
    vergoeding_taak_{number}  0
  gronden genoeg_uren_{number}
"""
    first = next((number for number in ruled if _full(number)), None)
    if first is not None:
        yield f"""geval C901 "Precies genoeg uren bij taak {first}, in de strengere lezing"
  zoals alles_in_orde
  lezing {_code(first)}
  dan
    besluit  afwijzen
  gronden genoeg_uren_{first}

geval C902 "Te weinig uren bij taak {first}, op proef"
  zoals alles_in_orde
  met
    uren_bij_taak_{first}  1
    op_proef_bij_taak_{first}  ja
    uitbreiding_bij_taak_{first}  ja
  dan
    besluit  toekennen
    vergoeding_taak_{first}  50
"""


def _vocabulary(articles: int) -> Iterator[str]:
    yield """feit besluitdatum
  soort      datum van 2025-01-01 tot en met 2099-12-31
  label      "besluitdatum"
  vraag      "Op welke dag wordt besloten?"
  betekenis  "De dag van het besluit."

feit regime
  soort      een van
    licht   "licht"
    midden  "midden"
    zwaar   "zwaar"
  label      "regime"
  vraag      "Welk regime is gevraagd?"
  betekenis  "Hoeveel begeleiding is gevraagd."

feit gevraagd_bedrag
  soort      getal in euro van 0 tot en met 100.000 in stappen van 0,01
  label      "gevraagd bedrag"
  vraag      "Hoeveel wordt voor elke taak gevraagd?"
  betekenis  "Het bedrag dat de aanvrager voor begeleiding bij een taak vraagt."

uitkomst besluit
  soort      een van
    toekennen          "toekennen"
    afwijzen           "afwijzen"
    onbepaald          "nog niet te bepalen"
    beoordeling_nodig  "beoordeling nodig"
  gronden    ja
  label      "besluit"
  betekenis  "Wat het college op de aanvraag besluit."
"""
    for number in range(1, articles):
        if _defines(number):
            continue
        yield f"""feit uren_bij_taak_{number}
  soort      getal in uur per week van 0 tot en met 60 in stappen van 0,5
  label      "uren per week bij taak {number}"
  vraag      "Hoeveel uur per week werkt de werknemer aan taak {number}?"
  betekenis  "De uren per week die de werknemer aan taak {number} werkt, als gemiddelde."

feit plan_voor_taak_{number}
  soort      ja of nee
  label      "plan voor taak {number}"
  vraag      "Is er een plan voor taak {number}?"
  betekenis  "De begeleider heeft een plan voor taak {number} overgelegd."

uitkomst vergoeding_taak_{number}
  soort      getal in euro
  label      "vergoeding bij taak {number}"
  betekenis  "De vergoeding voor begeleiding bij taak {number}, per kalenderjaar."
  gronden    ja

uitkomst hoogste_vergoeding_{number}
  soort      getal in euro
  label      "hoogste vergoeding bij taak {number}"
  betekenis  "Het hoogste bedrag voor begeleiding bij taak {number}, per kalenderjaar."
"""
        if _full(number):
            yield f"""feit op_proef_bij_taak_{number}
  soort      ja of nee
  label      "taak {number} op proef"
  vraag      "Verricht de werknemer taak {number} op proef?"
  betekenis  "De werknemer verricht taak {number} op proef."

oordeel uitbreiding_bij_taak_{number}
  soort      ja of nee
  label      "uitbreiding van de uren bij taak {number}"
  vraag      "Worden de uren van taak {number} binnen een redelijke tijd uitgebreid?"
  betekenis  "Het college verwacht dat de werknemer binnen een redelijke tijd meer uren aan taak {number} werkt."
  geldt als  op_proef_bij_taak_{number}

oordeel noodzaak_bij_taak_{number}
  soort      ja of nee
  label      "noodzaak van begeleiding bij taak {number}"
  vraag      "Is de begeleiding bij taak {number} noodzakelijk?"
  betekenis  "Het college heeft vastgesteld dat begeleiding bij taak {number} noodzakelijk is."
"""
