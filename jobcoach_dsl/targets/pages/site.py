"""What the pages need to know.

In: nothing; these are the values that `gather` fills. Out: frozen values without behaviour, that `render.pages` turns into pages.
Refuses: nothing.

Everything that is computed (results of cases, coverage, values in words, what stands where) stands here as plain data, so that rendering is
one pure function.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

import attrs

from jobcoach_dsl.lawtext import Provision, Sentence
from jobcoach_dsl.model.program import Citation, FactDeclaration, OutcomeDeclaration, Program
from jobcoach_dsl.notions import Notion
from jobcoach_dsl.targets.pages.lawview import Layout, layout


@attrs.frozen
class Review:
    """A jurist signed for text and rules as they were with this fingerprint."""

    reviewer: str
    date: dt.date
    fingerprint: str


@attrs.frozen
class CaseFact:
    """A fact of a case. `value` is in words; `own`: the case sets it itself, the case or basis it rests on does not."""

    name: str
    value: str
    own: bool = True


@attrs.frozen
class CaseOutcome:
    """An outcome of a case, as the evaluator gives it. Grounds are ids of rules; the rest are names of facts.

    `fixed`: the case says what must come out; otherwise the outcome is shown for information.
    """

    name: str
    status: str
    value: str = ""
    citations: tuple[Citation, ...] = ()
    grounds: tuple[str, ...] = ()
    possible_grounds: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    follow_up: tuple[str, ...] = ()
    judgements: tuple[str, ...] = ()
    fixed: bool = False


@attrs.frozen
class CaseData:
    """A worked case with its result. `rules` are the rules that decided it; `agrees`: everything came out as fixed."""

    id: str
    title: str
    basis: str = ""
    basis_title: str = ""
    facts: tuple[CaseFact, ...] = ()
    without: tuple[str, ...] = ()
    readings: tuple[str, ...] = ()
    outcomes: tuple[CaseOutcome, ...] = ()
    rules: tuple[str, ...] = ()
    note: str = ""
    agrees: bool = True
    shared: bool = False
    """Other regulations get these facts too: there is a comparison of this id."""


@attrs.frozen
class Example:
    """A worked case as another program gives and gets it: facts and answer in JSON types. The answer has this outcome only."""

    case: str
    outcome: str
    facts: Mapping[str, object]
    answer: Mapping[str, object]


@attrs.frozen
class ComparedFact:
    """A fact of a comparison. `own`: the comparison states it itself, its starting point does not."""

    name: str
    label: str
    value: str
    own: bool = True


@attrs.frozen
class Progress:
    """How far a regulation comes with the facts of a comparison. `part`: the comparison says what must come out in it."""

    regulation: str
    settled: int
    outcomes: int
    missing: int
    awaited: int
    unused: int
    part: bool


@attrs.frozen
class ComparedRegulation:
    """The part of one regulation in a comparison. `facts` are those that it alone gets; `unused` those that it does not know."""

    regulation: str
    source: str
    version: str
    facts: tuple[ComparedFact, ...]
    readings: tuple[str, ...]
    outcomes: tuple[CaseOutcome, ...]
    missing: tuple[str, ...]
    follow_up: tuple[str, ...]
    awaited: tuple[str, ...]
    unused: tuple[str, ...]
    note: str = ""
    agrees: bool = True


@attrs.frozen
class Yardstick:
    """What a regulation asks of a judgement: who makes it, on which provision and words."""

    regulation: str
    judge: str
    citation: Citation
    quote: str


@attrs.frozen
class ComparedOutcome:
    """One outcome in the regulations that give it. `differs`: two that need no more facts do not say the same."""

    name: str
    label: str
    given: tuple[tuple[str, CaseOutcome], ...]
    differs: bool


@attrs.frozen
class ComparisonData:
    """A worked case in several regulations."""

    id: str
    title: str
    basis: str
    facts: tuple[ComparedFact, ...]
    without: tuple[ComparedFact, ...]
    note: str
    regulations: tuple[ComparedRegulation, ...]
    outcomes: tuple[ComparedOutcome, ...]
    """Those that several regulations give."""
    judgements: tuple[tuple[str, tuple[Yardstick, ...]], ...]
    """Names of judgements, each with the yardsticks of the regulations that ask for it."""
    progress: tuple[Progress, ...]
    """Of every regulation, also of those without a part in it."""


@attrs.frozen
class CoverageRow:
    """A sentence of the text and what accounts for it: ids of rules, of reasons why there is none, or (in words) something else.

    `unquoted` are the words that nothing quotes.
    """

    provision: Provision
    sentence: Sentence
    rules: tuple[str, ...] = ()
    reasons: tuple[str, ...] = ()
    otherwise: str = ""
    unquoted: tuple[str, ...] = ()

    @property
    def accounted(self) -> bool:
        return bool(self.rules or self.reasons or self.otherwise)


@attrs.frozen
class ReadingConstant:
    """A value in a rule that does not stand in the cited words, but comes from a reading."""

    rule: str
    reading: str
    value: str


@attrs.frozen
class RegulationData:
    """One regulation. The rules stand in the program, in the order of the text."""

    program: Program
    cases: tuple[CaseData, ...] = ()
    coverage: tuple[CoverageRow, ...] = ()
    constants: tuple[ReadingConstant, ...] = ()
    review: Review | None = None
    example: Example | None = None
    layout: Layout = attrs.field(init=False, eq=False, repr=False)
    """Where text and rules stand: it follows from the program."""

    @layout.default
    def _layout(self) -> Layout:
        return layout(self.program)

    @property
    def signed(self) -> bool:
        """A signature counts for exactly the text and rules that were signed."""
        return self.review is not None and self.review.fingerprint == self.program.fingerprint


@attrs.frozen
class MessageExample:
    """Rules or a text on which a message is given, and the message."""

    language: str
    text: str
    said: str


@attrs.frozen
class MessageData:
    """A message code: what it stands for, with examples."""

    code: str
    title: str
    explanation: str
    examples: tuple[MessageExample, ...] = ()


@attrs.frozen
class SiteData:
    """The whole site: regulations in order of name, and the shared vocabulary in its own order.

    `language` is the language reference, as Markdown; `messages` are the codes in order.
    """

    regulations: tuple[RegulationData, ...]
    facts: tuple[FactDeclaration, ...]
    outcomes: tuple[OutcomeDeclaration, ...]
    language: str = ""
    messages: tuple[MessageData, ...] = ()
    notions: tuple[Notion, ...] = ()
    comparisons: tuple[ComparisonData, ...] = ()
    engine: str = ""
    """The script that decides in a browser, for the calculators; without it there are none."""
    scripts: Mapping[str, str] = attrs.field(factory=dict)
    """By regulation, its rules for that script."""
    compiled: Mapping[str, Mapping[str, str]] = attrs.field(factory=dict)
    """By regulation, its files for other programs by how their names end."""
    guide: str = ""
    """The guide for developers, as Markdown; without it there are no pages for them all, only those of each regulation."""
    speed: str = ""
    """The page about speed, as Markdown that the benchmark wrote; without it there is none."""
    chart: bytes = b""
    """Its picture."""
