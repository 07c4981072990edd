"""Notions of made-up regulations: what a cell holds, and what it leaves out."""

from __future__ import annotations

from pathlib import Path

from jobcoach_dsl.notions import NotionCell, Statement, notions
from jobcoach_dsl.pipeline import compile_folder
from tests.madeup import workspace

WORDS = """
feit uren
  soort geheel getal in uur per week van 0 tot en met 60
  label "uren per week"

feit minimum
  soort geheel getal in uur per week van 0 tot en met 60
  label "gegarandeerde uren"

feit oproep
  soort ja of nee
  label "oproepcontract"

feit werk
  soort een van
    baan "een baan"
    proef "een proefplaatsing"
    geen "geen werk"
  label "soort werk"

feit tarief
  soort geheel getal in euro per uur van 0 tot en met 200
  label "gevraagd tarief"

oordeel bijzonder
  soort ja of nee
  label "bijzonder geval"

uitkomst mag
  soort ja of nee
  gronden ja
  label "mag het"

uitkomst bedrag
  soort getal in euro
  label "bedrag"

uitkomst plafond
  soort getal in uur per jaar
  label "hoogste aantal uren"

"""
GROUNDS = """
bepaal mag
  volgens *
  is alle voorwaarden zijn vervuld

"""
READINGS = """\
lezing P-1
  vraag "Is 12 genoeg?"
  gekozen "Nee."
  omdat "Zo staat het er."
  anders "Ja."
  schakelt "12 is genoeg."

lezing P-2
  vraag "Per week?"
  gekozen "Ja."
  omdat "Zo staat het er."
  anders "Nee."
"""


def cell(folder: Path, notion: str, rules: str, numbers: str = "niets", readings: str = "") -> NotionCell:
    """What the made-up regulation says about a notion that is declared with these lines."""
    made = workspace(folder, WORDS + 'notie proef\n  label "proef"\n' + notion, rules, numbers)
    if readings:
        (folder / "verzonnen" / "lezingen.regel").write_text(readings, encoding="utf-8")
        made = compile_folder(folder)
    assert made.sound, "\n".join(d.to_text() for d in made.diagnostics)
    (drawn,) = notions(made.vocabulary.notions.values(), made.programs.values())
    (only,) = drawn.cells
    return only


def by_rule(found: NotionCell) -> dict[str, Statement]:
    return {s.rule.id: s for s in found.statements}


def lines(statement: Statement) -> list[tuple[int, str, bool]]:
    return [(line.depth, line.text, line.about) for given in statement.given for line in given.lines]


def test_a_test_is_drawn_with_what_it_stands_among(tmp_path: Path) -> None:
    found = cell(
        tmp_path,
        "  over uren\n",
        GROUNDS
        + """
voorwaarde genoeg voor mag
  "Er zijn genoeg uren."
  volgens *
  geldt als werk is niet geen
  als een van:
    - alle van:
        - werk is baan
        - uren meer dan 12 uur per week
    - niet (werk is baan of oproep)

voorwaarde werkt voor mag
  volgens *
  als werk is niet geen
""",
        "12 uur per week",
    )
    (statement,) = found.statements
    assert statement.rule.id == "genoeg"
    assert statement.brief == ("uren per week meer dan 12 uur per week",)
    assert statement.guard == "soort werk is niet geen werk"
    assert lines(statement) == [
        (0, "een van:", False),
        (1, "alle van:", False),
        (2, "soort werk is een baan", False),
        (2, "uren per week meer dan 12 uur per week", True),
        (1, "alle van:", False),
        (2, "niet soort werk is een baan", False),
        (2, "niet oproepcontract", False),
    ]
    assert [c.quote for c in statement.citations] == ["Het college beslist op 1 januari 2022, 12 uur per week."]
    assert statement.used_in == ("mag",)


def test_a_name_that_passes_a_fact_on_counts_as_that_fact(tmp_path: Path) -> None:
    found = cell(
        tmp_path,
        "  over uren\n",
        GROUNDS
        + """
begrip afgesproken: uur per week
  volgens *
  is
    - minimum als oproep
    - anders uren

begrip dubbel: uur per week
  volgens *
  is uren + uren

voorwaarde genoeg voor mag
  volgens *
  als afgesproken meer dan 12 uur per week

voorwaarde niet_te_veel voor mag
  volgens *
  als dubbel maximaal 80 uur per week
""",
        "12 uur per week en 80 uur per week",
    )
    assert {r: s.brief for r, s in by_rule(found).items()} == {
        "afgesproken": (),
        "genoeg": ("afgesproken meer dan 12 uur per week",),
    }, "twice the hours are not the hours"
    assert [(g.text, g.when) for g in by_rule(found)["afgesproken"].given] == [
        ("gegarandeerde uren", "oproepcontract"),
        ("uren per week", "in de andere gevallen"),
    ]


def test_exceptions_judgements_and_other_readings_are_drawn_with_the_rule(tmp_path: Path) -> None:
    found = cell(
        tmp_path,
        "  over uren\n",
        GROUNDS
        + """
voorwaarde genoeg voor mag
  volgens *
  als uren meer dan 12 uur per week (bij lezing P-1: uren minimaal 12 uur per week)
  lezing P-1, P-2

oordeel bijzonder van het college
  volgens *

uitzondering toch op genoeg
  "In een bijzonder geval zijn minder uren genoeg."
  volgens *
  als bijzonder
""",
        "12 uur per week",
        READINGS,
    )
    assert list(by_rule(found)) == ["genoeg", "toch"]
    genoeg, toch = found.statements
    assert genoeg.exceptions == ("toch",)
    assert [(a.reading, a.says) for a in genoeg.alternatives] == [("P-1", ("uren per week minimaal 12 uur per week",))]
    assert toch.sets_aside == "genoeg"
    assert toch.brief == ("uitzondering: In een bijzonder geval zijn minder uren genoeg",)
    assert lines(toch) == [(0, "bijzonder geval", False)]
    assert toch.judges == (("bijzonder geval", "het college"),)


def test_an_outcome_is_drawn_with_its_values_and_what_it_is_made_up_of(tmp_path: Path) -> None:
    found = cell(
        tmp_path,
        "  over plafond, bedrag\n",
        """
tabel plafond per werk
  volgens *
  baan   20 uur per jaar
  proef  40 uur per jaar
  geen   niet geregeld

begrip prijs: euro per uur
  volgens *
  is € 82,50 per uur

begrip los: euro per uur
  volgens *
  is € 41,- per uur

bepaal bedrag
  volgens *
  is
    - niet in bron als oproep
    - anders prijs × 2 uur

voorwaarde betaalbaar voor bedrag
  volgens *
  als los minder dan prijs en prijs maximaal 100 euro per uur
""",
        "20 uur, 40 uur, € 82,50, € 41,-, 2 uur en 100 euro",
    )
    assert [(g.text, g.when) for g in by_rule(found)["plafond"].given] == [
        ("20 uur per jaar", "soort werk is een baan"),
        ("40 uur per jaar", "soort werk is een proefplaatsing"),
        ("niet geregeld", "soort werk is geen werk"),
    ]
    assert [text for _, text in found.brief] == [
        "20 uur per jaar",
        "40 uur per jaar",
        "prijs: € 82,50 per uur",
        "niet in bron",
        "prijs × 2 uur",
        "los minder dan prijs",
        "prijs maximaal 100 euro per uur",
    ]
    assert list(by_rule(found)) == ["plafond", "prijs", "bedrag", "betaalbaar"], "what costs nothing here is not drawn"


def test_a_listed_value_a_unit_and_words_name_what_a_notion_is_about(tmp_path: Path) -> None:
    rules = (
        GROUNDS
        + """
voorwaarde alleen_een_baan voor mag
  volgens *
  als werk is baan

voorwaarde geen_leegte voor mag
  volgens *
  als werk is niet geen

voorwaarde niet_te_duur voor mag
  volgens *
  als tarief maximaal 82 euro per uur

geen regel streven: doel
  volgens lid 1 "Het college beslist"
  omdat "een streven bindt niet"
"""
    )
    by_value = cell(tmp_path / "waarde", "  over werk is baan\n", rules, "82 euro")
    by_unit = cell(tmp_path / "eenheid", "  over alles in euro per uur\n", rules, "82 euro")
    by_words = cell(
        tmp_path / "woorden", '  over oproep\n  woorden "beslist"\n', rules.replace("volgens *", 'volgens lid 1 "82 euro"'), "82 euro"
    )
    assert list(by_rule(by_value)) == ["alleen_een_baan"]
    assert list(by_rule(by_unit)) == ["niet_te_duur"]
    assert list(by_rule(by_words)) == ["streven"]
    (reason,) = by_words.statements
    assert reason.brief == ("doel: “Het college beslist”",)
    assert reason.rule.reason == "een streven bindt niet"


def test_an_exclusion_and_a_judgement_say_what_they_are(tmp_path: Path) -> None:
    found = cell(
        tmp_path,
        "  over oproep, bijzonder\n",
        GROUNDS
        + """
uitsluiting op_afroep voor mag
  volgens *
  als oproep

oordeel bijzonder van het college
  volgens *
  als werk is baan

voorwaarde is_bijzonder voor mag
  volgens *
  geldt als werk is baan
  als bijzonder
""",
    )
    assert [text for _, text in found.brief] == [
        "uitgesloten: oproepcontract",
        "oordeel van het college: bijzonder geval",
        "bijzonder geval",
    ]


def test_where_no_rule_speaks_of_it_the_cell_is_empty(tmp_path: Path) -> None:
    found = cell(
        tmp_path,
        "  over uren\n",
        GROUNDS
        + """
voorwaarde werkt voor mag
  volgens *
  als werk is niet geen

voorwaarde altijd voor mag
  volgens *
  als ja (bij lezing P-1: uren minimaal 12 uur per week)
  lezing P-1, P-2
""",
        "12 uur per week",
        READINGS,
    )
    assert found.statements == ()
    assert found.brief == ()
