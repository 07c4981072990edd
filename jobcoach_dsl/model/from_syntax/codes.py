"""The codes of the findings that arise while names, types and citations are resolved.

In: nothing. Out: codes, declared once. Refuses nothing.
"""

from jobcoach_dsl.diagnostics import declare

UNKNOWN_NAME = declare(
    "R201",
    "Onbekende naam",
    "De naam is geen feit, uitkomst, begrip of regel die hier bekend is. Kijk naar de spelling, of declareer de naam.",
)
TWICE = declare("R202", "Naam of veld staat twee keer", "Een naam wordt een keer gedeclareerd en een veld staat een keer in een blok.")
UNUSED = declare(
    "R203",
    "Naam wordt niet gebruikt",
    "Een begrip, een lezing of een oordeel van de regeling zelf dat geen regel gebruikt, is vergeten of overbodig.",
)
MISSING_FIELD = declare("R204", "Verplicht veld ontbreekt", "Dit soort blok heeft dit veld nodig.")
WRONG_FIELD = declare("R205", "Veld hoort hier niet", "Dit soort blok kent dit veld niet.")
CYCLE = declare("R206", "Regels verwijzen in een kring", "Een uitkomst mag niet van zichzelf afhangen, ook niet langs een omweg.")
NO_TARGET = declare(
    "R207",
    "Grond zonder gevolg",
    "Een voorwaarde, eis of uitsluiting zegt met `voor` welke uitkomst zij ontzegt, of de regeling heeft een blok `besluit`.",
)
WRONG_TARGET = declare(
    "R208",
    "Uitzondering op iets dat geen regel is",
    "Een uitzondering noemt achter `op` de regel die zij opzijzet, en past bij dat soort regel.",
)

NO_CITATION = declare(
    "R301", "Regel zonder vindplaats", "Elke regel noemt met `volgens` de bepaling waarop zij rust, met de letterlijke woorden."
)
NO_PROVISION = declare("R302", "Vindplaats bestaat niet", "De vindplaats leidt niet naar een bepaling in de tekst van deze regeling.")
NO_WORDS = declare(
    "R303", "Woorden staan niet in de bepaling", "Geciteerde woorden staan letterlijk en aaneengesloten in de genoemde bepaling zelf."
)
WRONG_TITLE = declare("R304", "Opschrift klopt niet", "Het opschrift boven een blok regels is letterlijk dat van de tekst.")

TYPE = declare(
    "R401",
    "Soorten passen niet bij elkaar",
    "Een ja-of-nee, een keuze, een getal en een datum zijn verschillende soorten; een vergelijking of een waarde heeft er een.",
)
UNITS = declare(
    "R402",
    "Eenheden passen niet bij elkaar",
    "Uren per week en uren per jaar, of maanden en dagen, zijn niet met elkaar te vergelijken of op te tellen.",
)
UNKNOWN_VALUE = declare("R403", "Onbekende waarde", "De waarde staat niet in de lijst van het feit of de uitkomst.")
DOMAIN = declare(
    "R404", "Domein klopt niet", "Een getal heeft een kleinste en een grootste waarde en een stap; een datum een eerste en een laatste dag."
)
DIVISION = declare(
    "R405", "Delen door nul is mogelijk", "De deler kan nul zijn. Deel door een vaste waarde, of zorg dat het domein de nul uitsluit."
)
SILENT = declare(
    "R406",
    "Uitkomst die niet geregeld kan zijn, in een voorwaarde",
    "Een voorwaarde rust op ja of nee, op een waarde of een datum; niet op een uitkomst die `niet geregeld` of `niet in bron` kan zijn.",
)
JUDGED_APPLICABILITY = declare(
    "R407", "Toepasselijkheid rust op een oordeel", "Wanneer een feit aan de orde is, hangt alleen af van gewone feiten."
)
"""A judgement that decides whether a fact applies would leave a form without a next question."""

READING = declare(
    "R501",
    "Lezing klopt niet",
    "Een lezing die wordt omgeschakeld, is gedeclareerd met `schakelt`; en een lezing met `schakelt` schakelt een regel om.",
)
REGULATION = declare(
    "R502", "Regeling klopt niet", "Elke map heeft een blok `regeling` met titel, aanhaling, soort, tekst, peildatum en versie."
)
"""One folder, one regulation."""
CASE = declare(
    "R601",
    "Geval klopt niet",
    "Een geval noemt feiten, uitkomsten, regels en lezingen die de regeling kent, met waarden die zij kunnen hebben.",
)
"""A worked case that the program cannot read."""
