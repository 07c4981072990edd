"""The landed worked comparisons, and their pages.

In: the landed regulations with their `vergelijkingen.regel`. Out: that every part comes out as written, and that the pages show what each
regulation answers, with links to the provisions.
"""

from __future__ import annotations

import attrs
import pytest

from jobcoach_dsl.model import words
from jobcoach_dsl.pipeline import Workspace, compile_folder
from jobcoach_dsl.regulation import Regulation
from jobcoach_dsl.targets.pages import SiteData, pages
from jobcoach_dsl.targets.pages.gather import gather
from tests.docs.literate import ROOT


@pytest.fixture(scope="module")
def landed() -> Workspace:
    return compile_folder(ROOT / "regulations", whole=False)


@pytest.fixture(scope="module")
def site(landed: Workspace) -> SiteData:
    only_shared = {name: tuple(c for c in cases if c.shared) for name, cases in landed.cases.items()}
    return gather(attrs.evolve(landed, cases=only_shared))


def test_the_landed_comparisons_come_out(landed: Workspace, site: SiteData) -> None:
    assert len(site.comparisons) >= 20
    assert [c.id for c in site.comparisons] == [c.id for c in landed.comparisons]
    assert [(c.id, r.regulation) for c in site.comparisons for r in c.regulations if not r.agrees] == []
    for comparison in site.comparisons:
        assert len(comparison.regulations) > 1
        assert {p.regulation for p in comparison.progress} == set(landed.programs)


def test_a_page_shows_what_the_regulations_answer(landed: Workspace, site: SiteData) -> None:
    regulations = {name: Regulation(checked.program) for name, checked in landed.programs.items()}
    for comparison, shared in zip(site.comparisons, landed.comparisons, strict=True):
        for part in comparison.regulations:
            case = next(c for c in landed.cases[part.regulation] if c.id == comparison.id)
            program = regulations[part.regulation].program
            answer = regulations[part.regulation].decide(case.facts, case.readings)
            for shown in part.outcomes:
                given = answer.outcomes[shown.name]
                declared = program.outcomes[shown.name]
                value = "" if given.value is None else words.value(given.value, declared.type, dict(declared.value_labels))
                assert (shown.status, shown.value, shown.missing) == (given.status, value, given.missing_facts)
                assert [str(c) for c in shown.citations] == list(given.citations)
            assert set(part.unused) == set(shared.start.facts) - set(program.facts)
        several = {n for r in comparison.regulations for n in (o.name for o in r.outcomes)}
        several = {n for n in several if sum(n in regulations[r.regulation].outcomes for r in comparison.regulations) > 1}
        assert {o.name for o in comparison.outcomes} == several
        differing = [o.differs for o in comparison.outcomes]
        assert differing == sorted(differing, reverse=True)


def test_the_provisions_that_decide_are_links_and_the_yardsticks_stand_together(site: SiteData) -> None:
    (page,) = [a.text for a in pages(site) if a.path == "vergelijking/geval-TW05.md"]
    decision = page.partition('>Besluit<')[2].partition("</section>")[0]
    assert '"../utrecht/artikel-12.html#art-12-lid-3"' in decision
    assert '"../utrecht/artikel-8.html#art-8-lid-1"' in decision
    assert '"../staphorst/' in decision
    assert "niet overal hetzelfde" in decision
    needed = page.partition('>Begeleiding noodzakelijk<')[2].partition("</section>")[0]
    assert "“Het college beoordeelt of jobcoaching of werkbegeleiding noodzakelijk is”" in needed
    assert [needed.count(f'"../{name}/oordelen.html#oordeel-noodzaak_vastgesteld"') for name in ("utrecht", "staphorst")] == [1, 1]
    utrecht = page.partition('>Utrecht<a')[2].partition("</section>")[0]
    unknown = utrecht.partition("Feiten die deze regeling niet kent")[2]
    assert "loonwaarde" in unknown
    assert "contracturen" not in unknown
