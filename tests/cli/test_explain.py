"""The motivation of an answer.

In: cases of Utrecht, one for each way in which a decision can end. Out: that the letter names facts, provisions with their words,
judgements with who judges, what is missing as questions, and says nothing that does not come from rules, text or facts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import jobcoach_dsl
from jobcoach_dsl.explain import Item, Motivation, Section, motivation
from jobcoach_dsl.lawtext.words import one_space
from tests.cli.running import case, jobcoach
from tests.fuzz.targets import landed_workspace

FACTS: dict[str, object] = {
    "besluitdatum": "2022-09-15",
    "aanvraagdatum": "2022-09-01",
    "aanvrager": "werknemer",
    "voorziening": "interne_jobcoaching",
    "uitvoerder": "in_dienst_werkgever",
    "doelgroep_banenafspraak": True,
    "afstand_tot_arbeidsmarkt": True,
    "doorstroom_pro_vso": False,
    "noodzaak_vastgesteld": True,
    "arbeidsrelatie": "dienstverband",
    "nulurencontract": False,
    "min_max_contract": False,
    "contract_onbepaalde_tijd": False,
    "contractduur_maanden": 12,
    "contracturen_per_week": 24,
    "startdatum_dienstverband": "2022-10-01",
    "loopt_interne_jobcoaching": False,
    "loopt_externe_jobcoaching": False,
    "loopt_werkbegeleiding": False,
    "jobcoach_erkend": True,
    "jobcoach_verbonden_aan_werkgever": True,
    "jobcoach_vrijgesteld": True,
    "jobcoach_directe_collega": False,
    "jobcoach_leidinggevende": False,
    "verwachte_begeleidingsuren_per_jaar": 30,
    "aangevraagd_regime": "midden",
    "regime_vermeld_in_aanvraag": True,
    "regime_voldoende_gemotiveerd": True,
    "eerdere_toekenningen_halfjaar": 0,
    "zwaarder_regime_besloten": "geen",
}
"""A case in which everything is in order."""


def told(without: tuple[str, ...] = (), readings: tuple[str, ...] = (), **changed: object) -> Motivation:
    """The motivation of the case with other facts."""
    facts = {name: value for name, value in {**FACTS, **changed}.items() if name not in without}
    return motivation(jobcoach_dsl.load("utrecht").decide(facts, readings))


def section(of: Motivation, kind: str) -> Section:
    """The section of this kind; an empty one when there is none."""
    return next((s for s in of.sections if s.kind == kind), Section(kind, "", ()))


def items(of: Motivation) -> Iterator[Item]:
    for part in of.sections:
        yield from part.items


def one(of: Motivation, kind: str) -> Item:
    (item,) = section(of, kind).items
    return item


def facts(item: Item) -> set[str]:
    return {f.fact for f in item.facts}


def test_a_refusal_names_the_ground_the_words_and_only_the_facts_that_decided_it() -> None:
    letter = told(contracturen_per_week=12)
    assert one(letter, "decision").text == "Besluit: afwijzen."
    assert one(letter, "decision").bases[0].citation == "Utrecht art. 12 lid 3"
    ground = one(letter, "grounds")
    assert ground.text.startswith(
        "Aan deze voorwaarde is niet voldaan: Er is een regulier dienstverband van minimaal 6 maanden en meer dan 12 uur"
    )
    assert ground.rules == ("dienstverband_volgens_lid_1",)
    assert ground.bases[0].citation == "Utrecht art. 8 lid 1"
    assert "voor meer dan 12 uur per week" in ground.bases[0].quote
    assert facts(ground) == {"arbeidsrelatie", "min_max_contract", "contracturen_per_week"}
    assert "“Er is meer dan 12 uur per week overeengekomen”: nee" in ground.details[0]
    text = " ".join(letter.to_text().split())
    assert "contracturen per week: 12 uur per week; min-maxcontract: nee" in text


def test_every_ground_is_told_and_every_reason_for_it() -> None:
    """Too few hours and too short: a letter that named one of the two would send the citizen back for the other."""
    letter = told(contracturen_per_week=12, contractduur_maanden=3, jobcoach_erkend=False)
    grounds = {i.rules[0]: i for i in section(letter, "grounds").items}
    assert set(grounds) == {"dienstverband_volgens_lid_1", "jobcoach_is_erkend"}
    assert {"contracturen_per_week", "contractduur_maanden"} <= facts(grounds["dienstverband_volgens_lid_1"])
    assert facts(grounds["jobcoach_is_erkend"]) == {"voorziening", "jobcoach_erkend"}


def test_after_a_refusal_nothing_is_asked_that_no_longer_matters() -> None:
    letter = told(contracturen_per_week=12, without=("noodzaak_vastgesteld", "verwachte_begeleidingsuren_per_jaar"))
    assert section(letter, "missing").items == ()
    assert section(letter, "judgements_open").items == ()
    assert section(letter, "outcomes").items == ()
    assert [i.rules[0] for i in section(letter, "possible_grounds").items] == ["noodzaak"]


def test_a_refusal_by_a_judgement_is_told_as_a_judgement() -> None:
    letter = told(noodzaak_vastgesteld=False)
    assert "Daarin telt een oordeel van een mens mee; dat staat hieronder apart." in one(letter, "decision").details
    fact = one(letter, "grounds").facts[0]
    assert (fact.fact, fact.value, fact.judges) == ("noodzaak_vastgesteld", "nee", ("het college",))
    judged = one(letter, "judgements_given")
    assert judged.text == "Is vastgesteld dat de begeleiding noodzakelijk is? Nee."
    assert judged.details == (
        "Volgens de gegevens heeft het college zo geoordeeld; de regels bepalen dit niet.",
        "De motivering van dat oordeel is aan het college en staat niet in dit antwoord.",
    )
    assert judged.bases[0].citation == "Utrecht art. 8 lid 3"
    assert "begeleiding noodzakelijk: nee (een oordeel van het college)" in " ".join(letter.to_text().split())


def test_a_judgement_that_is_needed_is_asked_of_who_judges() -> None:
    letter = told(without=("noodzaak_vastgesteld",))
    intro = section(letter, "decision").intro
    assert intro == "Besluit: beoordeling nodig. De regels zelf geven hier geen antwoord: het hangt af van een oordeel van het college."
    asked = one(letter, "judgements_open")
    assert (asked.asks, asked.text) == ("noodzaak_vastgesteld", "Is vastgesteld dat de begeleiding noodzakelijk is?")
    assert asked.details == ("Dit oordeel is aan het college. Nodig voor: besluit.",)
    assert asked.bases[0].quote == "Het college beoordeelt of jobcoaching of werkbegeleiding noodzakelijk is"
    assert section(letter, "missing").items == ()


def test_what_is_missing_is_asked_in_words_and_follows_from_the_answer() -> None:
    letter = told(without=("arbeidsrelatie", "jobcoach_erkend"))
    assert section(letter, "decision").intro.startswith("Besluit: nog niet te bepalen. Er ontbreken gegevens")
    answer = jobcoach_dsl.load("utrecht").decide({k: v for k, v in FACTS.items() if k not in ("arbeidsrelatie", "jobcoach_erkend")})
    decided = answer.outcomes["besluit"]
    assert tuple(i.asks for i in section(letter, "missing").items) == decided.missing_facts
    assert tuple(i.asks for i in section(letter, "follow_up").items) == decided.follow_up_facts
    questions = [i.text for i in section(letter, "missing").items]
    assert questions == ["Is de jobcoach, of de organisatie waarvoor hij werkt, erkend volgens het Erkenningskader 2019?"] or all(
        q.endswith("?") for q in questions
    )
    possible = {i.rules[0]: i for i in section(letter, "possible_grounds").items}
    assert set(possible) == {g.rule for g in decided.possible_grounds}
    assert possible["jobcoach_is_erkend"].text.startswith("Of aan deze eis is voldaan, is nog open: ")
    assert possible["werkervaringsplek"].text.startswith("Deze uitsluiting kan zich nog voordoen: ")


def test_a_refusal_of_which_the_ground_is_open_still_has_its_reason() -> None:
    """Either art. 6 or art. 7, depending on the form."""
    letter = told(without=("voorziening",), jobcoach_erkend=False, opleidingsmodule_afgerond=False)
    assert one(letter, "decision").text == "Besluit: afwijzen."
    ground = one(letter, "grounds")
    assert ground.text == "Er is in elk geval een grond om af te wijzen. Welke dat is, hangt af van wat nog niet bekend is."
    assert {"jobcoach_erkend", "opleidingsmodule_afgerond"} <= facts(ground)
    assert {i.rules[0] for i in section(letter, "possible_grounds").items} == {"jobcoach_is_erkend", "werkbegeleider_opgeleid"}


def test_a_grant_tells_what_is_fulfilled_what_goes_with_it_and_what_did_not_come_up() -> None:
    letter = told()
    assert one(letter, "decision").text == "Besluit: toekennen."
    fulfilled = {i.rules[0]: i for i in section(letter, "fulfilled").items}
    assert fulfilled["nul_uren"].text == "Deze uitsluiting doet zich niet voor: Bij een 0-urencontract wordt geen begeleiding geboden."
    assert "werkbegeleider_opgeleid" not in fulfilled
    before = [i.text for i in section(letter, "before").items]
    assert before == ["Regeling van toepassing: ja.", "Aanvrager bevoegd: ja.", "Aanvraag volledig: ja."]
    told_of = {i.text: i for i in section(letter, "outcomes").items}
    hours = told_of["Maximum aantal uren per jaar: 40 uur per jaar."]
    assert "Midden: maximaal 40 uur per jaar" in {b.quote for b in hours.bases}
    assert "Licht: maximaal 20 uur per jaar" not in {b.quote for b in hours.bases}
    idle = {i.rules[0]: i for i in section(letter, "not_applicable").items}
    assert idle["werkbegeleider_opgeleid"].details == (
        "Dit geldt alleen als: gevraagde voorziening is werkbegeleiding. Dat is hier niet zo.",
    )
    assert section(letter, "grounds").items == ()


def test_an_exception_is_told_with_both_provisions() -> None:
    letter = told(eerdere_toekenningen_halfjaar=4, verlenging_besloten=True)
    item = next(i for i in section(letter, "fulfilled").items if "verlenging_jobcoaching" in i.rules)
    assert item.text.startswith("Aan deze voorwaarde hoeft hier niet te worden voldaan: ")
    assert "Er geldt een uitzondering: Voor de doelgroep Banenafspraak kan de gemeente" in item.text
    assert [b.citation for b in item.bases][:2] == ["Utrecht art. 9 lid 7", "Utrecht art. 9 lid 6"]
    assert {f.fact: f.judges for f in item.facts}["verlenging_besloten"] == ("de gemeente",)


@pytest.mark.parametrize(
    ("changed", "decision", "reason", "fact"),
    [
        ({"besluitdatum": "2022-05-31"}, "Besluit: de regeling is niet van toepassing.", "Regeling van toepassing: nee.", "besluitdatum"),
        ({"aanvrager": "jobcoachorganisatie"}, "Besluit: er is geen geldige aanvraag.", "Aanvrager bevoegd: nee.", "aanvrager"),
        (
            {"regime_vermeld_in_aanvraag": False},
            "Besluit: aanvulling van de aanvraag nodig.",
            "Aanvraag volledig: nee.",
            "regime_vermeld_in_aanvraag",
        ),
    ],
)
def test_the_other_ends_have_their_reason_too(changed: dict[str, object], decision: str, reason: str, fact: str) -> None:
    letter = told(**changed)
    assert one(letter, "decision").text == decision
    assert one(letter, "reasons").text == reason
    assert fact in facts(one(letter, "reasons"))
    assert one(letter, "reasons").bases


def test_the_version_is_told_known_unknown_or_absent() -> None:
    assert told().version == "Dit antwoord rust op de versie die geldt vanaf 1 juni 2022."
    assert told(without=("besluitdatum",)).version == "Welke versie geldt, staat nog niet vast: de besluitdatum is niet bekend."
    gone = told(besluitdatum="2022-05-31").version
    assert gone == "Op de besluitdatum (31 mei 2022) was geen versie van deze regeling van kracht."


def test_a_reading_that_would_change_the_outcome_is_told_with_what_it_would_be() -> None:
    letter = told(contracturen_per_week=12)
    reading, others = section(letter, "readings").items
    assert reading.text.startswith("U-L17. ")
    ground = jobcoach_dsl.load("utrecht").program.rules["dienstverband_volgens_lid_1"].title
    assert reading.details[2:] == (
        "Een andere lezing: Minimaal 12 uur per week is genoeg.",
        "Dan valt anders uit: besluit: toekennen.",
        f"Dan valt anders uit: “{ground.rstrip('.')}”.",
    )
    assert others.text.startswith(
        "De andere keuzes in de uitleg van de tekst veranderen in dit geval niets aan wat hierboven vaststaat: U-L04"
    )
    assert "U-L17" not in others.text


def test_what_is_said_of_readings_is_what_the_rules_give_under_them() -> None:
    regulation = jobcoach_dsl.load("utrecht")
    case_facts = {**FACTS, "contracturen_per_week": 12}
    letter = told(contracturen_per_week=12)
    changing = {i.text.partition(".")[0] for i in section(letter, "readings").items[:-1]}
    for id in ("U-L16", "U-L17", "U-L21", "U-L31"):
        then = regulation.decide(case_facts, [id]).outcomes["besluit"]
        assert (then.value != "afwijzen") == (id in changing)


def test_a_reading_that_was_switched_on_is_told() -> None:
    letter = told(contracturen_per_week=12, readings=("U-L17",))
    assert one(letter, "decision").text == "Besluit: toekennen."
    reading = section(letter, "readings").items[0]
    assert reading.details[0] == "Gevolgd is hier de andere lezing: Minimaal 12 uur per week is genoeg."
    assert "Dan valt anders uit: besluit: afwijzen." in reading.details


CASES: list[tuple[tuple[str, ...], dict[str, object]]] = [
    ((), {}),
    ((), {"contracturen_per_week": 12, "noodzaak_vastgesteld": False}),
    (("noodzaak_vastgesteld", "voorziening"), {}),
    (tuple(FACTS), {}),
    ((), {"voorziening": "werkbegeleiding", "uitvoerder": "collega", "opleidingsmodule_afgerond": True}),
    ((), {"voorziening": "externe_jobcoaching", "uitvoerder": "gemeente"}),
]


@pytest.mark.parametrize(("without", "changed"), CASES)
def test_every_quote_stands_in_the_text_and_every_sentence_has_a_source(without: tuple[str, ...], changed: dict[str, object]) -> None:
    regulation = jobcoach_dsl.load("utrecht")
    letter = told(without, **changed)
    text = one_space(" ".join(p.text for p in landed_workspace().programs["utrecht"].program.law.walk()))
    for item in items(letter):
        for basis in item.bases:
            assert basis.citation.startswith("Utrecht ")
            assert one_space(basis.quote) in text
        for fact in item.facts:
            assert fact.fact in {**FACTS, **changed}
            assert fact.fact not in without
            assert bool(fact.judges) == regulation.facts[fact.fact].judgement
    plain = letter.to_text()
    for name in (*regulation.facts, *(n for n in regulation.program.definitions if "_" in n)):
        if "_" in name:
            assert not re.search(rf"\b{name}\b", plain), f"{name} is a name of the rules, not a word of a letter"
    assert plain.endswith(f"Vingerafdruk van tekst en regels: {regulation.program.fingerprint}.\n")
    assert "Zij is geen besluit" in plain


@pytest.mark.parametrize(("without", "changed"), CASES)
def test_the_facts_that_are_named_settle_what_they_are_named_for(without: tuple[str, ...], changed: dict[str, object]) -> None:
    """With these facts alone the ground comes out the same; the others could be anything."""
    regulation = jobcoach_dsl.load("utrecht")
    given = {name: value for name, value in {**FACTS, **changed}.items() if name not in without}
    whole = regulation.decide(given)
    for kind in ("grounds", "fulfilled"):
        for item in section(motivation(whole), kind).items:
            if item.rules:
                alone = regulation.decide({f.fact: given[f.fact] for f in item.facts})
                assert alone.definition(item.rules[0]) == whole.definition(item.rules[0])
                assert alone.definition(item.rules[0]).value is not None


def test_the_command_writes_the_letter(tmp_path: Path) -> None:
    path = case(tmp_path, FACTS)
    ran = jobcoach("explain", "utrecht", path)
    assert (ran.code, ran.err) == (0, "")
    assert ran.out == told().to_text()
    assert all(len(line) <= 100 for line in ran.out.splitlines())
    from_input = jobcoach("explain", "utrecht", "-", stdin=path.read_bytes())
    assert from_input.out == ran.out


def test_json_holds_the_answer_and_the_motivation(tmp_path: Path) -> None:
    ran = jobcoach("explain", "utrecht", case(tmp_path, FACTS), "--json")
    assert ran.code == 0
    answer = ran.json
    assert {"regulation", "version", "source", "fingerprint", "readings", "outcomes", "motivation"} == set(answer)
    assert answer["motivation"] == told().to_dict()
    kinds = [s["kind"] for s in answer["motivation"]["sections"]]
    assert kinds[0] == "decision"
    assert len(kinds) == len(set(kinds))


WITHOUT_DECISION_TEXT = """\
---
titel: Regeling zonder besluit
orgaan: het college
soort: beleidsregel
bron: verzonnen
rechten: vrij te gebruiken
---

# Regeling zonder besluit

## Artikel 1 Vergoeding

1. De vergoeding is € 500,- als de werknemer ten minste 12 uur per week werkt en begeleiding volgens het college noodzakelijk is.
2. Het tarief staat in de bijlage.
3. Deze regeling geldt vanaf 1 januari 2025.
"""

WITHOUT_DECISION_RULES = """\
regeling los
  titel      "Regeling zonder besluit"
  aanhaling  "Los"
  soort      beleidsregel
  tekst      "los"
  peildatum  besluitdatum
  versie     2025-01-01
    geldig vanaf 1 januari 2025
    volgens art. 1 lid 3 "Deze regeling geldt vanaf 1 januari 2025."

opschrift
  geen regel titel: citeertitel
    volgens opschrift "Regeling zonder besluit"
    omdat "dit is de titel"

artikel 1 "Vergoeding"
  voorwaarde genoeg_uren voor vergoeding_eur
    volgens lid 1 "als de werknemer ten minste 12 uur per week werkt"
    als contracturen_per_week ten minste 12 uur per week

  voorwaarde noodzaak voor vergoeding_eur
    volgens lid 1 "en begeleiding volgens het college noodzakelijk is."
    als noodzaak_vastgesteld

  oordeel noodzaak_vastgesteld van het college
    volgens lid 1 "begeleiding volgens het college noodzakelijk is."

  bepaal vergoeding_eur
    volgens lid 1 "De vergoeding is € 500,-"
    is
      - € 500,- als alle voorwaarden zijn vervuld
      - anders 0 euro

  bepaal max_uurvergoeding_eur
    volgens lid 2 "Het tarief staat in de bijlage."
    is niet in bron
"""


def without_decision(root: Path, **given: object) -> Motivation:
    """The motivation of a regulation that has outcomes and no decision."""
    (root / "los").mkdir()
    (root / "bronnen" / "los.md").write_text(WITHOUT_DECISION_TEXT, encoding="utf-8")
    (root / "los" / "regels.regel").write_text(WITHOUT_DECISION_RULES, encoding="utf-8")
    return motivation(jobcoach_dsl.load("los", root).decide(given))


def test_a_regulation_without_a_decision_tells_of_its_outcomes(own: Path) -> None:
    letter = without_decision(own, contracturen_per_week=11, besluitdatum="2025-02-01")
    amount, rate = section(letter, "outcomes").items
    assert amount.text == "Vergoeding: € 0,00."
    assert any(d.startswith("Aan deze voorwaarde is niet voldaan: genoeg uren") for d in amount.details)
    assert rate.text == "Tarief: hiervoor verwijst de regeling naar iets dat niet in de tekst staat."
    assert rate.bases[0].quote == "Het tarief staat in de bijlage."
    assert section(letter, "missing").items == ()


def test_a_regulation_without_a_decision_asks_for_what_is_open(own: Path) -> None:
    letter = without_decision(own, contracturen_per_week=12, besluitdatum="2025-02-01")
    assert [i.asks for i in section(letter, "judgements_open").items] == ["noodzaak_vastgesteld"]
    assert [i.rules for i in section(letter, "possible_grounds").items] == [("noodzaak",)]
    assert "Nodig voor: vergoeding." in letter.to_text()


def test_the_letter_of_a_small_regulation(tmp_path: Path, small: Path) -> None:
    ran = jobcoach("explain", "voorbeeldstad", case(tmp_path, {"besluitdatum": "2025-02-01"}), "--regulations", small)
    assert ran.code == 0
    assert "- Hoeveel uur per week staat in het contract?" in ran.out
