"""The decision diagrams: they say what the rules say, show each ground and stage, and lead to the provisions."""

from __future__ import annotations

import random
import re
from decimal import Decimal
from pathlib import Path

import attrs
import pytest

from jobcoach_dsl.data import data_folder
from jobcoach_dsl.evaluate.values import evaluate
from jobcoach_dsl.model.expr import TRUE, All, Compare, Const, Expr, Fact, Not, Ref, Value
from jobcoach_dsl.model.program import Branch, Decision, Definition, Ground, OutcomeDeclaration, Program, Rule, Stage
from jobcoach_dsl.model.types import BOOL, EnumType
from jobcoach_dsl.pipeline import compile_folder
from jobcoach_dsl.targets.pages import RegulationData, SiteData, pages
from jobcoach_dsl.targets.pages.diagram import Chart, Diagram, Step, diagram
from tests.law.domains import Domains
from tests.law.test_oracle import landed
from tests.pages.sample import HOURS, site

GOLDEN = Path(__file__).parent / "golden" / "beslisschema.md"
NAMES = tuple(p.name for p in sorted(data_folder("regulations").iterdir()) if any(p.glob("*.regel")) and p.name not in ("gedeeld",))


@pytest.fixture(scope="module")
def programs() -> dict[str, Program]:
    checked = compile_folder(data_folder("regulations"), whole=False, worked=False).programs
    assert set(checked) == set(NAMES)
    return {name: c.program for name, c in checked.items()}


def steps(drawn: Diagram) -> list[Step]:
    return [step for chart in drawn.charts for step in chart.steps]


# --- what it says ---


class Case:
    """A case of which every fact is known."""

    def __init__(self, program: Program, facts: dict[str, Value]) -> None:
        self.program, self.facts = program, facts
        self.known: dict[str, Value] = {}

    def named(self, name: str) -> Value:
        if name not in self.known:
            self.known[name] = self.value(self.program.definitions[name].lowered())
        return self.known[name]

    def value(self, expr: Expr) -> Value:
        return evaluate(expr, self.facts.__getitem__, self.named)

    def comes_out(self, chart: Chart) -> Value:
        """Where one ends who follows the chart."""
        for band in chart.bands:
            for step in band.steps:
                counts = all(self.value(guard) is True for guard in step.guards)
                if counts and (self.value(step.condition) is True) is not step.holds:
                    return self.value(band.exit.value)
        return self.value(chart.end.value)


@pytest.mark.parametrize("name", NAMES)
def test_who_follows_a_chart_ends_where_the_rules_end(name: str, programs: dict[str, Program]) -> None:
    program = programs[name].with_readings(frozenset())
    domains = Domains(program)
    choices = {fact: domains.every(fact) for fact in program.facts}
    _, worked = landed(name)
    draw = random.Random(name)

    def case() -> Case:
        """A worked case, or one of which nothing is known, with the rest filled in and something changed."""
        start = draw.choice(worked).facts if draw.random() < 0.8 else {}
        changed = set(draw.sample(list(choices), min(len(choices), draw.choice((0, 0, 1, 2, 4)))))
        facts = {fact: start[fact] if fact in start and fact not in changed else draw.choice(of) for fact, of in choices.items()}
        return Case(program, facts)

    cases = [case() for _ in range(300)]
    decision = program.decision
    for chart in diagram(programs[name]).charts:
        asked = decision.legal if decision and decision.outcome == chart.outcome else chart.outcome
        ends = set()
        for each in cases:
            ends.add(each.comes_out(chart))
            assert each.comes_out(chart) == each.named(asked), (chart.outcome, each.facts)
        assert len(ends) > 1, "else it was not tried"


# --- what it shows ---


@pytest.mark.parametrize("name", NAMES)
def test_every_ground_of_a_decision_stands_there_once_and_every_other_ground_somewhere(name: str, programs: dict[str, Program]) -> None:
    program = programs[name]
    shown = [s.ground.rule for s in steps(diagram(program)) if s.ground]
    assert set(shown) == {g.rule for g in program.grounds}
    if program.decision:
        assert sorted(shown) == sorted(g.rule for g in program.grounds)


def test_every_stage_of_a_decision_stands_there_in_order(programs: dict[str, Program]) -> None:
    found = 0
    for program in programs.values():
        if program.decision:
            found += 1
            (chart,) = diagram(program).charts
            ends = [*(b.exit for b in chart.bands), chart.end]
            assert [e.value.value for e in ends if isinstance(e.value, Const)] == [s.result for s in program.decision.stages]
            assert [e.citations for e in ends] == [(s.citation,) for s in program.decision.stages]
    assert found == 2


@pytest.mark.parametrize("name", NAMES)
def test_every_outcome_has_a_chart_or_a_place_in_the_tree(name: str, programs: dict[str, Program]) -> None:
    program = programs[name]
    drawn = diagram(program)
    names, parts = [c.outcome for c in drawn.charts], list(drawn.tree)
    while parts:
        part = parts.pop()
        parts += part.parts
        names += [] if part.seen else [part.name]
    assert set(program.outcomes) <= set(names)
    assert len(names) == len(set(names)), "written out once"


@pytest.mark.parametrize("name", NAMES)
def test_every_step_leads_to_its_rule_and_its_provision(name: str, programs: dict[str, Program]) -> None:
    program = programs[name]
    data = pages(SiteData((RegulationData(program),), (), ()))
    texts = {a.path: a.text for a in data if a.path.endswith(".md")}
    page = texts[f"{name}/beslisschema.md"]
    cut = re.split(r'<li class="stap ', page)[1:]
    assert len(cut) == len(steps(diagram(program)))
    for step, text in zip(steps(diagram(program)), cut, strict=True):
        text = text.split('class="weg uit"')[0]
        lid = text.split('class="stap-lid"')[1].split("</span>")[0]
        links = re.findall(r'href="([^"#]+)\.html#([^"]+)"', lid)
        assert links, step
        for path, anchor in links:
            assert f'id="{anchor}"' in texts[f"{name}/{path}.md"], (path, anchor)
        if step.ground:
            assert re.search(rf'href="[^"]*#regel-{re.escape(step.ground.rule)}"', text)
        for judged in step.judgements:
            assert f'"oordelen.html#oordeel-{judged}"' in text or "Eigen schema" in text
        for reading in step.readings:
            assert f'"lezingen.html#lezing-{reading}"' in text or "Eigen schema" in text


# --- drawn from the rules ---


RESULT = EnumType(("nee", "wacht", "ja"))


def decided(program: Program, *stages: tuple[str, Expr]) -> Program:
    """The sample with a decision."""
    citation = program.rules["mag"].citations[0]
    made = tuple(Stage(result, when, "mag", citation) for result, when in stages)
    outcome = OutcomeDeclaration("besluit", RESULT, True, label="besluit", value_labels=(("nee", "afwijzen"),))
    return attrs.evolve(program, outcomes={"besluit": outcome}, decision=Decision("besluit", "gevolg", made, "nee", "wacht", "wacht"))


@pytest.fixture
def sample() -> Program:
    return site().regulations[0].program


ENOUGH, NEEDED = Ref("genoeg_uren", BOOL), Fact("nodig", BOOL)
MANY = Compare(">", Fact("uren", HOURS), Const(Decimal(20), HOURS))


def shape(chart: Chart) -> list[tuple[list[tuple[str, bool]], object]]:
    return [([(s.name, s.holds) for s in b.steps], getattr(b.exit.value, "value", None)) for b in chart.bands]


def test_what_any_of_several_refuses_are_steps_and_what_is_settled_is_not_asked_again(sample: Program) -> None:
    refused = Not(All((ENOUGH, NEEDED)))
    (chart,) = diagram(decided(sample, ("nee", refused), ("wacht", All((ENOUGH, Not(NEEDED)))), ("ja", TRUE))).charts
    assert shape(chart) == [([("genoeg_uren", True), ("nodig", True)], "nee")]
    assert chart.end.value == Const("ja", RESULT)


def test_a_condition_beside_a_rule_says_when_the_step_counts(sample: Program) -> None:
    (chart,) = diagram(decided(sample, ("nee", All((MANY, Not(ENOUGH)))), ("ja", TRUE))).charts
    (step,) = chart.steps
    assert (step.name, step.holds, step.guards) == ("genoeg_uren", True, (MANY,))


def test_another_rule_gives_another_diagram(sample: Program) -> None:
    first = diagram(decided(sample, ("nee", Not(ENOUGH)), ("ja", TRUE))).charts[0]
    other = diagram(decided(sample, ("nee", Not(NEEDED)), ("ja", TRUE))).charts[0]
    assert [s.name for s in first.steps] == ["genoeg_uren"]
    assert [s.name for s in other.steps] == ["nodig"]
    assert [s.kind for s in (*first.steps, *other.steps)] == ["voorwaarde", "oordeel"]


def test_what_nobody_can_fail_under_the_chosen_readings_is_told_apart(sample: Program) -> None:
    assert [s.idle for s in steps(diagram(sample))] == [False]
    always = Definition("genoeg_uren", BOOL, (Branch("genoeg_uren", TRUE, TRUE),))
    idle = attrs.evolve(sample, definitions={**sample.definitions, "genoeg_uren": always})
    assert [s.idle for s in steps(diagram(idle))] == [True]


def test_an_exclusion_leads_out_where_it_holds(sample: Program) -> None:
    rule = attrs.evolve(sample.rules["genoeg_uren"], kind="uitsluiting")
    mag = Definition("mag", BOOL, (Branch("mag", TRUE, Not(ENOUGH)),))
    program = attrs.evolve(
        sample,
        rules={**sample.rules, "genoeg_uren": rule},
        grounds=(Ground("genoeg_uren", "genoeg_uren", True, ("mag",)),),
        definitions={**sample.definitions, "mag": mag},
    )
    (chart,) = diagram(program).charts
    assert shape(chart) == [([("genoeg_uren", False)], False)]
    text = page_of(program)
    assert "s-uitsluiting" in text
    assert text.index('weg uit">ja<') < text.index('weg door">nee<')


def test_an_exception_stands_with_what_it_sets_aside(sample: Program) -> None:
    rule = Rule("toch", "uitzondering", "genoeg_uren", "Toch wel.", "artikel 1", sample.rules["mag"].citations[:1])
    own = sample.definitions["genoeg_uren"]
    branches = (*own.branches, Branch("toch", NEEDED, TRUE))
    definition = attrs.evolve(own, branches=branches, overrides=(("toch", "genoeg_uren"),))
    program = attrs.evolve(sample, rules={**sample.rules, "toch": rule}, definitions={**sample.definitions, "genoeg_uren": definition})
    (step,) = steps(diagram(program))
    assert (step.exceptions, step.judgements) == ((rule,), ("nodig",))
    assert "Toch wel." in page_of(program)


def page_of(program: Program) -> str:
    data = site()
    book = attrs.evolve(data.regulations[0], program=program)
    return next(a.text for a in pages(attrs.evolve(data, regulations=(book,))) if a.path == "proef/beslisschema.md")


def test_a_small_page_as_it_is_written(sample: Program) -> None:
    """After a wished change: copy the page over the golden one, and read the difference."""
    assert page_of(sample) == GOLDEN.read_text(encoding="utf-8")
