"""How a regulation comes to its decision, as something to look at.

In: a program. Out: `Chart`s (the steps of a decision from top to bottom, each with the way out and its provision) and `Branch`es of a tree
(what the other outcomes rest on). Refuses: nothing.

A chart is drawn from the expressions that the evaluators use, not from the words of a rule. A decision, and every outcome with branches, is
a list of conditions with results; what an earlier step settled is left out of the later ones, and a condition falls apart into steps as far
as "all of" and "one of" go. So the steps together say exactly what the rules say, in the order in which the rules stand.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set

import attrs

from jobcoach_dsl.model import words
from jobcoach_dsl.model.expr import FALSE, TRUE, All, Any, Compare, Const, Expr, Fact, If, Not, Ref, children, rebuild, walk
from jobcoach_dsl.model.program import Citation, Definition, Ground, Program, Rule, folded
from jobcoach_dsl.model.types import BOOL, BoolType


@attrs.frozen
class Result:
    """What comes out, and the provision that says so."""

    value: Expr
    citations: tuple[Citation, ...]


@attrs.frozen
class Step:
    """One thing to establish. When `condition` is `holds` one goes on, else one leaves by the exit of the band.

    `guards`: the step only counts when these hold. `rules` say what the condition is; `exceptions` set it aside.
    """

    number: int
    condition: Expr
    holds: bool
    guards: tuple[Expr, ...] = ()
    rules: tuple[Rule, ...] = ()
    ground: Ground | None = None
    exceptions: tuple[Rule, ...] = ()
    judgements: tuple[str, ...] = ()
    idle: bool = False
    """Under the chosen readings nobody leaves here."""
    elsewhere: tuple[Rule, ...] = ()
    """Of the exceptions, those that only another reading knows."""

    @property
    def name(self) -> str:
        """The fact or definition that the step is about; empty for a condition of its own."""
        return self.condition.name if isinstance(self.condition, Fact | Ref) else ""

    @property
    def kind(self) -> str:
        """The kind of rule of a ground; `oordeel` for a judgement by itself, else `vraag`."""
        if self.ground is not None:
            return self.rules[0].kind
        return "oordeel" if self.judgements == (self.name,) else "vraag"

    @property
    def citations(self) -> tuple[Citation, ...]:
        """The provisions of the rules that say what the condition is; none for a fact by itself."""
        return _firm(self.rules)

    @property
    def readings(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(id for rule in (*self.rules, *self.exceptions) for id in rule.readings))


@attrs.frozen
class Band:
    """Steps with one exit."""

    steps: tuple[Step, ...]
    exit: Result


@attrs.frozen
class Chart:
    """How one outcome comes about: the bands in order, and what comes out at the end of them."""

    outcome: str
    bands: tuple[Band, ...]
    end: Result

    @property
    def steps(self) -> tuple[Step, ...]:
        return tuple(step for band in self.bands for step in band.steps)


@attrs.frozen
class Part:
    """A name in the tree of what outcomes rest on.

    `steps` are names of which a chart has a step, and `charted` outcomes with a chart; `seen`: it stands higher in the tree, written out.
    """

    name: str
    rules: tuple[Rule, ...]
    facts: tuple[str, ...] = ()
    parts: tuple[Part, ...] = ()
    steps: tuple[str, ...] = ()
    charted: tuple[str, ...] = ()
    seen: bool = False

    @property
    def citations(self) -> tuple[Citation, ...]:
        return _firm(self.rules)


@attrs.frozen
class Diagram:
    """Everything to look at of one regulation."""

    charts: tuple[Chart, ...]
    tree: tuple[Part, ...]


_Literal = tuple[Expr, bool]
"""A condition, and whether it must hold."""


@attrs.frozen
class _Piece:
    """A condition with what comes out when it holds, and nothing before it did."""

    when: Expr
    result: Result


def diagram(program: Program) -> Diagram:
    """The charts of the decision, or without one of the outcomes that have grounds; and the tree of the other outcomes."""
    return _Drawer(program).draw()


@attrs.define
class _Drawer:
    program: Program
    chosen: Program = attrs.field(init=False)
    grounds: Mapping[str, Ground] = attrs.field(init=False)
    number: int = 0

    def __attrs_post_init__(self) -> None:
        self.chosen = self.program.chosen
        self.grounds = {g.definition: g for g in self.program.grounds}

    def draw(self) -> Diagram:
        charts: list[Chart] = []
        decision = self.chosen.decision
        if decision:
            type_ = self.program.outcomes[decision.outcome].type
            pieces = [_Piece(s.when, Result(Const(s.result, type_), (s.citation,))) for s in decision.stages]
            charts.append(self.chart(decision.outcome, pieces, None))
        else:
            named = dict.fromkeys(o for g in self.program.grounds for o in g.outcomes if o in self.program.outcomes)
            # what is answered with yes or no first, and of that what is short: a longer chart can then point at it
            size = {o: sum(o in g.outcomes for g in self.program.grounds) for o in named}
            short: dict[Expr, tuple[_Literal, ...]] = {}
            for outcome in sorted(named, key=lambda o: (not self._yes_or_no(o), size[o])):
                definition = self.chosen.definitions[outcome]
                if self._yes_or_no(outcome) or self._left(outcome, charts):
                    chart = self.chart(outcome, self._pieces(definition), short)
                    charts += [chart] if chart.bands else []
                    if self._yes_or_no(outcome) and len(chart.bands) == 1 and chart.end.value == TRUE:
                        short[Ref(outcome, definition.type)] = tuple((s.condition, s.holds) for s in chart.steps)
        return Diagram(tuple(charts), self._tree(charts))

    def _yes_or_no(self, outcome: str) -> bool:
        return isinstance(self.program.outcomes[outcome].type, BoolType)

    def _left(self, outcome: str, charts: Iterable[Chart]) -> bool:
        """Whether an outcome has a ground that no chart shows yet."""
        shown = {s.ground for c in charts for s in c.steps}
        return any(g not in shown for g in self.program.grounds if outcome in g.outcomes)

    # -- charts -----------------------------------------------------------------------------------------------------------------

    def _pieces(self, definition: Definition) -> list[_Piece]:
        result = []
        for branch in definition.ordered():
            citations = branch.citations or _firm((self.program.rules[branch.rule],))
            for when, value in _values(branch.when, branch.value):
                if definition.type == BOOL and not isinstance(value, Const):
                    # a condition as a value: "no" where it does not hold, or "yes" where it does, whichever has more steps
                    halves = [(Not(value), Result(FALSE, citations)), (value, Result(TRUE, citations))]
                    if len(_chain(value, True)) < len(_chain(value, False)):
                        halves.reverse()
                    result += [_Piece(_all((when, condition)), out) for condition, out in halves]
                else:
                    result.append(_Piece(when, Result(value, citations)))
        return result

    def chart(self, outcome: str, pieces: Sequence[_Piece], short: Mapping[Expr, tuple[_Literal, ...]] | None) -> Chart:
        """The chart of these pieces. `short` are the charts that stand above; None for a decision, of which the stages keep their order."""
        self.number = 0
        known: dict[Expr, bool] = {}
        bands: list[Band] = []
        left = list(pieces)
        while left := _open(left, known):
            if len(left) == 1:
                return Chart(outcome, tuple(bands), left[0].result)
            literals, leaving = (_chain(left[0].when, False), left[0].result) if short is None else self._next(left, known)
            before = dict(known)
            known.update(literals)
            bands.append(Band(tuple(self._step(*literal, before) for literal in _shortened(literals, short or {}, known)), leaving))
        raise AssertionError("a decision or a definition always has a value")  # checks see to it

    def _next(self, pieces: Sequence[_Piece], known: Mapping[Expr, bool]) -> tuple[list[_Literal], Result]:
        """What must be so to go on, and what comes out when it is not."""
        *before, last = pieces
        out, on = _chain(before[0].when, False), _chain(before[0].when, True)
        if len(before) == 1:
            turn = len(on) > len(out) or (len(on) == len(out) and self._fails(out[0]))
            return (on, last.result) if turn else (out, before[0].result)
        shared = [literal for literal in on if all(literal in _chain(p.when, True) for p in before)]
        certain = {**known, **dict(shared)}
        for piece in before[:-1]:
            certain.update(_chain(_settled(piece.when, certain), False))
        if shared and _settled(before[-1].when, certain) == TRUE:
            # all but the last ask for the same, and leave nothing open when that is so: without it, the last comes out
            return shared, last.result
        return out, before[0].result

    def _fails(self, literal: _Literal) -> bool:
        """Whether this is how a ground holds against somebody: nobody should have to go on through that."""
        condition, holds = literal
        ground = self.grounds.get(condition.name) if isinstance(condition, Ref) else None
        return ground is not None and ground.fails == holds

    def _step(self, condition: Expr, holds: bool, known: dict[Expr, bool]) -> Step:
        self.number += 1
        guards: tuple[Expr, ...] = ()
        if isinstance(condition, All) and not holds:
            # "leave when a and b": where only b is a matter of rules, a says when the step counts
            speaking = [i for i in condition.items if any(isinstance(part, Ref) for part in walk(i))]
            if len(speaking) == 1 and len(_chain(speaking[0], False)) == 1:
                guards = tuple(i for i in condition.items if i is not speaking[0])
                condition, holds = _chain(speaking[0], False)[0]
        names = tuple(dict.fromkeys(p.name for p in walk(condition) if isinstance(p, Ref)))
        ground = self.grounds.get(condition.name) if isinstance(condition, Ref) else None
        rules = tuple(dict.fromkeys(r for n in names for r in self._rules(n)))
        exceptions = tuple(r for r in rules if r.kind == "uitzondering")
        if ground is not None:
            guards = (*guards, self.chosen.rules[ground.rule].guard)
            rules = (self.program.rules[ground.rule],)
        else:
            rules = tuple(r for r in rules if r not in exceptions)
        guards = tuple(g for g in (_settled(g, known) for g in guards) if g not in (TRUE, FALSE))
        known[condition] = holds
        return Step(
            self.number,
            condition,
            holds,
            guards,
            rules,
            ground,
            exceptions,
            tuple(f for f in self._facts(condition) if self.program.facts[f].judgement),
            ground is not None and self._idle(ground),
            tuple(r for r in exceptions if not any(b.rule == r.id for n in names for b in self.chosen.definitions[n].branches)),
        )

    def _idle(self, ground: Ground) -> bool:
        never = TRUE if not ground.fails else FALSE
        return all(folded(b.when) == FALSE or folded(b.value) == never for b in self.chosen.definitions[ground.definition].branches)

    def _rules(self, name: str) -> tuple[Rule, ...]:
        """The rules that give a name its value, winners first."""
        definition = self.program.definitions.get(name)
        ids = (b.rule for b in definition.ordered()) if definition else (name,)
        return tuple(self.program.rules[id] for id in dict.fromkeys(ids) if id in self.program.rules)

    def _facts(self, expr: Expr) -> tuple[str, ...]:
        """The facts on which an expression rests under the chosen readings, through whatever it refers to."""
        found: dict[str, None] = {}
        seen: set[str] = set()
        open_ = [expr]
        while open_:
            for part in walk(open_.pop(0)):
                if isinstance(part, Fact):
                    found[part.name] = None
                elif isinstance(part, Ref) and part.name not in seen:
                    seen.add(part.name)
                    definition = self.chosen.definitions.get(part.name)
                    open_ += [e for b in (definition.branches if definition else ()) for e in (b.when, b.value)]
        return tuple(found)

    # -- the tree ---------------------------------------------------------------------------------------------------------------

    def _tree(self, charts: Sequence[Chart]) -> tuple[Part, ...]:
        """The outcomes without a chart, each with what it rests on; what stands in the tree already is not written out again."""
        charted = {c.outcome for c in charts}
        stepped = {s.name for c in charts for s in c.steps if s.ground}
        left = [n for n in self.program.outcomes if n in self.program.definitions and n not in charted]
        used = {name for n in left for name in self._below(n, stepped | charted) if name != n}
        done: set[str] = set()

        def part(name: str) -> Part:
            rules = self._rules(name)
            if name in done:
                return Part(name, rules, seen=True)
            done.add(name)
            inner = [p for b in self.chosen.definitions[name].branches for e in (b.when, b.value) for p in walk(e)]
            names = tuple(dict.fromkeys(p.name for p in inner if isinstance(p, Ref)))
            return Part(
                name,
                rules,
                tuple(dict.fromkeys(p.name for p in inner if isinstance(p, Fact))),
                tuple(part(n) for n in names if n not in stepped and n not in charted),
                tuple(n for n in names if n in stepped),
                tuple(n for n in names if n in charted),
            )

        return tuple(part(n) for n in left if n not in used)

    def _below(self, name: str, elsewhere: Set[str]) -> set[str]:
        """The definitions on which one rests, not through those that stand elsewhere."""
        found: set[str] = set()
        open_ = [name]
        while open_:
            definition = self.chosen.definitions[open_.pop()]
            names = {p.name for b in definition.branches for e in (b.when, b.value) for p in walk(e) if isinstance(p, Ref)}
            open_ += names - found - elsewhere
            found |= names
        return found


def _firm(rules: Iterable[Rule]) -> tuple[Citation, ...]:
    """What rules rest on, without what they only have regard to."""
    return tuple(c for rule in rules for c in rule.citations if not c.context)


def _all(items: Iterable[Expr]) -> Expr:
    return folded(All(tuple(items)))


def _values(when: Expr, value: Expr) -> Iterator[tuple[Expr, Expr]]:
    """A value with "als … anders …" as conditions with values, in order."""
    while isinstance(value, If):
        yield _all((when, value.condition)), value.then
        value = value.otherwise
    yield when, value


def _chain(expr: Expr, holds: bool) -> list[_Literal]:
    """What must all be so for `expr` to be `holds`, as far as it falls apart. "is een van" stays together."""
    match expr:
        case Not(item):
            return _chain(item, not holds)
        case All(items) if holds:
            return [literal for item in items for literal in _chain(item, True)]
        case Any(items) if not holds and words.same_subject(expr) is None:
            return [literal for item in items for literal in _chain(item, False)]
        case Compare("!=", left, right):
            return [(Compare("==", left, right), not holds)]
    return [(expr, holds)]


def _open(pieces: Sequence[_Piece], known: Mapping[Expr, bool]) -> list[_Piece]:
    """What can still come out, to and including what surely does."""
    result: list[_Piece] = []
    for piece in pieces:
        when = _settled(piece.when, known)
        if when != FALSE:
            result.append(attrs.evolve(piece, when=when))
        if when == TRUE:
            break
    return result


def _settled(expr: Expr, known: Mapping[Expr, bool]) -> Expr:
    """The expression without what is known already."""
    if expr in known:
        return TRUE if known[expr] else FALSE
    if isinstance(expr, Compare) and expr.op == "!=":
        same = Compare("==", expr.left, expr.right)
        return expr if same not in known else FALSE if known[same] else TRUE
    parts = children(expr)
    return folded(rebuild(expr, tuple(_settled(p, known) for p in parts))) if parts else expr


def _shortened(literals: Sequence[_Literal], short: Mapping[Expr, tuple[_Literal, ...]], known: dict[Expr, bool]) -> list[_Literal]:
    """The same with one literal for all those of a chart that stands above: the largest first."""
    result = list(literals)
    for whole, parts in sorted(short.items(), key=lambda s: -len(s[1])):
        if len(parts) > 1 and set(parts) <= set(result):
            at = min(result.index(p) for p in parts)
            known[whole] = True
            result = [*(r for r in result[:at] if r not in parts), (whole, True), *(r for r in result[at:] if r not in parts)]
    return result
