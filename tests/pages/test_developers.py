"""The pages for developers: their examples are run, with the files that they offer; their tables name every fact and outcome."""

from __future__ import annotations

import json
import subprocess
from contextlib import redirect_stdout
from decimal import Decimal
from io import StringIO
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from jobcoach_dsl.cli.compile import TARGETS
from jobcoach_dsl.data import regulations_in
from jobcoach_dsl.model.program import FactDeclaration
from jobcoach_dsl.targets.pages import pages
from tests.law.test_oracle import landed
from tests.pages.built import CHECKOUT, Element, content, elements, whole_site
from tests.pages.sample import site
from tests.targets.node import node
from tests.workshop import ROOT

NAMES = regulations_in(ROOT)
ENDS = {"schema": "schema.json", "javascript": "js", "typescript": "d.ts"}


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return whole_site(tmp_path_factory)


def examples(page: list[Element]) -> list[str]:
    """The blocks of code of a page, as one copies them."""
    return [e.text for e in page if e.tag == "code" and any(w.tag == "pre" for w in e.within)]


@pytest.mark.parametrize("name", NAMES)
def test_the_examples_give_the_answer_that_stands_below_them(name: str, built: Path) -> None:
    page = content(built / name / "gegevens.html")
    command, facts, python, javascript, answer = examples(page)
    assert command.split()[:3] == ["jobcoach", "compile", name]
    said = json.loads(answer)
    ((outcome, own),) = said["outcomes"].items()
    assert own["status"] == "determined"
    regulation, worked = landed(name)
    assert regulation.decide(json.loads(facts), outcomes=[outcome]).to_dict() == said
    (case,) = [c for c in worked if any(e.attributes.get("href") == f"gevallen.html#geval-{c.id}" for e in page)]
    assert set(json.loads(facts)) == set(case.facts)
    printed = StringIO()
    with redirect_stdout(printed):
        exec(compile(python, f"{name}: Python", "exec"), {})
    assert printed.getvalue() == f"{said}\n"
    ran = subprocess.run([node(), "-e", javascript], cwd=built / name, capture_output=True, text=True)
    assert (json.loads(ran.stdout), ran.stderr) == (said, "")


@pytest.mark.parametrize("name", NAMES)
def test_the_files_are_what_the_command_writes_and_describe_the_example(name: str, built: Path) -> None:
    regulation, _ = landed(name)
    page = content(built / name / "gegevens.html")
    for target, end in ENDS.items():
        assert any(e.attributes.get("href") == f"{name}.{end}" and "download" in e.attributes for e in page), end
        assert (built / name / f"{name}.{end}").read_text(encoding="utf-8") == TARGETS[target](regulation.program)
    schemas = json.loads((built / name / f"{name}.schema.json").read_text(encoding="utf-8"), parse_float=Decimal)["$defs"]
    _, facts, _, _, answer = examples(page)
    Draft202012Validator(schemas["facts"]).validate(json.loads(facts))
    Draft202012Validator(schemas["answer"]).validate(json.loads(answer))


def rows(page: list[Element], place: str) -> list[list[str]]:
    """The cells of the table below a heading."""
    heading = next(n for n, e in enumerate(page) if e.attributes.get("id") == place)
    table = next(e for e in page[heading:] if e.tag == "table")
    lines = [e for e in page if e.tag == "tr" and table in e.within][1:]
    return [[e.text for e in page if e.tag == "td" and line in e.within] for line in lines]


@pytest.mark.parametrize("name", NAMES)
def test_every_field_stands_in_a_table_with_its_values_question_and_provisions(name: str, built: Path) -> None:
    program = landed(name)[0].program
    page = content(built / name / "gegevens.html")
    asked = json.loads((built / name / f"{name}.schema.json").read_text(encoding="utf-8"))["$defs"]["facts"]["properties"]
    for place, declared in (("feiten", program.facts.values()), ("uitkomsten", program.outcomes.values())):
        found = rows(page, place)
        assert len(found) == len(declared)
        for row, own in zip(found, declared, strict=True):
            assert own.name in row[0]
            assert own.label in row[0]
            assert row[3] == (own.question if isinstance(own, FactDeclaration) else own.meaning)
            for value in getattr(own.type, "values", ()):
                assert value in row[2]
            # a fact that only says whether another applies rests on no provision of its own
            cited = not isinstance(own, FactDeclaration) or asked[own.name]["x-citations"]
            assert bool(row[-1]) == bool(cited), own.name


def test_the_guide_stands_on_the_site_word_for_word(built: Path) -> None:
    source = (CHECKOUT / "docs" / "inbouwen.md").read_text(encoding="utf-8")
    page = content(built / "ontwikkelaars" / "inbouwen.html")
    code = [block.strip("\n") for block in examples(page)]
    assert len(code) == source.count("\n```") / 2
    assert [block for block in code if block not in source] == []
    headings = [e.text.removesuffix("¶") for e in page if e.tag == "h2"]
    assert headings == [line.removeprefix("## ") for line in source.splitlines() if line.startswith("## ")]
    assert any(e.attributes.get("href") == "../meldingen/index.html" for e in page)


def test_without_a_guide_there_are_no_pages_for_all_and_no_links_to_them() -> None:
    made = {a.path: a for a in pages(site())}
    assert [p for p in made if p.startswith("ontwikkelaars/")] == []
    assert "ontwikkelaars/" not in made["proef/gegevens.md"].text


def test_every_page_leads_to_the_pages_for_developers(built: Path) -> None:
    for page in ("index.html", "utrecht/artikel-9.html", "vergelijking/rekenhulp.html"):
        links = [e.attributes.get("href", "") for e in elements(built / page)]
        assert any(link.endswith("ontwikkelaars/index.html") for link in links), page
