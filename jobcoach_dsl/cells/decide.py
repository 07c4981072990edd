"""Exact answers with any set of known facts.

In: a program without readings left in it; then known facts (validated values by name). Out: a `Result` for each outcome.
Refuses: at build, rules that a diagram cannot hold exactly (`UnsupportedRule`); at a decision, nothing.

A decision walks from the root of each diagram along the known facts. Most walks end at a leaf. Where one meets an unknown fact, the
rest of the diagram is restricted to what is known, in a scratch table that is dropped afterwards: known facts are followed, unknown
ones kept, equal nodes merged, known numbers put into the formulas. If a value is left, the outcome is settled. Else the facts that are
left are exactly the relevant ones, because the diagram is reduced: each test that is left separates two functions, so two cases that
differ in that fact alone have different results. Where calculations are left, `sketch` is tried first: it is quicker and seldom in doubt.

Nothing that a `Diagrams` holds changes after it is built, so threads can share it.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping

from jobcoach_dsl.cells import formula as f
from jobcoach_dsl.cells.axis import Choice, Grid
from jobcoach_dsl.cells.build import BUDGET, Built, GroundDiagrams, build
from jobcoach_dsl.cells.compute import Compute, compiled
from jobcoach_dsl.cells.sketch import Sketch
from jobcoach_dsl.cells.table import LEAF, Node, Table
from jobcoach_dsl.model.expr import Value
from jobcoach_dsl.model.program import Program
from jobcoach_dsl.model.result import Result, Status, settled

_RESTRICTION_BUDGET = 1_000_000
"""A restricted diagram is about as large as the whole; this only stops what should not happen."""
_UNKNOWN = object()


class _Words(dict[Value, "Walk"]):
    """Children by word; any word that is not mentioned has the last child."""

    def __init__(self, words: dict[Value, Walk], other: Walk) -> None:
        super().__init__(words)
        self.other = other

    def __missing__(self, _: Value) -> Walk:
        return self.other


class _Leaf:
    """The end of a walk."""

    __slots__ = ("compute", "names", "node", "result")

    def __init__(self, node: Node, built: Built) -> None:
        self.node = node
        self.result = None if node.value is None else settled(node.value)
        self.names: tuple[str, ...] = ()
        if node.formula is not None:
            self.names = tuple(built.axes[level].name for level in sorted(f.levels(node.formula)))
            self.compute: Compute = compiled(node.formula, built.axes)


Walk = tuple[str, tuple[Value, ...] | None, "dict[Value, Walk] | tuple[Walk, ...]", Node] | _Leaf
"""A diagram in the form that is quickest to walk: the fact's name, its cuts, the children by value or by interval."""


class _Ground:
    """A ground, ready to walk."""

    __slots__ = ("fails", "refuses", "rule")

    def __init__(self, ground: GroundDiagrams, walks: _Walks) -> None:
        self.rule = ground.rule
        self.fails = walks.of(ground.fails)
        self.refuses = walks.of(ground.refuses)


class _Walks:
    """Makes walks of nodes, each once."""

    def __init__(self, built: Built) -> None:
        self.built = built
        self.made: dict[int, Walk] = {}
        self.calculations: dict[f.Formula, Compute] = {}
        self.directions: dict[int, Mapping[int, int]] = {}

    def of(self, node: Node) -> Walk:
        found = self.made.get(node.id)
        if found is None:
            found = self.made[node.id] = self._make(node)
        return found

    def _make(self, node: Node) -> Walk:
        if node.level == LEAF:
            leaf = _Leaf(node, self.built)
            if node.formula is not None:
                self.calculations[node.formula] = leaf.compute
                self.directions[node.id] = f.directions(node.formula, f.shape(node.box, self.built.axes))
            return leaf
        axis = self.built.axes[node.level]
        kids = tuple(self.of(kid) for kid in node.kids)
        if isinstance(axis, Choice):
            return (axis.name, None, dict(zip(axis.values, kids, strict=True)), node)
        if isinstance(axis, Grid):
            cuts = tuple(axis.value(cut) for cut in node.cuts if isinstance(cut, int))
            return (axis.name, cuts, kids, node)
        return (axis.name, None, _Words({str(word): kid for word, kid in zip(node.cuts, kids, strict=False)}, kids[-1]), node)


class Diagrams:
    """The diagrams of one program, ready to decide."""

    def __init__(self, program: Program, budget: int = BUDGET) -> None:
        self.program = program
        self.built = built = build(program, budget)
        self._walks = walks = _Walks(built)
        self._roots = {name: walks.of(node) for name, node in built.definitions.items()}
        self._grounds = {name: tuple(_Ground(ground, walks) for ground in grounds) for name, grounds in built.grounds.items()}
        self._refusals = {name: walks.of(built.builder.refusal(name)) for name in built.grounds}
        for node in built.applies.values():
            walks.of(node)
        self._facts = tuple(program.facts)
        self._positions = {built.levels[name]: position for position, name in enumerate(self._facts)}
        self._judgements = sum(1 << built.levels[name] for name, fact in program.facts.items() if fact.judgement)
        decision = program.decision
        self._decision = decision
        self._decision_results = {stage.result: settled(stage.result) for stage in decision.stages} if decision else {}

    def decide(self, known: Mapping[str, Value], outcomes: Iterable[str] | None = None) -> dict[str, Result]:
        """The results of these outcomes (all, when None)."""
        case = _Case(self, known)
        decision = self._decision
        roots, grounds = self._roots, self._grounds
        results = {}
        for name in self.program.outcomes if outcomes is None else outcomes:
            if decision is not None and name == decision.outcome:
                results[name] = case.decision()
                continue
            end = case.end(roots[name])
            if end.__class__ is _Leaf and name not in grounds:
                result = end.result
                if result is None:
                    result = case.computed(end)
                results[name] = result
            else:
                results[name] = case.outcome(name, end)
        return results

    def definition(self, name: str, known: Mapping[str, Value]) -> Result:
        """The result of any definition, without grounds."""
        case = _Case(self, known)
        return case.plain_result(case.end(self._roots[name]))


class _Case:
    """One decision: what is known, and what was worked out for it."""

    def __init__(self, diagrams: Diagrams, known: Mapping[str, Value]) -> None:
        self.diagrams, self.known = diagrams, known
        self._table: Table | None = None
        self._sketch: Sketch | None = None
        self._memo: dict[int, Node] = {}
        self._mask: int | None = None
        self._applying: dict[int, Node | None] = {}
        self._names: dict[int, tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]] = {}

    # --- walking ---

    def end(self, walk: Walk) -> _Leaf | Node:
        """Where the known facts lead: a leaf of which all facts are known, or what is left of the diagram."""
        known = self.known
        while walk.__class__ is tuple:
            name, cuts, kids, node = walk
            value = known.get(name, _UNKNOWN)
            if value is _UNKNOWN:
                return self._left(node)
            walk = kids[value] if cuts is None else kids[bisect_right(cuts, value)]  # type: ignore[index, call-overload]
        if walk.names:  # type: ignore[union-attr]
            for name in walk.names:  # type: ignore[union-attr]
                if name not in known:
                    return self._left(walk.node)  # type: ignore[union-attr]
        return walk  # type: ignore[return-value]

    def _left(self, node: Node) -> _Leaf | Node:
        """What is left of the diagram below a node; a leaf when nothing is open."""
        built = self.diagrams.built
        left = self._looked(node) if node.calculated and node.support & self.mask() else None
        if left is None:
            left = self.restrict(node)
        return left if left.level != LEAF or left.formula is not None else _Leaf(left, built)

    def mask(self) -> int:
        """One bit for each known fact, by level."""
        if self._mask is None:
            levels = self.diagrams.built.levels
            self._mask = sum(1 << levels[name] for name in self.known if name in levels)
        return self._mask

    def _looked(self, node: Node) -> Node | None:
        if self._sketch is None:
            diagrams, walks = self.diagrams, self.diagrams._walks
            self._sketch = Sketch(diagrams.built.axes, diagrams.built.table, walks.calculations, walks.directions, self.known, self.mask())
        return self._sketch.look(node)

    def computed(self, leaf: _Leaf) -> Result:
        """The result of a leaf of which all facts are known."""
        return leaf.result or settled(leaf.compute(self.known))

    # --- restricting ---

    def restrict(self, node: Node) -> Node:
        """The diagram of what the unknown facts can still change."""
        mask = self.mask()
        if not node.support & mask:
            return node
        if self._table is None:
            self._table = Table(self.diagrams.built.axes, _RESTRICTION_BUDGET, self.diagrams.built.table)
        result = self._memo.get(node.id)
        if result is None:
            result = self._memo[node.id] = self._restrict(node, self._table, mask)
        return result

    def _restrict(self, node: Node, table: Table, mask: int) -> Node:
        built, known = self.diagrams.built, self.known
        if node.formula is not None:
            used = [level for level, _, _ in node.box if mask >> level & 1]
            return table.rebuild(node.formula, node.box, {level: table.leaf(known[built.axes[level].name]) for level in used})
        if mask >> node.level & 1:
            axis = built.axes[node.level]
            value = known[axis.name]
            if isinstance(axis, Choice):
                return self.restrict(node.kids[axis.values.index(value)])
            if isinstance(axis, Grid):
                return self.restrict(node.kids[bisect_right(node.cuts, axis.index(value))])
            return self.restrict(node.kids[node.cuts.index(value) if value in node.cuts else -1])
        return table.select(node.level, node.cuts, tuple(self.restrict(kid) for kid in node.kids))

    # --- results ---

    def outcome(self, name: str, end: _Leaf | Node) -> Result:
        """The result of an outcome that is not settled, or can have grounds."""
        result = self.plain_result(end)
        if name in self.diagrams._grounds:
            return self._with_grounds(name, result)
        return result

    def plain_result(self, end: _Leaf | Node) -> Result:
        if isinstance(end, _Leaf):
            return self.computed(end)
        status = Status.UNKNOWN if end.support & ~self.diagrams._judgements else Status.JUDGEMENT
        return Result(status, None, *self._relevant(end.support))

    def decision(self) -> Result:
        """The report on the staged decision."""
        decision = self.diagrams._decision
        assert decision is not None
        end = self.end(self.diagrams._roots[decision.legal])
        if isinstance(end, _Leaf):
            value = end.node.value
            if value != decision.refusal or decision.outcome not in self.diagrams._grounds:
                return end.result or self.computed(end)
            return self._with_grounds(decision.outcome, end.result or self.computed(end))
        value = decision.open if end.support & ~self.diagrams._judgements else decision.judgement
        result = Result(Status.DETERMINED, value, *self._relevant(end.support))
        return self._with_grounds(decision.outcome, result) if decision.outcome in self.diagrams._grounds else result

    def _with_grounds(self, outcome: str, result: Result) -> Result:
        false = self.diagrams.built.table.false
        refusal = self.end(self.diagrams._refusals[outcome])
        if isinstance(refusal, _Leaf) and not self._value(refusal):
            return result
        certain, possible = [], []
        for ground in self.diagrams._grounds[outcome]:
            fails = self.end(ground.fails)
            if isinstance(fails, _Leaf):
                if fails.node is not false:
                    certain.append(ground.rule)
            else:
                refuses = self.end(ground.refuses)
                if not isinstance(refuses, _Leaf) or refuses.node is not false:
                    possible.append(ground.rule)
        if not certain and not possible:
            return result
        return Result(result.status, result.value, result.missing, result.follow_up, result.judgements, tuple(certain), tuple(possible))

    def _value(self, leaf: _Leaf) -> Value | None:
        return leaf.node.value if leaf.result else leaf.compute(self.known)

    def _relevant(self, support: int) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
        """Missing facts, facts that may follow, and judgements among the relevant ones."""
        found = self._names.get(support)
        if found is None:
            missing: list[int] = []
            follow: list[int] = []
            judgements: list[int] = []
            diagrams = self.diagrams
            rest = support
            while rest:
                level = (rest & -rest).bit_length() - 1
                rest &= rest - 1
                applies = self._applies(level)
                if applies is None:
                    follow.append(level)
                elif applies:
                    (judgements if diagrams._judgements >> level & 1 else missing).append(level)
            follow.sort(key=diagrams._positions.__getitem__)
            axes = diagrams.built.axes
            found = (
                tuple([axes[level].name for level in missing]),
                tuple([axes[level].name for level in follow]),
                tuple([axes[level].name for level in judgements]),
            )
            self._names[support] = found
        return found

    def _applies(self, level: int) -> bool | None:
        """Whether a fact applies; None when that is still open."""
        node = self.diagrams.built.applies.get(level)
        if node is None:
            return True
        if level not in self._applying:
            end = self.end(self.diagrams._walks.made[node.id])
            self._applying[level] = end.node if isinstance(end, _Leaf) else None
        found = self._applying[level]
        return None if found is None else found.value is True
