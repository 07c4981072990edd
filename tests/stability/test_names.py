"""A name that others rely on does not go without a word."""

from __future__ import annotations

import re

import attrs
import pytest

import jobcoach_dsl
from jobcoach_dsl.model.program import Program
from tests.law.test_oracle import landed
from tests.stability import names
from tests.stability.names import GONE, NAMES, Gone, gone, lost, of_program, recorded

COMMAND = "python -m tests.stability.names"


@pytest.fixture(scope="module")
def present() -> tuple[str, ...]:
    return names.present()


def test_no_name_was_lost(present: tuple[str, ...]) -> None:
    assert lost(recorded(), present, gone()) == [], f"write in {GONE} in which version they went, and what came for them"


def test_every_name_is_recorded(present: tuple[str, ...]) -> None:
    assert [name for name in present if name not in set(recorded())] == [], f"run {COMMAND}"


def test_what_is_gone_is_gone_and_says_when_and_what_came_for_it(present: tuple[str, ...]) -> None:
    current = tuple(int(part) for part in jobcoach_dsl.__version__.split("."))
    for one in gone():
        assert re.fullmatch(r"\d+\.\d+\.\d+", one.version), one
        assert tuple(int(part) for part in one.version.split(".")) <= current, one
        assert one.name not in present, one
        assert one.name not in recorded(), f"run {COMMAND}"
        assert one.now == "-" or one.now in present or one.now in {other.name for other in gone()}, one


def renamed(program: Program) -> Program:
    """The program with its last rule under another name."""
    *others, last = program.rules.values()
    rules = (*others, attrs.evolve(last, id=last.id + "_nieuw"))
    return attrs.evolve(program, rules={rule.id: rule for rule in rules})


def test_a_renamed_rule_is_lost_until_it_is_written_down() -> None:
    program = landed("utrecht")[0].program
    program = attrs.evolve(program, rules={id: rule for id, rule in program.rules.items() if rule.kind != "geen regel"})
    then, now = tuple(of_program(program)), tuple(of_program(renamed(program)))
    (old,) = lost(then, now, ())
    assert old.startswith("rule ")
    assert lost(then, now, [Gone("0.2.0", old, old + "_nieuw")]) == []


@pytest.mark.parametrize("kind", ["facts", "outcomes"])
def test_a_fact_or_outcome_that_goes_takes_its_values_with_it(kind: str) -> None:
    program = landed("utrecht")[0].program
    name = {"facts": "voorziening", "outcomes": "besluit"}[kind]
    less = attrs.evolve(program, **{kind: {n: item for n, item in getattr(program, kind).items() if n != name}})
    went = lost(of_program(program), of_program(less), ())
    assert len(went) == 1 + len(getattr(program, kind)[name].type.values)
    assert all(re.match(f"{kind[:-1]} {name}(=|$)", one) for one in went)


def test_the_command_adds_what_is_new_and_refuses_what_is_lost(
    present: tuple[str, ...], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: object
) -> None:
    monkeypatch.setattr(names, "present", lambda: present)
    for file, content in (("NAMES", "\n".join(present[1:]) + "\n"), ("GONE", "")):
        path = type(NAMES)(str(tmp_path)) / file
        path.write_text(content, encoding="utf-8")
        monkeypatch.setattr(names, file, path)
    assert names.main() == 0
    assert names.recorded() == present
    monkeypatch.setattr(names, "present", lambda: present[:-1])
    assert names.main() == 1
    assert present[-1] in capsys.readouterr().err
    assert names.recorded() == present
    names.GONE.write_text(f"0.1.0\t{present[-1]}\t-\n", encoding="utf-8")
    assert names.main() == 0
    assert names.recorded() == present[:-1]
