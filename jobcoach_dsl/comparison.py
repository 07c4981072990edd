"""One case through several regulations.

In: facts, the names of regulations. Out: a `Comparison`: a column for each regulation, with its answer, the facts that it does not know and
its yardsticks. Refuses (one `FactError`): a fact that none of the regulations knows, and what a regulation refuses of a fact that it knows.

A judgement belongs to one regulation. The same name in two regulations has two yardsticks, so a judgement that is given is in each
regulation that regulation's own, and each column says who makes it there, on which provision and words.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path

import attrs

from jobcoach_dsl.data import data_folder, regulations_in
from jobcoach_dsl.errors import FactError, FactProblem, UnknownReading, UnknownRegulation
from jobcoach_dsl.facts import FactReader
from jobcoach_dsl.loading import load_several
from jobcoach_dsl.regulation import Answer, JudgementAnswer, OutcomeAnswer, Regulation


@attrs.frozen
class Column:
    """One regulation in a comparison. `unused` are facts that were given and that it does not know."""

    answer: Answer
    unused: tuple[str, ...]

    @property
    def regulation(self) -> Regulation:
        """The regulation that answers here."""
        return self.answer.regulation

    @property
    def settled(self) -> tuple[str, ...]:
        """The outcomes that nothing unknown can change any more."""
        outcomes = self.answer.outcomes.items()
        return tuple(name for name, o in outcomes if not (o.missing_facts or o.follow_up_facts or o.judgements))

    @property
    def missing_facts(self) -> tuple[str, ...]:
        """The plain facts that this regulation still needs, over all its outcomes."""
        return tuple(dict.fromkeys(f for o in self.answer.outcomes.values() for f in o.missing_facts))

    @property
    def follow_up_facts(self) -> tuple[str, ...]:
        """The facts that may come up once those are known."""
        found = dict.fromkeys(f for o in self.answer.outcomes.values() for f in o.follow_up_facts)
        return tuple(f for f in found if f not in self.missing_facts)

    @property
    def awaited(self) -> tuple[str, ...]:
        """The judgements that an outcome waits for."""
        return tuple(dict.fromkeys(j.fact for o in self.answer.outcomes.values() for j in o.judgements))

    @property
    def yardsticks(self) -> tuple[JudgementAnswer, ...]:
        """Who judges, on which provision and words: of each judgement that an outcome waits for, and of each that was given."""
        given = (f for f in self.answer.facts if self.answer.program.facts[f].judgement)
        return tuple(y for fact in dict.fromkeys((*self.awaited, *given)) for y in self.answer.asked_by(fact))

    def to_dict(self) -> dict[str, object]:
        """The column in JSON types: the answer, and what a comparison adds to it."""
        program = self.answer.program
        return {
            **self.answer.to_dict(),
            "title": program.title,
            "short_title": program.short_title,
            "missing_facts": list(self.missing_facts),
            "follow_up_facts": list(self.follow_up_facts),
            "unused_facts": list(self.unused),
            "yardsticks": [attrs.asdict(y) for y in self.yardsticks],
        }


@attrs.frozen
class Comparison:
    """One case in several regulations, a column for each."""

    columns: tuple[Column, ...]

    @property
    def outcomes(self) -> tuple[str, ...]:
        """The outcomes that any of the regulations gives; those that most of them give come first."""
        return most_first(column.answer.outcomes for column in self.columns)

    @property
    def judgements(self) -> tuple[str, ...]:
        """The judgements of which a regulation has its yardstick here; those that most of them ask for come first."""
        return most_first({y.fact: None for y in column.yardsticks} for column in self.columns)

    def outcome(self, name: str) -> tuple[tuple[Column, OutcomeAnswer], ...]:
        """One outcome, in each regulation that knows it."""
        return tuple((c, c.answer.outcomes[name]) for c in self.columns if name in c.answer.outcomes)

    def judgement(self, fact: str) -> tuple[tuple[Column, tuple[JudgementAnswer, ...]], ...]:
        """The yardsticks of one judgement, in each regulation that has one."""
        found = ((c, tuple(y for y in c.yardsticks if y.fact == fact)) for c in self.columns)
        return tuple((c, own) for c, own in found if own)

    def to_dict(self) -> dict[str, object]:
        """The comparison in JSON types."""
        return {
            "outcomes": list(self.outcomes),
            "regulations": {c.regulation.name: c.to_dict() for c in self.columns},
        }


def most_first(named: Iterable[Iterable[str]]) -> tuple[str, ...]:
    """The names in these, each once; those that stand in most of them come first."""
    count = Counter(name for names in named for name in names)
    return tuple(sorted(count, key=lambda name: -count[name]))


def compare(
    facts: Mapping[str, object],
    regulations: Iterable[str] | None = None,
    *,
    readings: Iterable[str] = (),
    extra: Mapping[str, Mapping[str, object]] | None = None,
    folder: str | Path | None = None,
) -> Comparison:
    """One case through these regulations (None: all of them).

    Each regulation gets the facts that it knows, and of `readings` its own. `extra` holds facts for one regulation, by its name: its own
    place, its own judgement. `folder` is as for `load`.

    Raises `FactError` for facts that cannot be used or that none of the regulations knows, `UnknownReading`, what `load` raises, and
    `TypeError` for a single text where a list of names belongs.
    """
    if isinstance(regulations, str) or isinstance(readings, str):
        raise TypeError("regulations and readings are lists of names, not one text")
    root = Path(folder) if folder is not None else data_folder("regulations")
    try:
        names = regulations_in(root) if regulations is None else tuple(dict.fromkeys(regulations))
    except FileNotFoundError:
        raise UnknownRegulation(f"de map `{root}` is er niet") from None
    return side_by_side(load_several(names, folder), facts, readings, extra)


def side_by_side(
    regulations: Iterable[Regulation],
    facts: Mapping[str, object],
    readings: Iterable[str] = (),
    extra: Mapping[str, Mapping[str, object]] | None = None,
) -> Comparison:
    """As `compare`, for regulations that are at hand."""
    regulations, readings, extra = tuple(regulations), tuple(readings), extra or {}
    for id in readings:
        if not any(id in r.program.switchable for r in regulations):
            raise UnknownReading(f"`{id}` is in geen van deze regelingen een lezing die kan worden omgeschakeld")
    _refuse_what_none_can_use(regulations, facts)
    columns = []
    for regulation in regulations:
        known = regulation.program.facts
        given = {**{name: value for name, value in facts.items() if name in known}, **extra.get(regulation.name, {})}
        answer = regulation.decide(given, [id for id in readings if id in regulation.program.readings])
        columns.append(Column(answer, tuple(name for name in facts if name not in known)))
    return Comparison(tuple(columns))


def _refuse_what_none_can_use(regulations: Iterable[Regulation], facts: Mapping[str, object]) -> None:
    """Reads the facts against everything that the regulations know together, so that one error names all that is wrong."""
    try:
        FactReader({name: fact for r in regulations for name, fact in r.program.facts.items()}).read(facts)
    except FactError as error:
        raise FactError(tuple(_of_none(p) if p.kind == "unknown" else p for p in error.problems)) from None


def _of_none(problem: FactProblem) -> FactProblem:
    help = problem.help if problem.help.startswith("bedoelde u") else "`Regulation.facts` geeft de namen die een regeling kent"
    return FactProblem(problem.fact, problem.kind, f"geen van deze regelingen kent het feit `{problem.fact}`", help)


__all__ = ["Column", "Comparison", "compare", "most_first", "side_by_side"]
