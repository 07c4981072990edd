"""One page of each kind that the site has.

In: nothing. Out: the address of a page of each kind, by the name of its template. Refuses: nothing.
Where a kind has pages of very different makeup (a text with tables, one with footnotes), it has more than one here.
"""

from __future__ import annotations

KINDS = {
    "start": "index.html",
    "regeling": "haarlem/index.html",
    "artikel": "utrecht/artikel-9.html",
    "artikel met tabel": "staphorst/paragraaf-1.5.html",
    "artikel met voetnoten": "g4_uwv/kop-gemeenten-en-arbeidsmarkt-regio-s.html",
    "beslisschema": "utrecht/beslisschema.html",
    "beslisschema met uitkomsten": "haarlem/beslisschema.html",
    "herleidbaarheid": "west_brabant/herleidbaarheid.html",
    "lezingen": "haarlem/lezingen.html",
    "oordelen": "haarlem/oordelen.html",
    "gevallen": "west_brabant/gevallen.html",
    "rekenhulp": "haarlem/rekenhulp.html",
    "rekenhulp met alle regelingen": "vergelijking/rekenhulp.html",
    "gegevens": "utrecht/gegevens.html",
    "ontwikkelaars": "ontwikkelaars/index.html",
    "inbouwen": "ontwikkelaars/inbouwen.html",
    "snelheid": "snelheid.html",
    "noties": "noties/index.html",
    "notie": "noties/loonwaarde.html",
    "vergelijkingen": "vergelijking/index.html",
    "vergelijking": "vergelijking/geval-V7.html",
    "begrippen": "begrippen.html",
    "taal": "taal.html",
    "meldingen": "meldingen/index.html",
    "melding": "meldingen/R110.html",
    "toegankelijkheid": "toegankelijkheid.html",
}
