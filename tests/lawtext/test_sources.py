"""The texts of regulations/bronnen: they parse without findings, and their provisions are found under the addresses that jurists use."""

from __future__ import annotations

from pathlib import Path

import pytest

from jobcoach_dsl.lawtext import LawText, parse_lawtext
from jobcoach_dsl.source import read_file
from tests.lawtext.test_parse import check_addresses

FOLDER = Path(__file__).parents[2] / "regulations" / "bronnen"
STAPHORST, WERK_IN_ZICHT = "staphorst-uitvoeringsregels-2023", "werk-in-zicht-informatieblad-2021"
HAARLEM, HANDREIKING = "haarlem-collegebesluit-2017", "programmaraad-handreiking-2017"


def text(name: str) -> LawText:
    law, found = parse_lawtext(read_file(FOLDER / f"{name}.md"))
    assert not found, "\n\n".join(d.to_text() for d in found)
    assert law is not None
    return law


@pytest.mark.parametrize("name", sorted(path.stem for path in FOLDER.glob("*.md")))
def test_a_text_parses_and_every_address_leads_back(name: str) -> None:
    law = text(name)
    assert law.id == name
    check_addresses(law)


@pytest.mark.parametrize(
    ("name", "address", "words"),
    [
        (
            STAPHORST,
            "par. 1.3, Eisen aan de dienstbetrekking, tweede streepje",
            "het gaat om een dienstbetrekking van ten minste 12 uur per week.",
        ),
        (STAPHORST, "par. 1.3, 0-uren contract", "Er kan geen jobcoaching toegekend worden in geval van een 0-uren contract."),
        (STAPHORST, "par. 1.3, Minimum- maximum overeenkomst, zin 2", "12 uur per week bedraagt."),
        (
            STAPHORST,
            "par. 1.2 onder 2 onder b",
            "De werknemer wordt door een externe jobcoach begeleid die wordt ingehuurd door de werkgever.",
        ),
        (
            STAPHORST,
            "par. 1.2 onder 2 slot",
            "De werkgever kan voor beide vormen van interne jobcoaching vergoeding aanvragen bij de gemeente.",
        ),
        (STAPHORST, "par. 1.5, tabel Vergoedingsbedragen interne jobcoaching per 01-01-2022, rij Jaar 1, kolom midden", "€ 5.162,85"),
        (
            STAPHORST,
            "par. 1.5, tabel Vergoedingsbedragen interne jobcoaching bij proefplaatsing per 01-01-2022, rij licht, kolom 2",
            "€ 561,18",
        ),
        (STAPHORST, "par. 2.2, Offerte(verzoek) externe jobcoach, onder 5", "welke aanpak wordt gekozen."),
        (STAPHORST, "par. 3, Betaling interne jobcoaching", "De vergoeding wordt per kwartaal achteraf aan de werkgever betaald."),
        (WERK_IN_ZICHT, "Bijzondere situaties, par. 1 zin 3", "We noemen dit: interne jobcoaching."),
        (
            WERK_IN_ZICHT,
            "Hoogte vergoedingen en voorwaarden, tabel, rij Interne jobcoaching, kolom Subsidie of vergoeding, tweede streepje",
            "Jaar 1: € 2.932,92",
        ),
        (WERK_IN_ZICHT, "Let op, tweede streepje, zin 1", "Deze afspraken zijn nog niet vastgelegd in regelgeving."),
        (WERK_IN_ZICHT, "voetnoot 2", "De bedragen zijn exclusief BTW"),
        (HAARLEM, "par. 4, tabel, rij 2, kolom Nieuwe beleidsregels", "Maximaal te verstrekken bedrag is € 4500,00 per jaar"),
        (HAARLEM, "par. 1, De doelgroep, eerste streepje", "artikel 6, eerste lid, sub e, Participatiewet; of"),
        (HANDREIKING, "kader 8 alinea 2 zin 3", "Dit is maximaal 6 procent van de werktijd"),
        (HANDREIKING, "Jobcoach regelingen UWV, Aanvraag door de werkgever, derde streepje", "een loonwaarde van minimaal 35 procent"),
        (HANDREIKING, "Harmonisatie G4 en UWV, tabel, rij Midden, kolom Jaar 2", "2.700"),
        (
            HANDREIKING,
            "Harmonisatie binnen arbeidsmarktregio's, alinea 3",
            "Harmonisatie op arbeidsmarktniveau vindt vaak plaats tussen gemeenten.",
        ),
        (HANDREIKING, "bijlage 2, Harrie Helpt, alinea 5 zin 2", "voldoet de organisatie aan de subsidievoorwaarden"),
    ],
)
def test_words_are_found_under_the_address_of_a_jurist(name: str, address: str, words: str) -> None:
    _, provision = text(name).resolve(address)
    assert words in provision.text


def test_what_the_editor_did_is_noted_where_it_was_done() -> None:
    noted = {str(p.address): p.note for name in (STAPHORST, WERK_IN_ZICHT, HAARLEM, HANDREIKING) for p in text(name).walk() if p.note}
    tables = [address for address, note in noted.items() if "tabel" in address.split(", ")[-1] and "redactie" in note]
    assert len(tables) == 4
    assert "mei 2017" in text(HANDREIKING).metadata.note


def test_text_that_goes_on_after_a_box_belongs_to_its_own_heading() -> None:
    """The table of the nota stands after subheadings, yet below `4. Argumenten` itself."""
    _, table = text(HAARLEM).resolve("par. 4, tabel")
    assert [step.kind for step in table.address.steps] == ["paragraaf", "tabel"]
