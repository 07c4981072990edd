"""Codes of the messages about the form of a legal text.

In: nothing. Out: the codes R101 and up, each with a title and an explanation for its page of the documentation.
Refuses: nothing.
"""

from __future__ import annotations

from jobcoach_dsl.diagnostics import declare

FRONT_MATTER = declare(
    "R101",
    "Kopgegevens ontbreken",
    "Een tekst begint met een blok gegevens tussen twee regels `---`: titel, orgaan, soort, bron en rechten, elk op een eigen regel.",
)
MISSING_FIELD = declare(
    "R102", "Gegeven ontbreekt", "Zonder titel, orgaan, soort, bron en rechten is niet te zien welke tekst dit is en wie hem mag gebruiken."
)
UNKNOWN_FIELD = declare("R103", "Onbekend of dubbel gegeven", "De kopgegevens hebben vaste namen, en elke naam staat er één keer.")
BAD_DATE = declare("R104", "Geen datum", "Datums in de kopgegevens worden geschreven als 2022-06-01.")
UNKNOWN_MARK = declare(
    "R110",
    "Onbekende opbouw",
    "Een regel tussen rechte haken is een aanwijzing van de redactie en nooit een woord van de tekst. Bekend zijn `[redactie: …]` en, in "
    "een kop, `[considerans]`, `[slotformule]`, `[toelichting]`, `[kop]`, `[kader]`, `[paragraaf]`, `[bijlage]` en "
    "`[vervolg …]`, met de woorden van de kop waar de tekst op verder gaat. Horen de haken bij de tekst, zet er dan `\\` voor.",
)
HEADING_LEVEL = declare("R111", "Kop op een verkeerd niveau", "Een kop staat hoogstens één niveau (één `#`) dieper dan de kop erboven.")
INDENTATION = declare(
    "R112",
    "Inspringing klopt niet",
    "Een onderdeel springt verder in dan het lid waar het bij hoort en even ver als zijn buren; een vervolgregel springt in tot onder de "
    "woorden van zijn onderdeel.",
)
DUPLICATE = declare(
    "R113", "Twee bepalingen met hetzelfde adres", "Een vindplaats wijst één bepaling aan. Twee gelijke nummers kunnen niet."
)
EMPTY = declare("R114", "Lege tekst of bepaling", "Een tekst heeft bepalingen, en een kop, lid of onderdeel heeft woorden.")
CUT_OFF = declare(
    "R115", "Afgebroken tekst", "Na een dubbele punt aan het eind van een bepaling hoort een opsomming; een noot heeft een sluithaak."
)
TOO_LARGE = declare("R116", "Te groot", "Een tekst, een regel of een opsomming die zo groot is, is geen regeling maar een vergissing.")
TABLE = declare(
    "R117",
    "Tabel klopt niet",
    "Een tabel heeft een kopregel, een regel met streepjes en daarna rijen met evenveel cellen als de kopregel.",
)
EMPHASIS = declare(
    "R118",
    "Opmaaktekens in de tekst",
    "Vet en cursief horen niet bij de woorden van de wet. Een vette regel is vaak een kop; geef hem dan `#`-tekens.",
)
