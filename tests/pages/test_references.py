"""Words of a text that point somewhere: to another provision, or to a national law; and words that only look as if they do."""

from __future__ import annotations

import pytest

from jobcoach_dsl.targets.pages.references import references
from tests.pages.sample import provision

ANCHORS = {"art-3", "art-5", "art-6", "art-7", "art-8", "art-9", "art-9-lid-2", "art-9-lid-3", "art-9-lid-4", "art-6-lid-1-onder-a"}
LAW = "https://wetten.overheid.nl/jci1.3:c:"


def found(text: str, *steps: tuple[str, str]) -> list[tuple[str, str]]:
    at = provision(steps or (("artikel", "9"), ("lid", "4")), text)
    return [(text[r.start : r.end], r.anchor or r.web) for r in references(at, ANCHORS)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("zoals bedoeld in artikel 9 lid 2.", [("artikel 9 lid 2", "art-9-lid-2")]),
        ("zoals bedoeld in artikel 9, tweede lid, van deze regeling", [("artikel 9, tweede lid", "art-9-lid-2")]),
        ("de voorwaarden genoemd in artikel 6", [("artikel 6", "art-6")]),
        ("artikel 6, artikel 7 en artikel 8 van deze regeling", [("artikel 6", "art-6"), ("artikel 7", "art-7"), ("artikel 8", "art-8")]),
        ("de artikelen 6, 7 en 8", [("artikelen 6", "art-6"), ("7", "art-7"), ("8", "art-8")]),
        ("artikel 6, eerste lid, aanhef en onder a, geldt", [("artikel 6, eerste lid, aanhef en onder a", "art-6-lid-1-onder-a")]),
        ("kan de periode genoemd in het vorige lid worden verlengd", [("het vorige lid", "art-9-lid-3")]),
        ("het tweede lid is van toepassing; lid 3 niet", [("het tweede lid", "art-9-lid-2"), ("lid 3", "art-9-lid-3")]),
        ("artikel 10 van de Participatiewet", [("artikel 10", f"{LAW}BWBR0015703&artikel=10")]),
        ("artikel 7 lid 1 onder a. van de Participatiewet", [("artikel 7 lid 1 onder a", f"{LAW}BWBR0015703&artikel=7&lid=1&onderdeel=a")]),
        ("artikel 4:84 Awb", [("artikel 4:84", f"{LAW}BWBR0005537&artikel=4:84")]),
        ("artikel 6 en artikel 7 WIA", [("artikel 6", f"{LAW}BWBR0019057&artikel=6"), ("artikel 7", f"{LAW}BWBR0019057&artikel=7")]),
        # no reference
        ("in de zin van dit artikel", []),
        ("artikel 12 en het zesde lid", []),  # there is none
        ("artikel 6 van de Algemene subsidieverordening", []),
        ("artikel 6 Besluit bijstandverlening", []),
        ("artikel 3 en 5 van de Participatiewet", []),  # whose article 3 is not certain without the word before 5
        ("het tweede lid van artikel 44 en lid 3 van de wet", []),
        ("3 leden, deel 6 en 12 uur", []),
    ],
)
def test_what_words_point_at(text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text) == expected


def test_outside_an_article_there_is_no_previous_lid_and_a_heading_does_not_point_at_itself() -> None:
    assert found("het vorige lid", ("paragraaf", "2")) == []
    assert found("het vorige lid", ("artikel", "9"), ("lid", "1")) == []
    assert found("Artikel 9", ("artikel", "9"), ("opschrift", "")) == []
    assert found("Bij artikel 9", ("toelichting", ""), ("artikel", "9"), ("opschrift", "")) == [("artikel 9", "art-9")]
