"""Runs the tables that Lark works out from a grammar.

In: tables, and for each name in the grammar an action that makes a value of what was read. Out: a `Parser`; of a text, the value of its
outermost rule. Refuses: a text that the grammar does not know (`Stuck`).

Run here, with values made on the way instead of a tree that is walked afterwards, a file is read three times as fast as by Lark. What a
text means is the same as for Lark itself, in all of this; the tests compare the two:

- which words a place can hold decides how the text is cut into tokens (Lark's contextual lexer);
- a word that stands in the grammar goes before the kinds of words that it also is (`als` is no name where `als` can stand);
- what the grammar leaves without a name (`"als"`, `_NL`) and a `?rule` around one thing leave no trace in the values, only in extents.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import Any

from jobcoach_dsl.syntax.layout import LINE, Piece, layout
from jobcoach_dsl.syntax.tables import Reduction, Tables, Terminal

END = "$END"

Extent = tuple[int, int]
"""Where something stands in the text: start and end."""
Action = Callable[[Any, Extent, list[Any]], Any]
"""Makes a value: of the builder that was given to `parse`, the extent, and what the parts are (tokens, values, None for what is absent)."""


_Read = tuple[Any, int, int, int]
"""What was read: its value, where it starts and ends, and how deep values are nested in it."""


class Token(str):
    """A word of the text that has a name in the grammar."""

    __slots__ = ("end", "start", "type")

    type: str
    start: int
    end: int


class Stuck(Exception):
    """The text does not go on as the grammar wants. `type` is None for characters that begin no word of the language."""

    def __init__(self, type: str | None, start: int, text: str, expected: frozenset[str]) -> None:
        super().__init__(f"{type or 'characters'} at {start}: {text!r}")
        self.type, self.start, self.text, self.expected = type, start, text, expected


class _Scanner:
    """Cuts the next token from a text, where these terminals can stand."""

    def __init__(self, terminals: Mapping[str, Terminal], keywords: Mapping[str, Mapping[str, str]]) -> None:
        self.words = {
            kind: {word: name for word, name in words.items() if name in terminals} for kind, words in keywords.items() if kind in terminals
        }
        embedded = {name for words in self.words.values() for name in words.values()}
        kinds = sorted(terminals.keys() - embedded, key=lambda name: (*(-rank for rank in terminals[name].rank), name))
        self.match = _compiled("|".join(f"(?P<{name}>{terminals[name].pattern})" for name in kinds)).match
        self.kinds = frozenset(kinds)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


class Parser:
    """Reads texts with these tables. `actions` gives the action of each name of a rule or alternative."""

    def __init__(self, tables: Tables, actions: Callable[[str], Action]) -> None:
        self._terminals, self._keywords, self._starts = tables.terminals, tables.keywords, tables.starts
        self._named = frozenset(tables.named)
        self._always = {LINE}
        self._meaningless = _compiled(f"(?:{tables.ignored})*").match
        """Finds what stands before a token and means nothing."""
        rules = tables.reductions
        self._actions = {rule.action: actions(rule.action) for rule in rules if rule.action}
        self._states: list[dict[str, int | Reduction]] = [
            {name: target if target >= 0 else rules[-1 - target] for name, target in choices.items()} for choices in tables.states
        ]
        self._passed: dict[tuple[int, int, str], int] = {}
        """Where one thing ends up that rules pass on as it is: by the state before it, that after it and what follows."""
        self._scanners: list[_Scanner | None] = [None] * len(self._states)
        self._by_choice: dict[frozenset[str], _Scanner] = {}

    def parse(self, text: str, start: str, builder: Any) -> tuple[Any, int]:
        """The value of a text, and how deep values are nested in it. Raises `Stuck`."""
        table, named, passed = self._states, self._named, self._passed
        state, end_state = self._starts[start]
        states = [state]
        read: list[_Read] = []
        last = (END, 0, 0)
        for piece in layout(self._tokens(text, states), text):
            last = piece
            kind, first, end = piece
            while True:
                target = table[states[-1]].get(kind)
                if isinstance(target, int):
                    break
                if target is None:
                    raise Stuck(kind, first, text[first:end], self._possible(states))
                if target.only == -1 and target.size == 1:  # most rules are of this kind, and follow each other
                    around = (states[-2], states[-1], kind)
                    states[-1] = passed[around] if around in passed else self._pass(around)
                else:
                    self._reduce(target, builder, states, read)
            value: Any = None
            if kind in named:
                value = Token(text[first:end])
                value.type, value.start, value.end = kind, first, end
            states.append(target)
            read.append((value, first, end, 0))
        while states[-1] != end_state:
            target = table[states[-1]].get(END)
            if not isinstance(target, Reduction):
                raise Stuck(END, last[1], "", self._possible(states))
            self._reduce(target, builder, states, read)
        return read[-1][0], read[-1][3]

    def _pass(self, around: tuple[int, int, str]) -> int:
        before, state, kind = around
        table = self._states
        while isinstance(target := table[state].get(kind), Reduction) and target.only == -1 and target.size == 1:
            state = table[before][target.origin]  # type: ignore[assignment]  # after a reduction always a state
        self._passed[around] = state
        return state

    def _reduce(self, rule: Reduction, builder: Any, states: list[int], read: list[_Read]) -> None:
        """Puts the value of a rule in the place of its parts, which were read last."""
        size, only = rule.size, rule.only
        first, end = read[-size][1], read[-1][2]
        if only:
            value, _, _, depth = read[only]
            if value.__class__ is Token:  # a word between brackets begins where the word begins
                first, end = value.start, value.end
        else:
            parts: list[Any] = []
            for at, taken_in, absent in rule.parts:
                if absent:
                    parts += [None] * absent
                if taken_in:
                    parts += read[at][0]
                else:
                    parts.append(read[at][0])
            if rule.absent:
                parts += [None] * rule.absent
            depth = read[-1][3] if size == 1 else max([depth for _, _, _, depth in read[-size:]])
            if rule.passes_one and len(parts) == 1:
                (value,) = parts
                if value.__class__ is Token:
                    first, end = value.start, value.end
            elif not rule.action:
                value = parts
            else:
                value = self._actions[rule.action](builder, (first, end), parts)
                depth += 1
        if size > 1:
            behind = 1 - size
            del states[behind:], read[behind:]
        states[-1] = self._states[states[-2]][rule.origin]  # type: ignore[assignment]  # after a reduction always a state
        read[-1] = value, first, end, depth

    def _tokens(self, text: str, states: list[int]) -> Iterator[Piece]:
        """The words of a text. Each is cut from it when all before it has been dealt with: the last state says what can stand there."""
        at, end = 0, len(text)
        scanners, meaningless = self._scanners, self._meaningless
        while at < end:
            state = states[-1]
            scanner = scanners[state]
            if scanner is None:
                scanner = scanners[state] = self._scanner(frozenset(self._states[state]))
            before = meaningless(text, at)
            begin = before.end() if before else at
            match = scanner.match(text, begin)
            if match is None:
                if begin == end:
                    return
                raise self._elsewhere(text, begin, states, scanner)
            kind: str = match.lastgroup  # type: ignore[assignment]  # every terminal is a group
            # a line end begins with the blanks before it
            start, at = at if kind == LINE else begin, match.end()
            words = scanner.words.get(kind)
            yield (words.get(text[start:at], kind) if words is not None else kind), start, at

    def _scanner(self, choices: frozenset[str]) -> _Scanner:
        wanted = frozenset(choices & self._terminals.keys()) | self._always
        if wanted not in self._by_choice:
            self._by_choice[wanted] = _Scanner({name: self._terminals[name] for name in wanted}, self._keywords)
        return self._by_choice[wanted]

    def _elsewhere(self, text: str, at: int, states: list[int], here: _Scanner) -> Stuck:
        """What is wrong where nothing that can stand there does: a word that stands elsewhere, or no word at all."""
        scanner = self._scanner(frozenset(self._terminals))
        match = scanner.match(text, at)
        if match is None:
            return Stuck(None, at, "", here.kinds)
        kind: str = match.lastgroup  # type: ignore[assignment]  # every terminal is a group
        return Stuck(scanner.words.get(kind, {}).get(match.group(), kind), at, match.group(), self._possible(states) or here.kinds)

    def _possible(self, states: list[int]) -> frozenset[str]:
        """The terminals with which a text that led to these states can go on."""
        return frozenset(name for name in self._states[states[-1]] if name.isupper() and self._goes_on(list(states), name))

    def _goes_on(self, states: list[int], name: str) -> bool:
        while True:
            target = self._states[states[-1]].get(name)
            if not isinstance(target, Reduction):
                return target is not None
            del states[-target.size :]
            states.append(self._states[states[-1]][target.origin])  # type: ignore[arg-type]  # after a reduction always a state
            if name == END and any(states[-1] == end for _, end in self._starts.values()):
                return True
