"""What Lark's own parser makes of a text, `jobcoach_dsl.syntax.engine` makes of it too: the same trees, extents and errors.

It reads with the tables that are written down; that these are the grammar's is a test of its own.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest
from lark import Lark, Token, Tree, UnexpectedCharacters, UnexpectedInput, UnexpectedToken

from jobcoach_dsl.data import data_folder
from jobcoach_dsl.source import read_file
from jobcoach_dsl.syntax import engine
from jobcoach_dsl.syntax.blocks import HEADINGS, cut
from jobcoach_dsl.syntax.layout import LINE, layout
from jobcoach_dsl.syntax.parse import BLOCKS, known_tables, language, parser_for
from jobcoach_dsl.syntax.tables import tables, written

GRAMMAR, STARTS = language()


class _Layout:
    """`layout` for Lark's tokens."""

    always_accept = (LINE,)

    def __init__(self) -> None:
        self.text = ""

    def process(self, stream: Iterator[Token]) -> Iterator[Token]:
        for kind, start, end in layout(((t.type, t.start_pos or 0, t.end_pos or 0) for t in stream), self.text):
            yield Token(kind, self.text[start:end], start_pos=start, end_pos=end, line=1, column=1, end_line=1, end_column=1)


LAYOUT = _Layout()
LARK = Lark(
    GRAMMAR,
    parser="lalr",
    lexer="contextual",
    start=list(STARTS),
    propagate_positions=True,
    maybe_placeholders=True,
    postlex=LAYOUT,
)
OWN = parser_for(lambda name: lambda _, at, parts: (name, at, [_token(part) for part in parts]))


def _token(part: Any) -> Any:
    return (part.type, str(part), part.start, part.end) if isinstance(part, engine.Token) else part


def _own(text: str, start: str) -> Any:
    try:
        return OWN.parse(text, start, None)
    except engine.Stuck as stuck:
        return stuck.type, stuck.start, stuck.text, stuck.expected


def _tree(node: Any) -> Any:
    if isinstance(node, Token):
        return node.type, str(node), node.start_pos, node.end_pos
    if not isinstance(node, Tree):
        return node
    return str(node.data), (node.meta.start_pos, node.meta.end_pos), [_tree(child) for child in node.children]


def _depth(node: Any) -> int:
    return 1 + max((_depth(child) for child in node.children), default=0) if isinstance(node, Tree) else 0


def _larks(text: str, start: str) -> Any:
    LAYOUT.text = text
    try:
        tree = LARK.parse(text, start=start)
    except UnexpectedToken as error:
        token = error.token
        if token.type == "$END":
            return token.type, token.start_pos, "", error.accepts
        return token.type, token.start_pos, str(token), error.accepts or error.expected
    except UnexpectedCharacters as error:
        return None, error.pos_in_stream, "", error.allowed
    except UnexpectedInput as error:  # pragma: no cover
        raise AssertionError(error) from error
    return _tree(tree), _depth(tree)


@cache
def _blocks() -> tuple[tuple[str, str], ...]:
    """Every block of the landed files, with the rule of the grammar that it is."""
    found: dict[tuple[str, str], None] = {}
    for path in sorted(data_folder("regulations").rglob("*.regel")):
        for block in cut(read_file(path, path.name))[0]:
            found[block.span.text, "heading" if block.keyword in HEADINGS else BLOCKS[block.keyword]] = None
            found.update({(child.span.text, "rule"): None for child in block.children})
    return tuple(found)


def test_landed_blocks_are_read_as_lark_reads_them() -> None:
    blocks = _blocks()[::5]
    assert len(blocks) > 300
    for text, start in blocks:
        assert _own(text, start) == _larks(text, start), text


MORE = (
    ("rule", "bepaal x\n  is (ja)"),
    ("rule", "bepaal x\n  is ((a)) + (b maal (c + 1))"),
    ("rule", "eis x\n  als niet (a en (ja of nee))"),
    ("rule", "eis x\n  als een van:\n      - alle van:\n          - a\n          - b\n      - c"),
    ("rule", "eis x\n  als a,\n"),
    ("rule", "eis x\n  als asl"),
    ("rule", "eis x\n  als een van:\n      - a\n    - b"),
    ("rule", "eis x\n  als ?"),
    ("rule", ""),
    ("lezing", "lezing U-L1\n  vraag"),
)


@pytest.mark.parametrize(("start", "text"), MORE)
def test_brackets_lists_and_ends(start: str, text: str) -> None:
    assert _own(text, start) == _larks(text, start)


@pytest.mark.parametrize("seed", range(4))
def test_damaged_blocks_fail_as_they_do_in_lark(seed: int) -> None:
    dice = random.Random(seed)
    failed = 0
    for text, start in dice.sample(_blocks(), 150):
        first, last = sorted(dice.randrange(len(text) + 1) for _ in range(2))
        last = min(last, first + dice.choice((0, 1, 3, 12)))
        text = text[:first] + dice.choice(("", "", " ", "\n", "(", ")", ",", "als ", '"', "- ", "é", "12", "?", "\n    - ")) + text[last:]
        own = _own(text, start)
        assert own == _larks(text, start), text
        failed += len(own) == 4
    assert failed > 20


def test_the_tables_that_are_written_down_are_those_of_the_grammar() -> None:
    kept = known_tables().read_text(encoding="utf-8")
    assert kept == written(GRAMMAR, STARTS), "the grammar changed: python -m tests.syntax.tables"
    assert tables(GRAMMAR, STARTS, kept) == tables(GRAMMAR, STARTS)


def test_the_tables_of_another_grammar_are_not_used() -> None:
    other = GRAMMAR.replace('"geheel"', '"heel"')
    assert other != GRAMMAR
    read = tables(other, STARTS, known_tables().read_text(encoding="utf-8"))
    assert any(terminal.pattern == "heel" for terminal in read.terminals.values())
    assert read == tables(other, STARTS)
    assert tables(GRAMMAR, STARTS[:2], written(GRAMMAR, STARTS)).starts.keys() == set(STARTS[:2])
