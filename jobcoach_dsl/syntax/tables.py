"""The tables with which a text is read, worked out from a grammar by Lark.

In: the text of a grammar, the rules that a text can begin with, and tables that were written down. Out: `Tables`, plain data, that `engine`
runs; and the text to write down. Refuses: a grammar with a rule that can be empty (`AssertionError`), and what Lark does not accept.

To work them out takes as long as to read some hundred rules, so they stand beside the grammar (`python -m tests.syntax.tables` writes
them), with the fingerprint of the grammar that they are of: those of another grammar are not used, and Lark works them out anew.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import attrs

from jobcoach_dsl.syntax.layout import LINE

if TYPE_CHECKING:
    from lark.grammar import Rule, Symbol
    from lark.lexer import TerminalDef

_Choices = Mapping[str, int]
_WIDEST = 1 << 16
"""Stands for a word without a longest form, for which each release of Python has a number of its own."""


@attrs.frozen
class Terminal:
    """A kind of word. Where several fit, the one with the highest rank goes first."""

    pattern: str
    rank: tuple[int, int, int]


@attrs.frozen
class Reduction:
    """What is done when the parts of a rule have all been read."""

    size: int
    origin: str
    only: int = -1
    """The one part that a `?rule` passes on (counted from the end, below zero), or 0."""
    parts: tuple[tuple[int, bool, int], ...] = ()
    """Which parts go into the value: the place from the end, whether it is a list to take in, how many absent ones stand before it."""
    absent: int = 0
    """How many absent ones stand behind them."""
    action: str = ""
    """What makes the value; nothing for a rule that Lark made for a repetition: that gives a list."""
    passes_one: bool = False
    """Whether a `?rule` with a repetition in it turns out to hold one part."""


@attrs.frozen
class Tables:
    """How texts in a language are read."""

    terminals: Mapping[str, Terminal]
    ignored: str
    """Matches what means nothing and stands between words."""
    keywords: Mapping[str, Mapping[str, str]]
    """For each kind of word the words of the grammar that are of that kind too, with their names."""
    named: tuple[str, ...]
    """The terminals that are part of a value."""
    reductions: tuple[Reduction, ...]
    states: tuple[_Choices, ...]
    """What comes after a terminal or a rule that was read: a state, or below zero a reduction (-1 is the first of them)."""
    starts: Mapping[str, tuple[int, int]]
    """For each rule that a text can begin with, the states in which reading begins and ends."""


def tables(grammar: str, starts: Sequence[str], known: str = "") -> Tables:
    """The tables of a grammar: those that are `known`, if they are of this grammar."""
    fingerprint, _, data = known.partition("\n")
    return _read(json.loads(data)) if fingerprint == _fingerprint(grammar, starts) else _worked_out(grammar, starts)


def written(grammar: str, starts: Sequence[str]) -> str:
    """The tables of a grammar, as text. Equal grammars give equal texts."""
    made = _worked_out(grammar, starts)
    names = sorted({name for choices in made.states for name in choices})
    parts = {
        "terminals": {name: attrs.astuple(each) for name, each in made.terminals.items()},
        "ignored": made.ignored,
        "keywords": made.keywords,
        "named": made.named,
        "reductions": [attrs.astuple(each) for each in made.reductions],
        "starts": made.starts,
        "names": names,
        "states": [_by_target(choices, names) for choices in made.states],
    }
    lines = [f'"{name}":{json.dumps(part, ensure_ascii=False, separators=(",", ":"))}' for name, part in parts.items()]
    return "\n".join((_fingerprint(grammar, starts), "{", ",\n".join(lines), "}", ""))


def _fingerprint(grammar: str, starts: Sequence[str]) -> str:
    return hashlib.sha256("\n".join((*starts, grammar)).encode()).hexdigest()


def _by_target(choices: _Choices, names: Sequence[str]) -> dict[int, list[int]]:
    """The places of the names that lead to each target: most states have one target for many names."""
    found: dict[int, list[int]] = {}
    for name, target in sorted(choices.items()):
        found.setdefault(target, []).append(names.index(name))
    return found


def _read(parts: Any) -> Tables:
    names = parts["names"]
    return Tables(
        {name: Terminal(pattern, tuple(rank)) for name, (pattern, rank) in parts["terminals"].items()},
        parts["ignored"],
        parts["keywords"],
        tuple(parts["named"]),
        tuple(Reduction(s, o, only, tuple(map(tuple, listed)), *rest) for s, o, only, listed, *rest in parts["reductions"]),
        tuple({names[at]: int(target) for target, places in each.items() for at in places} for each in parts["states"]),
        {start: tuple(states) for start, states in parts["starts"].items()},
    )


def _worked_out(grammar: str, starts: Sequence[str]) -> Tables:
    from lark import Lark  # only who writes a grammar waits for it

    lark = Lark(grammar, parser="lalr", lexer="contextual", start=list(starts), maybe_placeholders=True, postlex=_Kept())
    terminals = {str(each.name): each for each in lark.terminals}
    ignored = "|".join(terminals.pop(str(name)).pattern.to_regexp() for name in lark.ignore_tokens)
    found = {start: lark.parse_interactive("", start=start).parser_state.parse_conf for start in starts}
    table = found[starts[0]].parse_table
    places = {id(rule): -1 - place for place, rule in enumerate(lark.rules)}
    states = {
        # Lark's names are words with a place, which compare slowly: `str` makes plain words of them
        state: {str(name): target if isinstance(target, int) else places[id(target)] for name, (_, target) in choices.items()}
        for state, choices in table.states.items()
    }
    number = {state: place for place, state in enumerate(_in_order([conf.start_state for conf in found.values()], states))}
    return Tables(
        {name: _terminal(each) for name, each in sorted(terminals.items())},
        ignored,
        _keywords(terminals),
        tuple(sorted({str(s.name) for rule in lark.rules for s in rule.expansion if s.is_term and not _dropped(s)})),
        tuple(_reduction(rule) for rule in lark.rules),
        tuple({name: to if to < 0 else number[to] for name, to in sorted(states[state].items())} for state in number),
        {start: (number[conf.start_state], number[conf.end_state]) for start, conf in found.items()},
    )


def _in_order(begin: list[int], states: Mapping[int, _Choices]) -> Iterator[int]:
    """The states in the order in which one comes to them: Lark numbers them as they happen to lie in a set."""
    open_, seen = list(begin), set(begin)
    for state in open_:
        yield state
        for _, target in sorted(states[state].items()):
            if target >= 0 and target not in seen:
                seen.add(target)
                open_.append(target)


class _Kept:
    """Tells Lark that the line ends are used, though no rule of the grammar names them: `layout` makes other tokens of them."""

    always_accept = (LINE,)

    def process(self, stream: Iterator[Any]) -> Iterator[Any]:
        return stream


def _terminal(terminal: TerminalDef) -> Terminal:
    width = min(terminal.pattern.max_width, _WIDEST)
    return Terminal(terminal.pattern.to_regexp(), (terminal.priority, width, len(terminal.pattern.value)))


def _keywords(terminals: Mapping[str, TerminalDef]) -> dict[str, dict[str, str]]:
    words = {each.pattern.value: each for each in terminals.values() if each.pattern.type == "str"}
    found: dict[str, dict[str, str]] = {}
    for name, kind in terminals.items():
        if kind.pattern.type != "str":
            whole = re.compile(kind.pattern.to_regexp())
            among = {w: str(t.name) for w, t in words.items() if t.priority == kind.priority and (m := whole.match(w)) and m.group() == w}
            if among:
                found[name] = among
    return found


def _dropped(symbol: Symbol) -> bool:
    """Whether the grammar gives a word no name of its own, so that it is no part of a value."""
    return bool(getattr(symbol, "filter_out", False))  # a rule has no such mark


def _reduction(rule: Rule) -> Reduction:
    """What Lark's tree builder does for a rule, as far as this grammar uses it."""
    size, options = len(rule.expansion), rule.options
    assert size, f"{rule.origin.name} can be empty"
    absent = [len(ones) for ones in "".join(str(int(gap)) for gap in options.empty_indices).split("0")] if options.empty_indices else []
    absent = absent or [0] * (size + 1)
    parts: list[tuple[int, bool, int]] = []
    waiting = 0
    for i, symbol in enumerate(rule.expansion):
        waiting += absent[i]
        if not _dropped(symbol):
            parts.append((i - size, not symbol.is_term and symbol.name.startswith("_"), waiting))
            waiting = 0
    waiting += absent[size]
    origin = str(rule.origin.name)
    transparent = options.expand1 and not rule.alias
    if transparent and not waiting and len(parts) == 1 and not parts[0][1] and not parts[0][2]:
        return Reduction(size, origin, only=parts[0][0])
    action = "" if origin.startswith("_") else str(rule.alias or origin)
    return Reduction(size, origin, 0, tuple(parts), waiting, action, transparent)


__all__ = ["Reduction", "Tables", "Terminal", "tables", "written"]
