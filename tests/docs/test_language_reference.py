"""The examples in the language reference do what it says.

The blocks of docs/taal.md with a file name are one made-up regulation. A block with `fout R303`, there or in docs/meldingen.md, takes the
place of the rule or declaration of the same name; then exactly the codes that it names are found in it, in the words that stand below it.
`python -m tests.docs.record` writes those words anew.
"""

from __future__ import annotations

import re
from functools import lru_cache

import pytest

from jobcoach_dsl import load
from jobcoach_dsl.diagnostics import CODES
from jobcoach_dsl.lawtext import Address, parse_address
from jobcoach_dsl.pipeline import Workspace, compile_folder
from jobcoach_dsl.source import SourceFile
from jobcoach_dsl.syntax.blocks import HEADINGS, cut
from jobcoach_dsl.syntax.parse import BLOCKS as STARTS
from jobcoach_dsl.syntax.parse import parser_for
from tests.docs.literate import ROOT, Block, blocks, files, write
from tests.docs.wrong import DOCUMENTS, codes, findings, pairs, said

REFERENCE = (ROOT / "docs/taal.md").read_text(encoding="utf-8")
BLOCKS = blocks(REFERENCE)
GRAMMAR = (ROOT / "grammar/regels.lark").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> Workspace:
    folder = tmp_path_factory.mktemp("voorbeeld")
    write(files(BLOCKS), folder)
    return compile_folder(folder)


def test_the_examples_together_are_a_regulation_without_findings(example: Workspace) -> None:
    assert [d.to_text() for d in example.diagnostics] == []
    assert sorted(example.programs) == ["fietsen", "lopen", "voorbeeld"]


def test_every_rule_block_is_part_of_the_regulation_or_wrong_on_purpose() -> None:
    loose = [b.line for b in BLOCKS if b.language == "regel" and not b.title.startswith("fout ") and b.title not in files(BLOCKS)]
    assert loose == []


def _examples() -> list[tuple[Block, Block | None]]:
    return [pair for path in DOCUMENTS for pair in pairs(path.read_text(encoding="utf-8"))]


@pytest.mark.parametrize(("example", "below"), _examples(), ids=[f"{b.title.removeprefix('fout ')}-{b.line}" for b, _ in _examples()])
def test_a_wrong_example_gives_the_codes_above_it_and_the_words_below_it(example: Block, below: Block | None) -> None:
    found = findings(example)
    assert {d.code for d in found} == codes(example), "\n\n".join(d.to_text() for d in found)
    assert below is not None
    assert below.text == said(next(d for d in found if d.code in codes(example)))


def test_every_code_has_an_example() -> None:
    shown = {code for example, _ in _examples() for code in codes(example)}
    not_to_be_shown = set(re.findall(r"\bR\d{3}\b", DOCUMENTS[1].read_text(encoding="utf-8").split("##")[0]))
    assert sorted(set(CODES) - shown - not_to_be_shown) == []
    assert shown & not_to_be_shown == set()


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


NAMES = parser_for(lambda name: lambda found, at, parts: found.add(name))
"""Reads a block and adds the names of the grammar's alternatives in it to a set."""


def _constructs(name: str, text: str) -> set[str]:
    """The names of the grammar's alternatives that a file uses."""
    found: set[str] = set()
    for block in cut(SourceFile(name, text))[0]:
        start = "heading" if block.keyword in HEADINGS else STARTS[block.keyword]
        for piece, rule in [(block, start), *((child, "rule") for child in block.children)]:
            NAMES.parse(piece.span.text, rule, found)
    return found


def test_every_construct_of_the_grammar_has_an_example() -> None:
    known = set(re.findall(r"-> (\w+)", RULES_OF_GRAMMAR))
    used = {c for name, text in files(BLOCKS).items() if name.endswith(".regel") for c in _constructs(name, text)}
    assert len(known) > 50
    assert sorted(known - used) == []
