"""What each regulation says about a notion, drawn from its rules.

In: a notion of the vocabulary and a `CheckedProgram`. Out: a `NotionCell`: a `Statement` for each rule that gives one of the notion's
outcomes, tests one of its facts or outcomes, sets such a test aside, asks such a judgement or cites one of its terms, and for each
provision without rule that does. The decision is left out: it gathers what stands in the other rules. Refuses: nothing; where nothing
speaks of the notion, the cell is empty.

A cell says what the rules say and nothing more: its words are made of the expressions of the rules, with the labels of the vocabulary, and
each statement keeps its citations. What holds only in another reading stands beside it (`Alternative`). A name that only passes a fact on
(the hours of a min-max contract are its minimum, else its hours) counts as that fact, so that "meer dan 12 uur per week" is found behind
it; the definitions of the regulation itself of which an outcome is made up are drawn with it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property

import attrs

from jobcoach_dsl.checks import CheckedProgram
from jobcoach_dsl.model import words
from jobcoach_dsl.model.expr import TRUE, All, Any, Compare, Const, Expr, Extreme, Fact, If, Not, Ref, Special, children
from jobcoach_dsl.model.program import Branch, Citation, Definition, FactDeclaration, OutcomeDeclaration, Program, Reading, Rule
from jobcoach_dsl.model.types import BoolType, NumberType
from jobcoach_dsl.model.vocabulary import NotionDeclaration

NO_RULE = "geen regel"
GROUNDS = ("voorwaarde", "eis", "uitsluiting")
HEADINGS = ("opschrift", "kopregel")
ONE_OF, ALL_OF = "een van:", "alle van:"
OTHERWISE = "in de andere gevallen"


@attrs.frozen
class Line:
    """A line of a condition. `about`: it is the notion that is tested here; the other lines are what it stands among."""

    depth: int
    text: str
    about: bool = False


@attrs.frozen
class Given:
    """A value that a rule gives: `text`, or (yes or no) `lines` that must hold; `when` says in which cases, "" for always."""

    text: str
    lines: tuple[Line, ...]
    when: str
    citations: tuple[Citation, ...]


@attrs.frozen
class Alternative:
    """What a statement says instead in another reading; where no value or test of its own is another one, what the reading switches."""

    reading: str
    says: tuple[str, ...]


@attrs.frozen
class Statement:
    """What one rule says about the notion.

    `subject` is the label of what the rule gives or judges, "" for a condition. `guard`: outside it the rule asks nothing. `sets_aside` is
    the rule on which it is an exception, `exceptions` are the rules that set it aside. `judges` are the judgements that it hangs on, each
    with who judges. `used_in` are the rules that rest on it.
    """

    rule: Rule
    subject: str
    brief: tuple[str, ...]
    guard: str
    given: tuple[Given, ...]
    sets_aside: str
    exceptions: tuple[str, ...]
    judges: tuple[tuple[str, str], ...]
    used_in: tuple[str, ...]
    alternatives: tuple[Alternative, ...] = ()

    @property
    def citations(self) -> tuple[Citation, ...]:
        """What the rule rests on, not what it only has regard to."""
        return tuple(c for c in self.rule.citations if not c.context)

    def to_dict(self) -> dict[str, object]:
        """The statement in JSON types."""
        return {
            "rule": self.rule.id,
            "kind": self.rule.kind,
            "subject": self.subject,
            "brief": list(self.brief),
            "guard": self.guard,
            "given": [
                {
                    "value": g.text,
                    "condition": [{"depth": line.depth, "text": line.text, "about": line.about} for line in g.lines],
                    "when": g.when,
                    "provisions": _provisions(g.citations),
                }
                for g in self.given
            ],
            "provisions": _provisions(self.citations),
            "reason": self.rule.reason,
            "sets_aside": self.sets_aside,
            "exceptions": list(self.exceptions),
            "judgements": [{"label": label, "judge": judge} for label, judge in self.judges],
            "readings": list(self.rule.readings),
            "alternatives": [{"reading": a.reading, "says": list(a.says)} for a in self.alternatives],
        }


@attrs.frozen
class NotionCell:
    """Everything that one regulation says about one notion. Without statements, no rule of it speaks of the notion."""

    notion: str
    regulation: str
    statements: tuple[Statement, ...]

    @property
    def brief(self) -> tuple[tuple[Statement, str], ...]:
        """The cell in short: each thing that is said once, with the statement that says it first."""
        said: dict[str, Statement] = {}
        for statement in self.statements:
            for text in statement.brief:
                said.setdefault(text, statement)
        nothing = words.SPECIAL[Special.NOT_REGULATED]
        return tuple((statement, text) for text, statement in said.items() if text != nothing or len(said) == 1)


@attrs.frozen
class Notion:
    """A notion with a cell for each regulation."""

    declaration: NotionDeclaration
    cells: tuple[NotionCell, ...]

    def to_dict(self) -> dict[str, object]:
        """The notion in JSON types: by regulation what its rules say."""
        return {
            "name": self.declaration.name,
            "label": self.declaration.label,
            "meaning": self.declaration.meaning,
            "regulations": {cell.regulation: [s.to_dict() for s in cell.statements] for cell in self.cells},
        }


def _provisions(citations: Iterable[Citation]) -> list[dict[str, str]]:
    return [{"citation": str(c), "quote": c.quote} for c in citations]


def notions(declared: Iterable[NotionDeclaration], programs: Iterable[CheckedProgram]) -> tuple[Notion, ...]:
    """Every notion, drawn from every program, in the order in which they are given."""
    drawers = [_Drawer(checked.program) for checked in programs]
    return tuple(Notion(notion, tuple(drawer.cell(notion) for drawer in drawers)) for notion in declared)


class _Drawer:
    """Draws the cells of one program."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self._readings: dict[frozenset[str], _Read] = {}

    def cell(self, notion: NotionDeclaration) -> NotionCell:
        chosen = self._read(frozenset()).statements(notion)
        others: dict[str, dict[str, Statement]] = {}
        for reading in dict.fromkeys(r for s in chosen for r in s.rule.readings if r in self.program.switchable):
            others[reading] = {s.rule.id: s for s in self._read(frozenset({reading})).statements(notion)}
        full = (attrs.evolve(s, alternatives=tuple(_alternatives(s, others, self.program.readings))) for s in chosen)
        return NotionCell(notion.name, self.program.name, tuple(full))

    def _read(self, on: frozenset[str]) -> _Read:
        if on not in self._readings:
            self._readings[on] = _Read(self.program.with_readings(on))
        return self._readings[on]


def _alternatives(
    chosen: Statement, others: Mapping[str, Mapping[str, Statement]], readings: Mapping[str, Reading]
) -> Iterator[Alternative]:
    for id, statements in others.items():
        other = statements.get(chosen.rule.id)
        if other is not None and (other.given, other.guard) != (chosen.given, chosen.guard):
            here = {*_texts(chosen)}
            changed = tuple(text for text in dict.fromkeys(_texts(other)) if text not in here)
            yield Alternative(id, changed or (readings[id].switch.rstrip("."),))


def _texts(statement: Statement) -> Iterator[str]:
    """The values and tests of a statement, without the words that hold them together."""
    for given in statement.given:
        yield from (line.text for line in given.lines if line.text not in (ONE_OF, ALL_OF))
        if given.text:
            yield given.text


class _Read:
    """A program under one choice of readings, with what every notion looks up."""

    def __init__(self, program: Program) -> None:
        self.program = program
        declared: tuple[FactDeclaration | OutcomeDeclaration, ...] = (*program.facts.values(), *program.outcomes.values())
        self.names = {d.name: d.label for d in declared if d.label}
        self.values = {d.name: dict(d.value_labels) for d in declared}

    @cached_property
    def branches(self) -> Mapping[str, tuple[tuple[Definition, Branch], ...]]:
        """The branches of each rule."""
        found: dict[str, list[tuple[Definition, Branch]]] = {}
        for definition in self.program.definitions.values():
            for branch in definition.branches:
                found.setdefault(branch.rule, []).append((definition, branch))
        return {rule: tuple(branches) for rule, branches in found.items()}

    @cached_property
    def judges(self) -> Mapping[str, str]:
        """Who judges, by judgement."""
        return {r.subject: r.judge for r in self.program.rules.values() if r.kind == "oordeel"}

    @cached_property
    def users(self) -> Mapping[str, tuple[str, ...]]:
        """The rules in which each definition stands, by its name."""
        found: dict[str, dict[str, None]] = {}
        for rule, branches in self.branches.items():
            for definition, branch in branches:
                for name in (n for e in (branch.when, branch.value) for n in _refs(e) if n != definition.name):
                    found.setdefault(name, {})[rule] = None
        return {name: tuple(rules) for name, rules in found.items()}

    def statements(self, notion: NotionDeclaration) -> tuple[Statement, ...]:
        """What the rules say about a notion, in the order of the rules."""
        about = _About(notion, self.program)
        speaks = {r.id for r in self.program.rules.values() if self._speaks(r, about)}
        speaks |= {b.rule for n in about.made_up for b in self.program.definitions[n].branches}
        carried = (n for r in speaks for _, b in self.branches.get(r, ()) for e in (b.when, b.value) for n in _refs(e))
        speaks |= {b.rule for n in [*carried] if n in about.carriers for b in self.program.definitions[n].branches}
        # neither an exception nor what it sets aside is understood without the other
        for definition in self.program.definitions.values():
            for winner, loser in definition.overrides:
                if isinstance(definition.type, BoolType) and winner in self.branches and {winner, loser} & speaks:
                    speaks |= {winner, loser}
        return tuple(
            self._reason(rule, about) if rule.kind == NO_RULE else self._statement(rule, about)
            for rule in self.program.rules.values()
            if rule.id in speaks
        )

    @staticmethod
    def _reason(rule: Rule, about: _About) -> Statement:
        cited = about.named(rule)
        given = tuple(Given(c.quote, (), "", (c,)) for c in cited)
        return Statement(rule, rule.subject, tuple(f"{rule.subject}: “{c.quote}”" for c in cited), "", given, "", (), (), ())

    def _speaks(self, rule: Rule, about: _About) -> bool:
        if rule.kind == "besluit" or self._idle(rule):
            return False
        if rule.kind == NO_RULE or about.named(rule):
            return bool(about.named(rule))
        if rule.kind == "oordeel":
            return rule.subject in about.whole
        if about.tested(rule.guard):
            return True
        return any(about.gives(d) or about.counts(b.value) or about.tested(b.when) or about.tested(b.value) for d, b in self._of(rule))

    def _idle(self, rule: Rule) -> bool:
        """Whether a rule only works in another reading: its condition is settled in this one."""
        return rule.kind in GROUNDS and all(isinstance(b.value, Const) for _, b in self._of(rule))

    def _of(self, rule: Rule) -> tuple[tuple[Definition, Branch], ...]:
        return self.branches.get(rule.id, ())

    def _statement(self, rule: Rule, about: _About) -> Statement:
        branches = self._of(rule)
        definition = branches[0][0] if branches else None
        given = tuple(self._given(rule, b, about) for _, b in branches)
        shown = [e for _, b in branches for e in (b.when, b.value)] + [rule.guard]
        judgements = dict.fromkeys(f for e in shown for f in _facts(e) if f in self.judges)
        overrides = definition.overrides if definition is not None else ()
        if rule.kind == "oordeel":
            judgements = {rule.subject: None}
        return Statement(
            rule,
            self._label(rule, definition),
            tuple(self._brief(rule, definition, about)),
            "" if rule.guard == TRUE else self._say(rule.guard),
            given,
            rule.subject if rule.kind == "uitzondering" else "",
            tuple(winner for winner, loser in overrides if loser == rule.id and winner in self.branches),
            tuple((self.names.get(f, words.spaced(f)), self.judges[f]) for f in judgements),
            self.users.get(definition.name, ()) if definition is not None and rule.kind in (*GROUNDS, "begrip") else (),
        )

    def _label(self, rule: Rule, definition: Definition | None) -> str:
        if rule.kind == "oordeel":
            return self.names.get(rule.subject, words.spaced(rule.subject))
        if definition is None or rule.kind in GROUNDS or (rule.kind == "uitzondering" and isinstance(definition.type, BoolType)):
            return ""
        return self.names.get(definition.name, words.spaced(definition.name))

    def _given(self, rule: Rule, branch: Branch, about: _About) -> Given:
        value = _asked(rule, branch)
        when = self._when(branch.when)
        if _sets_aside(rule, branch):
            return Given("", tuple(self._lines(branch.when, about)), "", rule.citations)
        own = branch.citations
        citations = own if rule.kind == "tabel" and own else tuple(c for c in rule.citations if not c.context)
        if isinstance(value.type, BoolType) and not isinstance(value, Const):
            return Given("", tuple(self._lines(value, about)), when, citations)
        return Given(self._say(value), (), when, citations)

    def _when(self, when: Expr) -> str:
        """The condition of a branch as it was written: that the branches above it do not hold is "in the other cases"."""
        parts = list(when.items) if isinstance(when, All) else [when]
        written = [p for p in parts if not (isinstance(p, Not) and p.span is None) and p != TRUE]
        texts = [self._say(All(tuple(written)))] if written else []
        if len(written) < len([p for p in parts if p != TRUE]):
            texts.append(OTHERWISE)
        return ", ".join(texts)

    def _lines(self, expr: Expr, about: _About, depth: int = 0) -> Iterator[Line]:
        """A condition line by line: a group with its items below it."""
        expr = _inward(expr)
        if isinstance(expr, All | Any) and words.same_subject(expr) is None and len(expr.items) > 1:
            if depth or isinstance(expr, Any):
                yield Line(depth, ALL_OF if isinstance(expr, All) else ONE_OF)
                depth += 1
            for item in expr.items:
                yield from self._lines(item, about, depth)
        else:
            yield Line(depth, self._say(expr), about.tested(expr))

    def _brief(self, rule: Rule, definition: Definition | None, about: _About) -> Iterator[str]:
        """A statement in short: the values that it gives, or else the tests on the notion."""
        if rule.kind == "oordeel" or definition is None:
            yield f"oordeel van {rule.judge}: {self._label(rule, None)}"
            return
        before = {"uitsluiting": "uitgesloten: ", "uitzondering": "uitzondering: "}.get(rule.kind, "")
        asked = [b.when if _sets_aside(rule, b) else _asked(rule, b) for _, b in self._of(rule)]
        texts = self._values(rule, definition, about) or [text for e in asked for text in self._told(e, about)]
        texts = texts or self._tests([e for _, b in self._of(rule) for e in (b.when, b.value)], about)
        texts = texts or self._tests([rule.guard], about)
        if not texts and isinstance(definition.type, BoolType) and about.gives(definition):
            # what is not made up of other definitions that are drawn, is told whole
            loose = [e for e in asked if any(isinstance(x, Fact) for x in _walk(e))]
            texts = [f"{self._label(rule, definition)} als {self._say(e)}" for e in loose]
        if not texts and (rule.kind == "uitzondering" or about.named(rule)) and rule.title:
            texts = [rule.title.rstrip(".")]
        for text in dict.fromkeys(texts):
            yield before + text

    def _values(self, rule: Rule, definition: Definition, about: _About) -> list[str]:
        """The values that a rule gives, without "nothing" where it gives more than that, and without names that are drawn themselves."""
        branches = self._of(rule)
        own = about.gives(definition) or any(about.counts(b.value) for _, b in branches)
        if not own and definition.name not in about.made_up:
            return []
        label = self._label(rule, definition)
        if isinstance(definition.type, BoolType):
            if rule.kind in GROUNDS or rule.kind == "uitzondering" or not all(isinstance(b.value, Const) for _, b in branches):
                return []
            told = [(b.value, self._when(b.when)) for _, b in branches]
            told = [(v, when) for v, when in told if not _nothing(v)] or told
            return [f"{label}: {self._say(v)}" + (f" {'' if when == OTHERWISE else 'als '}{when}" if when else "") for v, when in told]
        values = [b.value for _, b in branches]
        values = [v for v in values if not _nothing(v)] or values
        drawn = {*about.made_up, *about.carriers}
        telling = [v for v in values if not (isinstance(v, Ref) and v.name in drawn) and (own or not isinstance(v, Fact))]
        return [self._say(v) if own and not isinstance(v, Fact | Ref) else f"{label}: {self._say(v)}" for v in telling]

    def _told(self, expr: Expr, about: _About) -> Iterator[str]:
        """The tests on the notion in a condition, each with the single tests that may hold instead."""
        if not isinstance(expr.type, BoolType) or not about.tested(expr):
            return
        expr = _inward(expr)
        if isinstance(expr, All | Any) and words.same_subject(expr) is None:
            parts = [_inward(i) for i in expr.items]
            if isinstance(expr, All) or any(isinstance(p, All | Any) and words.same_subject(p) is None for p in parts):
                for part in parts:
                    yield from self._told(part, about)
                return
        yield self._say(expr)

    def _tests(self, exprs: list[Expr], about: _About) -> list[str]:
        """The tests on the notion in these expressions; those that compare one thing with several values as one."""
        atoms = [a for e in exprs for a in _atoms(_inward(e)) if about.tested(a) and a.span is not None]
        atoms = [a for a in atoms if not (isinstance(a, Not) and a.item in atoms)]
        alike: dict[object, list[Expr]] = {}
        for atom in atoms:
            key = atom.left if isinstance(atom, Compare) and atom.op == "==" and isinstance(atom.right, Const) else atom
            if atom not in alike.setdefault(key, []):
                alike[key].append(atom)
        return [self._say(group[0] if len(group) == 1 else Any(tuple(group))) for group in alike.values()]

    def _say(self, expr: Expr) -> str:
        return words.condition(_plain(expr), self.names, self.values, written=True)


class _About:
    """The names that a notion is about, in one program."""

    def __init__(self, notion: NotionDeclaration, program: Program) -> None:
        self.outcomes = frozenset(p.name for p in notion.parts if p.name in program.outcomes)
        self.terms = tuple(t.casefold() for t in notion.terms)
        self.quantities: frozenset[str] = frozenset()
        self.units = frozenset(str(p.unit) for p in notion.parts if p.unit is not None)
        self.whole = frozenset(p.name for p in notion.parts if not p.value and p.name in program.facts)
        self.listed: dict[str, set[str]] = {}
        for part in notion.parts:
            if part.value:
                self.listed.setdefault(part.name, set()).add(part.value)
        self.carriers: set[str] = set()
        """Definitions that pass a fact of the notion on."""
        for definition in program.definitions.values():
            if not isinstance(definition.type, BoolType) and any(self._carries(b.value) for b in definition.branches):
                self.carriers.add(definition.name)
        self.made_up = self._made_up(program)
        """The definitions of the regulation itself, not outcomes, of which the notion's outcomes are made up."""
        self.quantities = frozenset(n for n in self.made_up if not isinstance(program.definitions[n].type, BoolType))
        """Those that are no yes or no: who compares with the last day or the highest amount, tests the notion."""

    def _made_up(self, program: Program) -> frozenset[str]:
        terms = {n for n, d in program.definitions.items() if any(program.rules[b.rule].kind == "begrip" for b in d.branches)}
        found: set[str] = set()
        todo = [d for d in program.definitions.values() if self.gives(d)]
        while todo:
            for branch in todo.pop().branches:
                parts = [*_refs(branch.value), *(n for n in _refs(branch.when) if n in terms)]
                for name in (n for n in parts if n not in found and n not in program.outcomes):
                    found.add(name)
                    todo.append(program.definitions[name])
        return frozenset(found)

    def named(self, rule: Rule) -> tuple[Citation, ...]:
        """The words that a rule cites in which a term of the notion stands. A heading says nothing of its own."""
        sentences = (c for c in rule.citations if not any(s.kind in HEADINGS for s in c.provision.address.steps))
        return tuple(c for c in sentences if any(term in c.quote.casefold() for term in self.terms))

    def _measured(self, expr: Expr) -> bool:
        return isinstance(expr.type, NumberType) and str(expr.type.unit) in self.units

    def gives(self, definition: Definition) -> bool:
        """Whether a definition is one of the notion's outcomes, or in its unit."""
        return definition.name in self.outcomes or (isinstance(definition.type, NumberType) and str(definition.type.unit) in self.units)

    def counts(self, value: Expr) -> bool:
        """Whether a calculation has an amount in the notion's unit in it."""
        return any(isinstance(e, Const | Fact) and self._measured(e) for e in _walk(value))

    def _carries(self, value: Expr) -> bool:
        if isinstance(value, Extreme | If):
            return any(self._carries(v) for v in (value.items if isinstance(value, Extreme) else (value.then, value.otherwise)))
        return self._names(value)

    def _names(self, expr: Expr) -> bool:
        if isinstance(expr, Fact):
            return expr.name in self.whole or self._measured(expr)
        return isinstance(expr, Ref) and (expr.name in self.carriers or expr.name in self.outcomes or expr.name in self.quantities)

    def tested(self, expr: Expr) -> bool:
        """Whether a condition tests a fact or an outcome of the notion; a calculation with it is no test."""
        match expr:
            case All(items) | Any(items):
                return any(self.tested(i) for i in items)
            case Not(item):
                return self.tested(item)
            case If(condition, then, otherwise):
                return self.tested(condition) or self.tested(then) or self.tested(otherwise)
            case Compare(_, left, right):
                if isinstance(left, Fact) and isinstance(right, Const) and left.name in self.listed:
                    return right.value in self.listed[left.name] or left.name in self.whole
                return any(self._names(e) for side in (left, right) for e in _walk(side))
        return isinstance(expr.type, BoolType) and self._names(expr)


def _sets_aside(rule: Rule, branch: Branch) -> bool:
    """Whether this is an exception to a condition: what it says, is when it sets the condition aside."""
    return rule.kind == "uitzondering" and isinstance(branch.value, Const) and isinstance(branch.value.value, bool)


def _nothing(value: Expr) -> bool:
    return isinstance(value, Const) and not isinstance(value.value, bool) and value.value in (0, Special.NOT_REGULATED)


def _asked(rule: Rule, branch: Branch) -> Expr:
    """What a rule asks or gives; of a condition that does not always count, the condition itself."""
    value = branch.value
    if rule.kind in GROUNDS and rule.guard != TRUE and isinstance(value, All | Any) and len(value.items) == 2:
        return value.items[1]
    return value


def _inward(expr: Expr) -> Expr:
    """The same condition with "niet" at single tests: "geen van a en b" is "niet a" and "niet b"."""
    match expr:
        case Not(Any(items) as group) if words.same_subject(group) is None:
            return All(tuple(_inward(Not(i)) for i in items))
        case Not(All(items)):
            return Any(tuple(_inward(Not(i)) for i in items))
        case Not(Not(item)):
            return _inward(item)
    return expr


def _plain(expr: Expr) -> Expr:
    """The same condition without groups of one and without "niet niet"."""
    expr = _inward(expr)
    if isinstance(expr, All | Any) and words.same_subject(expr) is None:
        items = tuple(_plain(i) for i in expr.items)
        return items[0] if len(items) == 1 else attrs.evolve(expr, items=items)
    return expr


def _atoms(expr: Expr) -> Iterator[Expr]:
    if isinstance(expr, All | Any) and words.same_subject(expr) is None:
        for item in expr.items:
            yield from _atoms(_inward(item))
    elif isinstance(expr, If):
        for part in children(expr):
            yield from _atoms(_inward(part))
    elif isinstance(expr.type, BoolType):
        yield expr


def _walk(expr: Expr) -> Iterator[Expr]:
    yield expr
    for part in children(expr):
        yield from _walk(part)


def _refs(expr: Expr) -> Iterator[str]:
    return (e.name for e in _walk(expr) if isinstance(e, Ref))


def _facts(expr: Expr) -> Iterator[str]:
    return (e.name for e in _walk(expr) if isinstance(e, Fact))
