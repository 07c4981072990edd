"""The rules of one regulation as a program.

In: the trees of a regulation's files, the vocabulary, a way to find its legal text. Out: a `Program` and findings.
Refuses: see the codes R2xx to R5xx; a rule with a finding is left out of the program, so that the rest is still checked.

How it differs from the syntax: voorwaarde, eis, uitsluiting, bepaal, tabel, begrip and uitzondering have become branches of definitions;
the stages of `besluit` a definition of the legal result; citations point at provisions.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import itertools
import textwrap
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property, partial
from typing import Any, TypeVar

import attrs

from jobcoach_dsl.diagnostics import Diagnostic
from jobcoach_dsl.lawtext import Address, AddressError, LawText, Provision
from jobcoach_dsl.lawtext.quotes import find_quote, nearest, where_else
from jobcoach_dsl.memory import kept, same
from jobcoach_dsl.model import expr as e
from jobcoach_dsl.model import program as p
from jobcoach_dsl.model import words
from jobcoach_dsl.model.from_syntax import codes
from jobcoach_dsl.model.from_syntax.expressions import Scope, condition, elaborate
from jobcoach_dsl.model.from_syntax.findings import Findings, meant
from jobcoach_dsl.model.from_syntax.vocabulary import facts_in, plain_only, single_fields, type_of
from jobcoach_dsl.model.origin import KINDS
from jobcoach_dsl.model.types import BOOL, EnumType, NumberType, Type
from jobcoach_dsl.model.vocabulary import Vocabulary
from jobcoach_dsl.source import Span
from jobcoach_dsl.syntax import CASES
from jobcoach_dsl.syntax import nodes as n

GROUNDS = ("voorwaarde", "eis", "uitsluiting")
FIELDS: Mapping[str, tuple[str, ...]] = {
    "voorwaarde": ("titel", "geldt als", "als"),
    "eis": ("titel", "geldt als", "als"),
    "uitsluiting": ("titel", "geldt als", "als"),
    "uitzondering": ("titel", "als", "is"),
    "oordeel": ("titel", "geldt als", "als", "vraag"),
    "bepaal": ("titel", "als", "is"),
    "tabel": ("titel", "als", "rij"),
    "begrip": ("titel", "is"),
    "besluit": ("titel", "stappen", "onzeker", "wacht op oordeel"),
    "geen regel": ("omdat",),
}
"""The fields that each kind of rule knows, besides `volgens` and `lezing`."""
NEEDED: Mapping[str, tuple[str, ...]] = {
    "voorwaarde": ("als",),
    "eis": ("als",),
    "uitsluiting": ("als",),
    "uitzondering": ("als",),
    "bepaal": ("is",),
    "tabel": ("rij",),
    "begrip": ("is",),
    "besluit": ("stappen", "onzeker", "wacht op oordeel"),
    "geen regel": ("omdat",),
}
LEGAL = "rechtsgevolg"
"""The name of the definition of the legal result."""


_Made = TypeVar("_Made")


def regulation_block(files: Iterable[n.FileTree]) -> n.FieldsTree | None:
    """The first block `regeling` of these files, if there is one."""
    return next(_regulation_blocks(files), None)


def _regulation_blocks(files: Iterable[n.FileTree]) -> Iterator[n.FieldsTree]:
    for file in files:
        for block in file.blocks:
            if isinstance(block, n.FieldsTree) and block.kind == "regeling":
                yield block


def to_program(
    folder: str, files: tuple[n.FileTree, ...], vocabulary: Vocabulary, law_of: Callable[[str], LawText | None], findings: Findings
) -> p.Program | None:
    """The program of the regulation in `folder`; None when there is too little to make one of."""
    block = regulation_block(files)
    if block is None:
        span = files[0].span if files else None
        findings.add(
            codes.REGULATION, f"de map `{folder}` heeft geen blok `regeling`", _first_line(span), "begin met `regeling " + folder + "`"
        )
        return None
    for other in [*_regulation_blocks(files)][1:]:
        findings.add(
            codes.REGULATION,
            f"de map `{folder}` heeft nog een blok `regeling`",
            other.name.span,
            f"een map is een regeling; het eerste blok staat in {block.name.span.file.name}, regel {block.name.span.line}",
        )
    fields = single_fields(block, findings, ("versie", "neemt over", "deel"))
    for field in ("titel", "aanhaling", "soort", "tekst", "peildatum"):
        if field not in fields:
            findings.add(codes.MISSING_FIELD, f"de regeling heeft geen `{field}`", block.name.span, f"voeg `{field}` toe")
    if "soort" in fields and fields["soort"][0] not in KINDS:
        kind, span = fields["soort"]
        help = meant(kind, KINDS) or f"bekend zijn: {', '.join(KINDS)}"
        findings.add(codes.REGULATION, f"`{kind}` is geen bekende soort bron", span, help)
    if block.name.text != folder:
        findings.add(
            codes.REGULATION,
            f"de regeling heet `{block.name}`, maar de map heet `{folder}`",
            block.name.span,
            f"schrijf `regeling {folder}`",
        )
    if "tekst" not in fields:
        return None
    law = law_of(fields["tekst"][0].text)
    if law is None:
        help = "zet de tekst in regulations/bronnen/ en noem de naam van het bestand zonder .md"
        findings.add(codes.REGULATION, f"de tekst `{fields['tekst'][0].text}` is er niet", fields["tekst"][0].span, help)
        return None
    builder = _Builder(folder, files, vocabulary, law, findings, block, fields)
    return builder.build()


def _first_line(span: Span | None) -> Span | None:
    return None if span is None else Span(span.file, span.start, min(span.end, span.start + len(span.file.line(1)) or span.start + 1))


@attrs.define
class _Read:
    """A rule of the syntax with its fields sorted out."""

    tree: n.RuleTree
    heading: n.HeadingTree
    base: Address | None
    id: str
    fields: dict[str, tuple[Any, Span]]
    rows: tuple[n.RowTree, ...]
    citations: tuple[p.Citation, ...]
    tested: list[n.Word]
    """Readings that its expressions test."""


@attrs.frozen
class _World:
    """All that a rule can look at besides itself, the text and the vocabulary."""

    facts: tuple[tuple[str, p.FactDeclaration], ...]
    types: tuple[tuple[str, Type], ...]
    grounds: tuple[p.Ground, ...]
    default_target: str
    readings: tuple[tuple[str, bool], ...]
    """With whether they switch something."""
    rules: tuple[tuple[str, str, str, str], ...]
    """Id, kind, name and what it sets aside."""


@attrs.frozen
class _Resolved:
    """What one rule adds to the program."""

    rule: p.Rule
    branches: Mapping[str, list[p.Branch]]
    overrides: Mapping[str, list[tuple[str, str]]]
    grounds: list[p.Ground]
    applies: Mapping[str, e.Expr]
    """For a judgement that the rule declares."""
    decision: p.Decision | None
    findings: list[Diagnostic]


class _Builder:
    def __init__(
        self,
        folder: str,
        files: tuple[n.FileTree, ...],
        vocabulary: Vocabulary,
        law: LawText,
        findings: Findings,
        block: n.FieldsTree,
        fields: dict[str, tuple[Any, Span]],
    ) -> None:
        self.name, self.files, self.vocabulary, self.law, self.findings = folder, files, vocabulary, law, findings
        self.block, self.fields = block, fields
        self.short = fields["aanhaling"][0].text if "aanhaling" in fields else folder
        self.facts: dict[str, p.FactDeclaration] = dict(vocabulary.facts)
        self.types: dict[str, Type] = {}
        self.definition_spans: dict[str, Span] = {}
        self.branches: dict[str, list[p.Branch]] = {}
        self.overrides: dict[str, list[tuple[str, str]]] = {}
        self.grounds: list[p.Ground] = []
        self.rules: dict[str, p.Rule] = {}
        self.readings: dict[str, p.Reading] = {}
        self.applies: dict[str, e.Expr] = {}
        self.decision: p.Decision | None = None

    # ------------------------------------------------------------------ the whole

    def build(self) -> p.Program | None:
        self._readings()
        reads = self._rules()
        self._declare(reads)
        self._resolve(reads)
        definitions = {name: self._definition(name) for name in self.types}
        spoken = {name: _spoken(definition) for name, definition in definitions.items()}
        order = self._order(spoken)
        versions = self._versions()
        peildatum = self.fields["peildatum"][0] if "peildatum" in self.fields else None
        if peildatum is not None and (peildatum.text not in self.facts or str(self.facts[peildatum.text].type) != "datum"):
            self.findings.add(
                codes.UNKNOWN_NAME, f"`{peildatum}` is geen datum uit de begrippen", peildatum.span, meant(peildatum.text, self.facts)
            )
            peildatum = None
        definitions = {name: definitions[name] for name in order}
        facts = self._used_facts([spoken[name] for name in order], peildatum.text if peildatum else "")
        self._unused(reads, definitions, spoken)
        data = self.law.metadata
        return p.Program(
            name=self.name,
            title=self._value("titel") or self.name,
            short_title=self.short,
            kind=self.fields["soort"][0] if "soort" in self.fields else "",
            law=self.law,
            parts=self._parts(),
            reference_date=peildatum.text if peildatum else "",
            versions=versions,
            facts=facts,
            outcomes={
                o: d for o, d in self.vocabulary.outcomes.items() if o in definitions or (self.decision and o == self.decision.outcome)
            },
            definitions=definitions,
            rules=self.rules,
            readings=self.readings,
            grounds=tuple(self.grounds),
            decision=self.decision,
            fingerprint=self._fingerprint(facts),
            document=p.Document(data.title, data.authority, data.adopted, data.valid_from, data.valid_until),
        )

    def _resolve(self, reads: list[_Read]) -> None:
        """What the rules say, each on its own: a rule that is as it was, in a world that is as it was, says what it said."""
        rules = tuple((r.id, r.tree.kind, r.tree.name.text, "" if r.tree.target is None else r.tree.target.text) for r in reads)
        switches = tuple((id, bool(reading.switch)) for id, reading in self.readings.items())
        facts, types = tuple(self.facts.items()), tuple(self.types.items())
        world = same(f"world {self.name}", _World(facts, types, self._all_grounds, self._default_target, switches, rules))
        self.types = dict(world.types)
        for read in reads:
            made = kept("rule", partial(self._resolved, read, reads), read, world, self.law, self.vocabulary)
            self.rules[made.rule.id] = made.rule
            for name, branches in made.branches.items():
                self.branches.setdefault(name, []).extend(branches)
            for name, overrides in made.overrides.items():
                self.overrides.setdefault(name, []).extend(overrides)
            self.grounds += made.grounds
            for name, applies in made.applies.items():
                self.facts[name] = attrs.evolve(self.facts[name], applies=applies)
            self.decision = made.decision or self.decision
            self.findings.items += made.findings

    def _resolved(self, read: _Read, reads: list[_Read]) -> _Resolved:
        before = self.branches, self.overrides, self.grounds, self.applies, self.decision, self.findings
        self.branches, self.overrides, self.grounds, self.applies, self.decision = {}, {}, [], {}, None
        self.findings = Findings(provision=str(read.citations[0]) if read.citations else "")
        read.tested.clear()
        try:
            rule = self._rule(read, reads)
            branches = {name: [_with_citations(b, rule) for b in found] for name, found in self.branches.items()}
            return _Resolved(rule, branches, self.overrides, self.grounds, self.applies, self.decision, self.findings.items)
        finally:
            self.branches, self.overrides, self.grounds, self.applies, self.decision, self.findings = before

    def _definition(self, name: str) -> p.Definition:
        type_, branches, span = self.types[name], self.branches.get(name, ()), self.definition_spans.get(name)
        overrides = _closure(self.overrides.get(name, []))

        def made() -> p.Definition:
            return p.Definition(name, type_, tuple(branches), overrides, span=span)

        return made() if overrides else kept(f"definition {name}", made, type_, span, *branches)

    def _value(self, field: str) -> str:
        return self.fields[field][0].text if field in self.fields else ""

    def _fingerprint(self, facts: Mapping[str, p.FactDeclaration]) -> str:
        digest = hashlib.sha256(self.law.fingerprint.encode())
        for file in self.files:
            for block in file.blocks:
                if not (isinstance(block, n.FieldsTree) and block.kind in CASES):
                    digest.update(block.span.text.encode())
        for fact in facts.values():
            if fact.span is not None:
                digest.update(fact.span.text.encode())
        return digest.hexdigest()[:16]

    # ------------------------------------------------------------------ readings and versions

    def _readings(self) -> None:
        for file in self.files:
            for block in file.blocks:
                if not isinstance(block, n.FieldsTree) or block.kind != "lezing":
                    continue
                id = block.name.text
                if id in self.readings:
                    self.findings.add(codes.TWICE, f"de lezing `{id}` staat er al", block.name.span, "laat een van de twee staan")
                    continue
                fields = single_fields(block, self.findings, ("volgens",))
                for needed in ("vraag", "gekozen", "omdat"):
                    if needed not in fields:
                        self.findings.add(
                            codes.MISSING_FIELD, f"de lezing `{id}` heeft geen `{needed}`", block.name.span, f"voeg `{needed}` toe"
                        )
                citations = [c for name, c, _ in block.fields if name == "volgens"]
                cited = tuple(c for c in (self._citation(t, None) for t in citations) if c is not None)
                vraag, gekozen, omdat, anders, schakelt = (
                    fields[f][0].text if f in fields else "" for f in ("vraag", "gekozen", "omdat", "anders", "schakelt")
                )
                self.readings[id] = p.Reading(id, vraag, gekozen, omdat, anders, schakelt, cited, span=block.span)

    def _versions(self) -> tuple[p.Version, ...]:
        result: list[tuple[p.Version, Span]] = []
        for name, value, span in self.block.fields:
            if name != "versie":
                continue
            id, start, end, citation = value
            found = self._citation(citation, None) if citation is not None else None
            if citation is None:
                self.findings.add(codes.NO_CITATION, "deze versie noemt geen vindplaats", span, 'voeg toe: volgens art. … "…"')
            if str(id) != start.value.isoformat():
                self.findings.add(
                    codes.REGULATION,
                    f"de versie heet `{id}`, maar geldt vanaf een andere dag",
                    start.span,
                    f"schrijf `versie {start.value}`",
                )
            version = p.Version(str(id), start.value, end.value if end is not None else None, found)
            result.append((version, (end or start).span))
        if not result:
            self.findings.add(
                codes.MISSING_FIELD,
                "de regeling heeft geen `versie`",
                self.block.name.span,
                "schrijf `versie 2022-06-01` met `geldig vanaf`",
            )
        return tuple(self._one_after_another(sorted(result, key=lambda made: made[0].start)))

    def _one_after_another(self, versions: list[tuple[p.Version, Span]]) -> Iterator[p.Version]:
        """The versions, each in force until the day before the next one, unless its text says that it ends earlier."""
        for (version, span), (following, _) in itertools.pairwise(versions):
            day_before = following.start - dt.timedelta(days=1)
            if version.start == following.start or (version.end is not None and version.end > day_before):
                self.findings.add(
                    codes.REGULATION,
                    f"op {words.date(following.start)} gelden twee versies",
                    span,
                    "laat `tot en met` weg: een versie geldt tot de volgende ingaat",
                )
            yield version if version.end is not None else attrs.evolve(version, end=day_before)
        if versions:
            yield versions[-1][0]

    def _parts(self) -> tuple[Address, ...]:
        parts = []
        for name, value, _ in self.block.fields:
            if name == "deel":
                try:
                    parts.append(self.law.resolve(value.text, None, self.short)[1].address)
                except AddressError as error:
                    self.findings.add(codes.NO_PROVISION, f"`{value.text}` leidt niet naar een bepaling: {error}", value.span, error.help)
        return tuple(parts)

    # ------------------------------------------------------------------ citations

    def _citation(self, tree: n.CitationTree, base: Address | None) -> p.Citation | None:
        try:
            address, provision = self.law.resolve(tree.address.text, base, self.short)
        except AddressError as error:
            self.findings.add(codes.NO_PROVISION, f"`{tree.address}` leidt niet naar een bepaling: {error}", tree.address.span, error.help)
            return None
        if find_quote(tree.quote.text, provision) is None:
            self._words_missing(tree, provision)
            return None
        return p.citation(address, provision, tree.quote.text, self.short, tree.context, span=tree.span, quote_span=tree.quote.span)

    def _words_missing(self, tree: n.CitationTree, provision: Provision) -> None:
        elsewhere = where_else(self.law, tree.quote.text)
        if not tree.quote.text:
            help = "schrijf tussen de aanhalingstekens de woorden waarop de regel rust"
        elif elsewhere:
            help = "deze woorden staan in " + ", ".join(f"{self.short} {x.address}" for x in elsewhere[:3])
        else:
            there = nearest(provision, tree.quote.text) or provision.text
            there = there if len(there) <= 200 else there[:199] + "…"
            help = f"daar staat: “{there}”" if there else "die bepaling heeft geen eigen woorden; kijk naar de onderdelen ervan"
        self.findings.items.append(
            _diagnostic(
                codes.NO_WORDS,
                f"deze woorden staan niet in {self.short} {provision.address}",
                tree.quote.span,
                help,
                f"{self.short} {provision.address}",
            )
        )

    # ------------------------------------------------------------------ reading rules

    def _told(self, make: Callable[[], _Made]) -> tuple[_Made, list[Diagnostic]]:
        """What is made, and what was found while it was."""
        before, self.findings = self.findings, Findings()
        try:
            return make(), self.findings.items
        finally:
            self.findings = before

    def _rules(self) -> list[_Read]:
        reads: list[_Read] = []
        seen: dict[str, Span] = {}
        short = same(f"short {self.name}", self.short)
        for file in self.files:
            for block in file.blocks:
                if not isinstance(block, n.HeadingTree):
                    continue
                base, found = kept("heading", partial(self._told, partial(self._heading, block)), block, self.law, short)
                self.findings.items += found
                for tree in block.rules:
                    read, found = kept("read", partial(self._told, partial(self._read, tree, block, base)), tree, block, self.law, short)
                    self.findings.items += found
                    if read.id in seen and tree.kind != "oordeel":
                        self.findings.add(
                            codes.TWICE, f"er is al een regel `{read.id}`", tree.name.span, "geef deze regel een eigen naam (`in …`)"
                        )
                        continue
                    if read.id in seen:
                        # one judgement may rest on several provisions of a block; each keeps its own rule
                        read = attrs.evolve(read, id=next(id for n in range(2, len(seen) + 3) if (id := f"{read.id}_{n}") not in seen))
                    seen[read.id] = tree.span
                    reads.append(read)
        return reads

    def _heading(self, block: n.HeadingTree) -> Address | None:
        try:
            address, provision = self.law.resolve(block.address, None, self.short)
        except AddressError as error:
            place = _first_line_of(block.span)
            self.findings.add(codes.NO_PROVISION, f"`{block.address}` leidt niet naar een bepaling: {error}", place, error.help)
            return None
        if block.title is not None and block.title.text != provision.title:
            self.findings.add(
                codes.WRONG_TITLE,
                f"het opschrift van {self.short} {address} luidt anders",
                block.title.span,
                f"daar staat: “{provision.title}”",
            )
        return address

    def _read(self, tree: n.RuleTree, heading: n.HeadingTree, base: Address | None) -> _Read:
        kind = tree.kind
        id = tree.name.text
        if kind in ("bepaal", "tabel") and tree.target is not None:
            id = tree.target.text
        if kind == "oordeel":
            id = f"oordeel_{tree.name.text}_{base.anchor if base else heading.address}".replace("-", "_").replace(" ", "_")
        self.findings.provision = ""
        fields = single_fields(tree, self.findings, ("volgens", "rij"))
        for field, (_, span) in fields.items():
            if field not in (*FIELDS[kind], "lezing"):
                self.findings.add(
                    codes.WRONG_FIELD, f"`{field}` hoort niet bij `{kind}`", span, "deze regel kent: " + ", ".join(FIELDS[kind])
                )
        rows = tuple(v for name, v, _ in tree.fields if name == "rij")
        if rows and kind != "tabel":
            self.findings.add(
                codes.WRONG_FIELD,
                f"`{rows[0].keys[0].span.text}` is geen veld van `{kind}`",
                rows[0].span,
                "deze regel kent: " + ", ".join(FIELDS[kind]),
            )
        for field in NEEDED.get(kind, ()):
            if field not in fields and not (field == "rij" and rows):
                self.findings.add(codes.MISSING_FIELD, f"`{kind} {tree.name}` heeft geen `{field}`", tree.name.span, f"voeg `{field}` toe")
        trees = [c for name, c, _ in tree.fields if name == "volgens"]
        trees += [r.citation for r in rows if r.citation is not None]
        trees += [s.citation for s in fields["stappen"][0] if s.citation is not None] if "stappen" in fields else []
        if not any(not t.context for t in trees):
            self.findings.add(
                codes.NO_CITATION, f"`{kind} {tree.name}` noemt geen vindplaats", tree.name.span, 'voeg toe: volgens lid … "…"'
            )
        citations = tuple(c for c in (self._citation(t, base) for t in trees) if c is not None)
        return _Read(tree, heading, base, id, fields, rows, citations, [])

    def _declare(self, reads: list[_Read]) -> None:
        """Gives every definition its type, so that rules may refer to what stands further on."""
        for read in reads:
            tree, kind = read.tree, read.tree.kind
            name = tree.name.text
            if kind in GROUNDS:
                self._define(name, BOOL, tree)
            elif kind == "begrip" and tree.type is not None:
                self._define(name, type_of(tree.type), tree)
            elif kind in ("bepaal", "tabel"):
                outcome = self.vocabulary.outcomes.get(name)
                if outcome is None:
                    help = meant(name, self.vocabulary.outcomes) or "declareer de uitkomst in begrippen.regel, of schrijf `begrip`"
                    self.findings.add(codes.UNKNOWN_NAME, f"de uitkomst `{name}` is niet bekend", tree.name.span, help)
                elif name not in self.types:
                    self._define(name, outcome.type, tree)
            elif kind == "besluit":
                stages: tuple[n.StageTree, ...] = read.fields["stappen"][0] if "stappen" in read.fields else ()
                self._define(LEGAL, EnumType(tuple(s.result.text for s in stages)), tree)
            elif kind == "oordeel":
                self._declare_judgement(read)

    def _define(self, name: str, type_: Type, tree: n.RuleTree) -> None:
        if name in self.vocabulary.facts:
            self.findings.add(codes.TWICE, f"`{name}` is al een feit", tree.name.span, "geef de regel een andere naam")
        elif name in self.types:
            self.findings.add(codes.TWICE, f"`{name}` is al gedefinieerd", tree.name.span, "geef een van de twee een andere naam")
        else:
            outcome = self.vocabulary.outcomes.get(name)
            if outcome is not None and str(outcome.type) != str(type_):
                self.findings.add(
                    codes.TYPE,
                    f"de uitkomst `{name}` is {outcome.type}, deze regel geeft {type_}",
                    tree.name.span,
                    "kijk in begrippen.regel",
                )
            self.types[name] = type_
            self.definition_spans[name] = tree.name.span

    def _declare_judgement(self, read: _Read) -> None:
        tree = read.tree
        known = self.facts.get(tree.name.text)
        if tree.type is None:
            if known is None:
                judged = [f for f, d in self.facts.items() if d.judgement]
                help = meant(tree.name.text, judged) or "schrijf er een soort achter: `: ja of nee`"
                self.findings.add(codes.UNKNOWN_NAME, f"het oordeel `{tree.name}` is niet bekend", tree.name.span, help)
            elif not known.judgement:
                self.findings.add(
                    codes.TYPE,
                    f"`{tree.name}` is een gewoon feit, geen oordeel",
                    tree.name.span,
                    "declareer het in begrippen.regel als `oordeel`",
                )
            if "geldt als" in read.fields:
                self.findings.add(
                    codes.WRONG_FIELD, "`geldt als` staat bij het begrip zelf", read.fields["geldt als"][1], "schrijf hier `als`"
                )
            return
        if known is not None:
            self.findings.add(
                codes.TWICE, f"`{tree.name}` is al gedeclareerd", tree.name.span, "laat de soort weg, of geef het oordeel een andere naam"
            )
            return
        type_ = type_of(tree.type)
        self.facts[tree.name.text] = p.FactDeclaration(
            tree.name.text,
            type_,
            judgement=True,
            label=tree.name.text.replace("_", " "),
            question=self._field_text(read, "vraag"),
            meaning=self._field_text(read, "titel"),
            local=True,
            span=tree.span,
        )

    @staticmethod
    def _field_text(read: _Read, field: str) -> str:
        return read.fields[field][0].text if field in read.fields else ""

    # ------------------------------------------------------------------ one rule

    def _scope(self, read: _Read) -> Scope:
        target = self._default_target if read.tree.kind == "besluit" else read.tree.name.text

        def fulfilled(negated: bool, span: Span) -> e.Expr | None:
            grounds = self._grounds_of.get(target)
            if not grounds:
                self.findings.add(
                    codes.NO_TARGET,
                    "er is geen voorwaarde, eis of uitsluiting voor deze uitkomst",
                    span,
                    "schrijf `voor` bij de regels die het zijn",
                )
                return None
            failing = e.Any(tuple(g.failing() for g in grounds), span=span)
            return failing if negated else e.Not(failing, span=span)

        may = read.tree.kind in ("besluit", "bepaal")
        return Scope(self._fact_types, self.types, self.findings, fulfilled if may else None, read.tested)

    @cached_property
    def _fact_types(self) -> dict[str, Type]:
        """Once all facts are declared."""
        return {name: fact.type for name, fact in self.facts.items()}

    @cached_property
    def _default_target(self) -> str:
        for file in self.files:
            for block in file.blocks:
                if isinstance(block, n.HeadingTree):
                    for rule in block.rules:
                        if rule.kind == "besluit":
                            return rule.name.text
        return ""

    @cached_property
    def _all_grounds(self) -> tuple[p.Ground, ...]:
        default = self._default_target
        result = []
        for file in self.files:
            for block in file.blocks:
                for rule in block.rules if isinstance(block, n.HeadingTree) else ():
                    if rule.kind in GROUNDS:
                        targets = tuple(t.text for t in rule.targets) or ((default,) if default else ())
                        result.append(p.Ground(rule.name.text, rule.name.text, rule.kind == "uitsluiting", targets))
        return tuple(result)

    @cached_property
    def _ground_of(self) -> dict[str, p.Ground]:
        """The first ground of each rule."""
        return {ground.rule: ground for ground in reversed(self._all_grounds)}

    @cached_property
    def _grounds_of(self) -> dict[str, list[p.Ground]]:
        """The grounds of each outcome."""
        found: dict[str, list[p.Ground]] = {}
        for ground in self._all_grounds:
            for outcome in dict.fromkeys(ground.outcomes):
                found.setdefault(outcome, []).append(ground)
        return found

    def _rule(self, read: _Read, reads: list[_Read]) -> p.Rule:
        tree = read.tree
        scope = self._scope(read)
        fields = read.fields
        guard = condition(fields["geldt als"][0], scope) if "geldt als" in fields else e.TRUE
        when = condition(fields["als"][0], scope) if "als" in fields else e.TRUE
        expressions: list[e.Expr] = [x for x in (guard, when) if x is not None and x != e.TRUE]
        rows: list[p.Sourced] = []
        guard = guard or e.TRUE
        when = when or e.TRUE
        match tree.kind:
            case "voorwaarde" | "eis" | "uitsluiting":
                self._ground(read, guard, when)
            case "uitzondering":
                expressions += self._exception(read, reads, when, scope)
            case "bepaal" | "begrip":
                name = tree.name.text
                if name in self.types and "is" in fields:
                    expressions += self._values(name, read, when, fields["is"][0], scope)
            case "tabel":
                rows = self._table(read, when, scope)
            case "besluit":
                expressions += self._decide(read, scope)
            case "oordeel":
                if tree.type is not None and "geldt als" in fields:
                    name = tree.name.text
                    if name in self.facts and plain_only(guard, self.facts, fields["geldt als"][1], self.findings):
                        self.applies[name] = guard
                guard = when
        cited = fields["lezing"][0] if "lezing" in fields else ()
        for word in (*cited, *read.tested):
            if word.text not in self.readings:
                help = meant(word.text, self.readings) or "beschrijf de lezing in een blok `lezing`"
                self.findings.add(codes.READING, f"de lezing `{word}` is niet bekend", word.span, help)
        for word in read.tested:
            if word.text in self.readings and not self.readings[word.text].switch:
                self.findings.add(
                    codes.READING,
                    f"de lezing `{word}` heeft geen `schakelt`",
                    word.span,
                    "zeg in het blok van de lezing wat zij omschakelt",
                )
        return p.Rule(
            id=read.id,
            kind=tree.kind,
            subject=self._subject(read),
            title=self._field_text(read, "titel"),
            heading=read.heading.address,
            citations=read.citations,
            readings=tuple(dict.fromkeys(w.text for w in (*cited, *read.tested))),
            guard=guard,
            expressions=(*(p.Sourced(x, read.citations) for x in expressions), *rows),
            judge=tree.judge,
            reason=self._field_text(read, "omdat"),
            text=_dedent(tree.span),
            span=tree.span,
        )

    def _subject(self, read: _Read) -> str:
        if read.tree.kind == "geen regel":
            return read.tree.sort
        if read.tree.kind == "uitzondering" and read.tree.target is not None:
            return read.tree.target.text
        return read.tree.name.text

    def _ground(self, read: _Read, guard: e.Expr, when: e.Expr) -> None:
        tree = read.tree
        name = tree.name.text
        if name not in self.types:
            return
        if tree.kind == "uitsluiting":
            value: e.Expr = when if guard == e.TRUE else e.All((guard, when), span=when.span)
        else:
            value = when if guard == e.TRUE else e.Any((e.Not(guard), when), span=when.span)
        self.branches.setdefault(name, []).append(p.Branch(read.id, e.TRUE, value, span=tree.span))
        ground = self._ground_of[name]
        if not ground.outcomes:
            self.findings.add(
                codes.NO_TARGET,
                f"`{name}` zegt niet welke uitkomst zij ontzegt",
                tree.name.span,
                "schrijf `voor` en de uitkomst achter de naam",
            )
        for target in tree.targets:
            if target.text not in self.vocabulary.outcomes:
                self.findings.add(
                    codes.UNKNOWN_NAME, f"de uitkomst `{target}` is niet bekend", target.span, meant(target.text, self.vocabulary.outcomes)
                )
            elif target.text not in self.types and target.text != self._default_target:
                self.findings.add(
                    codes.NO_TARGET,
                    f"geen regel bepaalt de uitkomst `{target}`, dus er is niets te ontzeggen",
                    target.span,
                    meant(target.text, [o for o in self.vocabulary.outcomes if o in self.types])
                    or "noem een uitkomst die een regel bepaalt",
                )
        self.grounds.append(ground)

    def _values(self, name: str, read: _Read, when: e.Expr, value: Any, scope: Scope) -> list[e.Expr]:
        """Branches from `is`: one expression, or bullets that exclude each other."""
        type_ = self.types[name]
        target = self.branches.setdefault(name, [])
        if not isinstance(value, tuple):
            one = elaborate(value, scope, type_)
            if one is not None:
                target.append(p.Branch(read.id, when, one, span=read.tree.span))
            return [one] if one is not None else []
        found: list[e.Expr] = []
        conditions: list[e.Expr] = []
        cases = [c for c in value if isinstance(c, n.CaseTree)]
        for case in cases:
            if case.when is None and case is not cases[-1]:
                help = "zet `anders` als laatste streepje, en een keer"
                self.findings.add(codes.WRONG_FIELD, "na `anders` kan geen streepje meer gelden", _first_line_of(case.span), help)
                continue
            result = elaborate(case.value, scope, type_)
            test = condition(case.when, scope) if case.when is not None else e.Not(e.Any(tuple(conditions)))
            if result is None or test is None:
                continue
            if case.when is not None:
                conditions.append(test)
                found.append(test)
            found.append(result)
            both = test if when == e.TRUE else e.All((when, test), span=case.span)
            target.append(p.Branch(read.id, both, result, span=case.span))
        return found

    def _table(self, read: _Read, when: e.Expr, scope: Scope) -> list[p.Sourced]:
        tree = read.tree
        name = tree.name.text
        subjects = [s for s in (self._key(per, scope) for per in tree.per) if s is not None]
        if name not in self.types or len(subjects) != len(tree.per):
            return []
        found: list[p.Sourced] = []
        seen: set[tuple[str, ...]] = set()
        for row in read.rows:
            if len(row.keys) != len(subjects):
                words = " en ".join(f"`{w}`" for w in tree.per)
                self.findings.add(
                    codes.TYPE,
                    f"deze rij heeft {len(row.keys)} sleutels, de tabel gaat per {words}",
                    row.span,
                    "schrijf een sleutel voor elk",
                )
                continue
            tests = [self._row_test(s, k, w) for s, k, w in zip(subjects, row.keys, tree.per, strict=True)]
            value = elaborate(row.value, scope, self.types[name])
            key = tuple(k.span.text for k in row.keys)
            if key in seen:
                self.findings.add(
                    codes.TWICE, f"de rij `{', '.join(key)}` staat twee keer in de tabel", row.keys[0].span, "laat een van de twee staan"
                )
                continue
            seen.add(key)
            kept = [t for t in tests if t is not None]
            if value is None or len(kept) != len(tests):
                continue
            own = tuple(c for c in read.citations if row.citation is not None and c.span == row.citation.span)
            found.append(p.Sourced(value, own or read.citations))
            parts = kept if when == e.TRUE else [when, *kept]
            both = parts[0] if len(parts) == 1 else e.All(tuple(parts), span=row.span)
            self.branches.setdefault(name, []).append(p.Branch(read.id, both, value, span=row.span))
        return found

    def _key(self, per: n.Word, scope: Scope) -> e.Expr | None:
        """What a table goes by: a listed value or a number, fact or definition."""
        type_ = scope.type_of(per.text)
        if type_ is None:
            self.findings.add(
                codes.UNKNOWN_NAME, f"de naam `{per}` is niet bekend", per.span, meant(per.text, [*scope.facts, *scope.definitions])
            )
            return None
        if not isinstance(type_, EnumType | NumberType):
            self.findings.add(
                codes.TYPE, f"een tabel gaat per keuze of per getal, `{per}` is {type_}", per.span, "gebruik `bepaal` met streepjes"
            )
            return None
        return e.Fact(per.text, type_, span=per.span) if per.text in scope.facts else e.Ref(per.text, type_, span=per.span)

    def _row_test(self, subject: e.Expr, key: n.Word | n.Quantity, per: n.Word) -> e.Expr | None:
        if isinstance(subject.type, EnumType) and isinstance(key, n.Word) and key.text in subject.type.values:
            return e.Compare("==", subject, e.Const(key.text, subject.type, span=key.span), span=key.span)
        if isinstance(subject.type, NumberType) and isinstance(key, n.Quantity):
            return e.Compare("==", subject, e.Const(key.value, subject.type, span=key.span), span=key.span)
        values = subject.type.values if isinstance(subject.type, EnumType) else ()
        help = meant(key.span.text, values) or (f"de waarden zijn: {', '.join(values)}" if values else "schrijf een getal")
        self.findings.add(codes.UNKNOWN_VALUE, f"`{key.span.text}` is geen waarde van `{per}`", key.span, help)
        return None

    def _exception(self, read: _Read, reads: list[_Read], when: e.Expr, scope: Scope) -> list[e.Expr]:
        tree = read.tree
        assert tree.target is not None
        loser = next((r for r in reads if r.id == tree.target.text and r is not read), None)
        chain = loser
        while chain is not None and chain.tree.kind == "uitzondering":
            target = chain.tree.target
            chain = next((r for r in reads if target is not None and r.id == target.text and r is not chain), None)
        if loser is None or chain is None or chain.tree.kind not in (*GROUNDS, "bepaal", "tabel", "begrip"):
            known = [r.id for r in reads if r.tree.kind in (*GROUNDS, "bepaal", "tabel", "begrip", "uitzondering")]
            help = meant(tree.target.text, known) or "noem een voorwaarde, eis, uitsluiting, bepaal of tabel"
            self.findings.add(codes.WRONG_TARGET, f"`{tree.target}` is geen regel waarop een uitzondering past", tree.target.span, help)
            return []
        name = chain.tree.name.text
        if name not in self.types:
            return []
        self.overrides.setdefault(name, []).append((read.id, loser.id))
        if chain.tree.kind in GROUNDS:
            if "is" in read.fields:
                self.findings.add(
                    codes.WRONG_FIELD,
                    "een uitzondering op een voorwaarde zet haar opzij en heeft geen `is`",
                    read.fields["is"][1],
                    "haal `is` weg",
                )
                return []
            value = e.Const(chain.tree.kind != "uitsluiting", BOOL, span=tree.span)
            self.branches.setdefault(name, []).append(p.Branch(read.id, when, value, span=tree.span))
            return []
        if "is" not in read.fields:
            self.findings.add(
                codes.MISSING_FIELD, f"`uitzondering {tree.name}` heeft geen `is`", tree.name.span, "zeg welke waarde in plaats komt"
            )
            return []
        return self._values(name, read, when, read.fields["is"][0], scope)

    def _decide(self, read: _Read, scope: Scope) -> list[e.Expr]:
        fields = read.fields
        if not all(f in fields for f in NEEDED["besluit"]):
            return []
        outcome = self.vocabulary.outcomes.get(read.tree.name.text)
        type_ = self.types[LEGAL]
        assert isinstance(type_, EnumType)
        trees: tuple[n.StageTree, ...] = fields["stappen"][0]
        words = [*(s.result for s in trees), fields["onzeker"][0], fields["wacht op oordeel"][0]]
        if outcome is None or not isinstance(outcome.type, EnumType):
            self.findings.add(
                codes.UNKNOWN_NAME,
                f"de uitkomst `{read.tree.name}` is niet bekend of geen keuze",
                read.tree.name.span,
                "kijk in begrippen.regel",
            )
            return []
        for word in words:
            if word.text not in outcome.type.values:
                help = meant(word.text, outcome.type.values) or f"de waarden zijn: {', '.join(outcome.type.values)}"
                self.findings.add(codes.UNKNOWN_VALUE, f"`{word}` is geen waarde van `{read.tree.name}`", word.span, help)
        found: list[e.Expr] = []
        earlier: list[e.Expr] = []
        stages: list[p.Stage] = []
        refusal = ""
        if trees[-1].when is not None or any(t.when is None for t in trees[:-1]):
            place = trees[-1].result.span
            self.findings.add(
                codes.MISSING_FIELD, "de laatste stap, en alleen die, begint met `anders`", place, "schrijf `- anders toekennen`"
            )
        for tree in trees:
            if tree.citation is None:
                self.findings.add(
                    codes.NO_CITATION, f"de stap `{tree.result}` noemt geen vindplaats", tree.result.span, 'voeg toe: volgens lid … "…"'
                )
                continue
            citation = next((c for c in read.citations if c.span == tree.citation.span), None)
            test = condition(tree.when, scope) if tree.when is not None else e.TRUE
            if citation is None or test is None:
                continue
            if tree.when is not None:
                found.append(test)
                if isinstance(tree.when, n.Fulfilled):
                    refusal = tree.result.text
            parts = tuple(e.Not(x) for x in earlier) if test == e.TRUE else (*(e.Not(x) for x in earlier), test)
            when = e.All(parts, span=tree.span) if len(parts) != 1 else parts[0]
            self.branches.setdefault(LEGAL, []).append(p.Branch(read.id, when, e.Const(tree.result.text, type_), span=tree.span))
            stages.append(p.Stage(tree.result.text, test, read.id, citation))
            earlier.append(test)
        self.decision = p.Decision(
            read.tree.name.text, LEGAL, tuple(stages), refusal, fields["onzeker"][0].text, fields["wacht op oordeel"][0].text
        )
        return found

    # ------------------------------------------------------------------ the program as a whole

    def _order(self, spoken: Mapping[str, _Spoken]) -> list[str]:
        """Definitions after those that they refer to; circles are reported."""
        order: list[str] = []
        state: dict[str, int] = {}
        path: list[str] = []

        def visit(name: str) -> None:
            if state.get(name) == 2:
                return
            if state.get(name) == 1:
                circle = [*path[path.index(name) :], name]
                self.findings.add(
                    codes.CYCLE,
                    "deze regels verwijzen in een kring: " + " → ".join(f"`{c}`" for c in circle),
                    self.definition_spans.get(name),
                    "haal een van de verwijzingen weg",
                )
                return
            state[name] = 1
            path.append(name)
            for other in spoken[name].definitions:
                if other in spoken:
                    visit(other)
            path.pop()
            state[name] = 2
            order.append(name)

        for name in self.types:
            visit(name)
        return order

    def _used_facts(self, spoken: Iterable[_Spoken], reference: str) -> dict[str, p.FactDeclaration]:
        used: dict[str, None] = {}

        def use(name: str) -> None:
            if name in used or name not in self.facts:
                return
            applies = self.facts[name].applies
            for parent in facts_in(applies) if applies is not None else ():
                use(parent)
            used[name] = None

        if reference:
            use(reference)
        for word in self.fields["kent ook"][0] if "kent ook" in self.fields else ():
            if word.text not in self.facts:
                self.findings.add(codes.UNKNOWN_NAME, f"het feit `{word}` is niet bekend", word.span, meant(word.text, self.facts))
            use(word.text)
        for definition in spoken:
            for fact in definition.facts:
                use(fact)
        for rule in self.rules.values():
            if rule.kind == "oordeel":
                use(rule.subject)
                for fact in facts_in(rule.guard):
                    use(fact)
        wanted = [f for f in self.facts if f in used]
        # the vocabulary's order, but a parent before what depends on it
        result: dict[str, p.FactDeclaration] = {}

        def place(name: str) -> None:
            if name in result:
                return
            applies = self.facts[name].applies
            for parent in facts_in(applies) if applies is not None else ():
                if parent in used:
                    place(parent)
            result[name] = self.facts[name]

        for name in wanted:
            place(name)
        return result

    def _unused(self, reads: list[_Read], definitions: Mapping[str, p.Definition], spoken: Mapping[str, _Spoken]) -> None:
        referred = {r for d in definitions for r in spoken[d].definitions}
        asked = {f for d in definitions for f in spoken[d].facts}
        judged = {r.tree.name.text for r in reads if r.tree.kind == "oordeel"}
        for read in reads:
            name = read.tree.name
            if read.tree.kind == "begrip" and name.text not in referred:
                self.findings.add(codes.UNUSED, f"het begrip `{name}` wordt nergens gebruikt", name.span, "gebruik het of haal het weg")
            if read.tree.kind == "oordeel" and name.text in self.facts and name.text not in asked:
                self.findings.add(codes.UNUSED, f"het oordeel `{name}` wordt nergens gebruikt", name.span, "gebruik het of haal het weg")
        for fact in sorted(asked):
            if fact in self.facts and self.facts[fact].judgement and fact not in judged:
                where = next(
                    (b.span for d in definitions.values() for b in d.branches for x in (b.when, b.value) if fact in facts_in(x)), None
                )
                self.findings.add(
                    codes.NO_CITATION,
                    f"het oordeel `{fact}` noemt geen bepaling en niemand die oordeelt",
                    where,
                    f"voeg toe: oordeel {fact} van het college, met volgens",
                )
        cited = {r for rule in self.rules.values() for r in rule.readings}
        tested = {w.text for read in reads for w in read.tested}
        for id, reading in self.readings.items():
            if id not in cited:
                self.findings.add(
                    codes.UNUSED,
                    f"geen regel noemt de lezing `{id}`",
                    _first_line_of(reading.span),
                    "noem de lezing bij de regel waarop zij ziet",
                )
            elif reading.switch and id not in tested:
                self.findings.add(
                    codes.READING,
                    f"de lezing `{id}` schakelt niets om",
                    _first_line_of(reading.span),
                    "gebruik `bij lezing` in een regel, of haal `schakelt` weg",
                )


def _diagnostic(code: str, message: str, span: Span | None, help: str, provision: str) -> Diagnostic:
    """A finding on a provision that is not the first of its rule."""
    return Diagnostic(code, message, span, help, provision)


@attrs.frozen
class _Spoken:
    """What a definition speaks of, each once."""

    definitions: tuple[str, ...]
    facts: tuple[str, ...]


def _spoken(definition: p.Definition) -> _Spoken:
    def made() -> _Spoken:
        items = [item for b in definition.branches for x in (b.when, b.value) for item in e.walk(x)]
        return _Spoken(
            tuple(dict.fromkeys(item.name for item in items if isinstance(item, e.Ref))),
            tuple(dict.fromkeys(item.name for item in items if isinstance(item, e.Fact))),
        )

    return kept("named", made, definition)


def _with_citations(branch: p.Branch, rule: p.Rule) -> p.Branch:
    """The branch with those citations of its rule that stand in it."""
    own = tuple([c for c in rule.citations if _inside(c.span, branch.span)])
    return p.Branch(branch.rule, branch.when, branch.value, own, span=branch.span)


def _closure(pairs: list[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """Precedence carried through: who overrides an exception overrides what that sets aside."""
    result = list(dict.fromkeys(pairs))
    grown = True
    while grown:
        grown = False
        for winner, middle in list(result):
            for other, loser in list(result):
                if middle == other and (winner, loser) not in result:
                    result.append((winner, loser))
                    grown = True
    return tuple(result)


def _first_line_of(span: Span | None) -> Span | None:
    if span is None:
        return None
    stop = span.text.find("\n")
    return Span(span.file, span.start, span.end if stop < 0 else span.start + stop)


def _dedent(span: Span) -> str:
    column = span.column - 1
    return textwrap.dedent(" " * column + span.text).rstrip()


def _inside(inner: Span | None, outer: Span | None) -> bool:
    return inner is not None and outer is not None and outer.start <= inner.start and inner.end <= outer.end and inner.file == outer.file
