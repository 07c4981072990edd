"""The examples in the language reference do what it says.

The blocks of docs/taal.md with a file name are one made-up regulation. A block with `fout R303` takes the place of the rule or declaration
of the same name; then exactly the codes that it names are found in it.
"""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path

import pytest

from jobcoach_dsl import load
from jobcoach_dsl.lawtext import Address, parse_address
from jobcoach_dsl.pipeline import Workspace, compile_folder
from jobcoach_dsl.source import SourceFile
from jobcoach_dsl.syntax.blocks import HEADINGS, cut
from jobcoach_dsl.syntax.parse import BLOCKS as STARTS
from jobcoach_dsl.syntax.parse import grammar
from tests.docs.literate import ROOT, Block, blocks, files, write

REFERENCE = (ROOT / "docs/taal.md").read_text(encoding="utf-8")
BLOCKS = blocks(REFERENCE)
BAD = [b for b in BLOCKS if b.title.startswith("fout ")]
GRAMMAR = (ROOT / "grammar/regels.lark").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> Workspace:
    folder = tmp_path_factory.mktemp("voorbeeld")
    write(files(BLOCKS), folder)
    return compile_folder(folder)


def test_the_examples_together_are_a_regulation_without_findings(example: Workspace) -> None:
    assert [d.to_text() for d in example.diagnostics] == []
    assert list(example.programs) == ["voorbeeld"]


def test_every_rule_block_is_part_of_the_regulation_or_wrong_on_purpose() -> None:
    loose = [b.line for b in BLOCKS if b.language == "regel" and b not in BAD and b.title not in files(BLOCKS)]
    assert loose == []


def _place(made: dict[str, str], bad: Block) -> tuple[str, int, int]:
    """The file and the lines in which the rule or declaration stands that a wrong example has in another form."""
    first = bad.text.splitlines()[0]
    indent = len(first) - len(first.lstrip())
    words = first.split()
    head = re.compile(re.escape(" ".join(words[: 3 if words[0] == "geen" else 2]).rstrip(":")) + r"(?!\w)")
    for name, text in made.items():
        lines = text.splitlines()
        for start, line in enumerate(lines):
            if name.endswith(".regel") and head.match(line[indent:]) and not line[:indent].strip():
                heading = first.startswith("artikel")
                after = range(start + 1, len(lines))
                end = next((n for n in after if heading or (lines[n].strip() and len(lines[n]) - len(lines[n].lstrip()) <= indent)), len(lines))
                return name, start, end
    raise AssertionError(f"line {bad.line}: no example has the name {head.pattern}")


@pytest.mark.parametrize("bad", BAD, ids=lambda b: f"{b.title.removeprefix('fout ')}-line-{b.line}")
def test_a_wrong_example_gives_the_code_above_it(bad: Block, tmp_path: Path) -> None:
    made = files(BLOCKS)
    name, start, end = _place(made, bad)
    lines = made[name].splitlines()
    made[name] = "\n".join([*lines[:start], *bad.text.splitlines(), "", *lines[end:]]) + "\n"
    write(made, tmp_path)
    found = compile_folder(tmp_path).diagnostics
    inside = {
        d.code
        for d in found
        if d.span is not None and d.span.file.name == name and start < d.span.line <= start + len(bad.text.splitlines())
    } | {d.code for d in found if d.span is not None and d.span.file.name.startswith("bronnen/") and d.code in bad.title}
    assert inside == set(bad.title.removeprefix("fout ").split(", ")), "\n\n".join(d.to_text() for d in found)


@lru_cache(maxsize=1)
def _article() -> Address:
    return parse_address("art. 2")


def test_the_addresses_in_the_table_lead_to_a_provision(example: Workspace) -> None:
    section = REFERENCE.split("## Vindplaats en woorden")[1].split("\n## ")[0]
    addresses = re.findall(r"^\| `([^`]+)` \|", section, re.MULTILINE)
    assert len(addresses) > 5
    law = example.programs["voorbeeld"].program.law
    for text in addresses:
        assert law.find(parse_address(text, _article(), "Voorbeeldstad")) is not None, text


def test_the_worked_cases_come_out(example: Workspace) -> None:
    regulation = load("voorbeeld", example.root)
    decision = "besluit"
    assert len(example.cases["voorbeeld"]) > 5
    for case in example.cases["voorbeeld"]:
        outcomes = regulation.decide(case.facts, case.readings).outcomes
        for expected in case.expected:
            found = outcomes[expected.outcome]
            assert (case.id, found.status, found.value) == (case.id, expected.status, expected.value)
        for names, given in (
            (case.grounds, tuple(g.rule for g in outcomes[decision].grounds)),
            (case.missing, outcomes[decision].missing_facts),
            (case.judgements, tuple(j.fact for j in outcomes[decision].judgements)),
        ):
            assert names is None or sorted(names) == sorted(given), case.id


RULES_OF_GRAMMAR = "\n".join(line for line in GRAMMAR.splitlines() if not line.startswith("//"))


def test_every_word_of_the_grammar_stands_in_the_reference() -> None:
    words = set(re.findall(r'"([a-z]+)"', RULES_OF_GRAMMAR.split("NAME: /")[0]))
    assert sorted(words - set(re.findall(r"[a-zë]+", REFERENCE))) == []


def _constructs(name: str, text: str) -> set[str]:
    """The names of the grammar's alternatives that a file uses."""
    found: set[str] = set()
    for block in cut(SourceFile(name, text))[0]:
        start = "heading" if block.keyword in HEADINGS else STARTS[block.keyword]
        for piece, rule in [(block, start), *((child, "rule") for child in block.children)]:
            found |= {str(tree.data) for tree in grammar().parse(piece.span.text, start=rule).iter_subtrees()}
    return found


def test_every_construct_of_the_grammar_has_an_example() -> None:
    known = set(re.findall(r"-> (\w+)", RULES_OF_GRAMMAR))
    used = {c for name, text in files(BLOCKS).items() if name.endswith(".regel") for c in _constructs(name, text)}
    assert len(known) > 50
    assert sorted(known - used) == []
