"""The pages, from templates.

In: a `SiteData`. Out: `Artifact`s: the pages, the navigation that `mkdocs.yml` reads, style sheets and scripts. A page is HTML below the
front matter that MkDocs reads; the documents that are written by hand stay Markdown.
Refuses: nothing; a template that names what does not exist, or a link that leads nowhere, is a mistake here and raises.

The functions that templates use stand in `Here`, one for each page. What a template prints and is not `Markup` yet, is escaped first.
"""

from __future__ import annotations

import datetime as dt
import itertools
import json
import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache, cached_property, lru_cache
from importlib import resources
from typing import TypeVar

import attrs
from markupsafe import Markup

from jobcoach_dsl.lawtext import Address, Provision
from jobcoach_dsl.model import words
from jobcoach_dsl.model.expr import Const, Expr, Fact, Ref, walk
from jobcoach_dsl.model.origin import Origin, origin
from jobcoach_dsl.model.program import Citation, FactDeclaration, OutcomeDeclaration, Rule, Version
from jobcoach_dsl.model.types import BoolType, NumberType
from jobcoach_dsl.model.vocabulary import NotionPart
from jobcoach_dsl.notions import Statement
from jobcoach_dsl.targets.artifact import Artifact
from jobcoach_dsl.targets.pages import inwords, markup, matrix
from jobcoach_dsl.targets.pages.diagram import Chart, Diagram, Result, Step, diagram
from jobcoach_dsl.targets.pages.jinja import Environment
from jobcoach_dsl.targets.pages.lawview import NO_RULE, NOTE_SIGN, Layout, Piece, Row, Sheet, place
from jobcoach_dsl.targets.pages.site import CaseData, CaseFact, CaseOutcome, ComparedFact, CoverageRow, RegulationData, SiteData

Declared = TypeVar("Declared", FactDeclaration, OutcomeDeclaration)
Item = TypeVar("Item")
Stated = TypeVar("Stated", CaseFact, ComparedFact)

KINDS = {
    "voorwaarde": "Voorwaarde",
    "eis": "Eis",
    "uitsluiting": "Uitsluiting",
    "uitzondering": "Uitzondering",
    "oordeel": "Oordeel",
    "bepaal": "Uitkomst",
    "tabel": "Tabel",
    "begrip": "Begrip",
    "besluit": "Besluit",
    NO_RULE: "Geen regel",
}
"""What a kind of rule is called on the pages."""

STATUS = {
    "determined": "",
    "unknown": "nog onbekend",
    "judgement": "wacht op een oordeel",
    "not_regulated": "niet geregeld",
    "not_in_source": "niet in de bron",
}


AROUND = {
    "beslisschema": "Beslisschema",
    "herleidbaarheid": "Herleidbaarheid",
    "lezingen": "Lezingen",
    "oordelen": "Oordelen",
    "gevallen": "Gevallen",
    "gegevens": "Voor ontwikkelaars",
}
"""The pages about a regulation that are not a part of its text, with their titles; each has a template of its own."""

GUIDE = "ontwikkelaars/inbouwen.md"
_DOCUMENTS = {"inbouwen.md": GUIDE, "meldingen.md": "meldingen/index.md", "snelheid.md": "snelheid.md", "taal.md": "taal.md"}
"""Where the documents that lie beside the guide stand on the site."""


def pages(site: SiteData) -> list[Artifact]:
    """Every file of `generated_docs`, in a fixed order. Equal data gives equal files."""
    writer = Writer(site)
    return [*(artifact for data in site.regulations for artifact in writer.own(data.program.name)), *writer.shared()]


@cache
def templates() -> Environment:
    """The templates, made ready once for a process."""
    environment = Environment()
    for name in environment.list_templates(extensions=("jinja",)):
        environment.get_template(name)
    return environment


class Writer:
    """Writes the files of a site."""

    def __init__(self, site: SiteData) -> None:
        self.site = site
        self.books = {data.program.name: _Book(site, data) for data in site.regulations}
        self.vocabulary = _vocabulary(site.facts, self.books.values())

    def own(self, name: str) -> list[Artifact]:
        """The files of a regulation that do not depend on what other regulations there are: the site may be of this one alone."""
        return list(self._own(self.books[name]))

    def shared(self) -> list[Artifact]:
        """The other files: what regulations have together, and the page of each that tells it beside the others."""
        return list(self._shared())

    def page(self, path: str, template: str, book: _Book | None = None, html: bool = True, **values: object) -> Artifact:
        here = Here(path, self.site, self.books, self.vocabulary, book)
        books = tuple(self.books.values())
        made = templates().get_template(f"{template}.md.jinja")
        text = made.render(here=here, site=self.site, books=books, book=book, html=html, **values)
        return Artifact(path, _tidy(text, html))

    def _own(self, book: _Book) -> Iterator[Artifact]:
        for sheet in book.layout.sheets:
            yield self.page(sheet.path, "artikel", book, sheet=sheet)
        for name in AROUND:
            yield self.page(f"{book.name}/{name}.md", name, book)
        if book.name in self.site.scripts:
            yield self.page(f"{book.name}/rekenhulp.md", "rekenhulp", book, asked=(book,))
            yield Artifact(f"{book.name}/plaatsen.js", _places(book))
            yield Artifact(f"{book.name}/regels.js", self.site.scripts[book.name])
        table = matrix.rows(book.data, book.cases_of_rule)
        yield Artifact(f"{book.name}/herleidbaarheid.csv", matrix.as_csv(table))
        yield Artifact(f"{book.name}/herleidbaarheid.json", matrix.as_json(table, book.data))
        yield Artifact(f"{book.name}/herleidbaarheid.xlsx", matrix.as_xlsx(table, book.data))
        for end, text in self.site.compiled.get(book.name, {}).items():
            yield Artifact(f"{book.name}/{book.name}.{end}", text)

    def _shared(self) -> Iterator[Artifact]:
        site, books = self.site, list(self.books.values())
        yield self.page("index.md", "start")
        for book in books:
            yield self.page(f"{book.name}/index.md", "regeling", book)
        if site.notions:
            yield self.page("noties/index.md", "noties")
        for notion in site.notions:
            yield self.page(f"noties/{notion.declaration.name}.md", "notie", notion=notion)
        if site.comparisons:
            yield self.page("vergelijking/index.md", "vergelijkingen")
        for comparison in site.comparisons:
            yield self.page(compared_page(comparison.id), "vergelijking", comparison=comparison)
        if site.scripts:
            yield self.page("vergelijking/rekenhulp.md", "rekenhulp", asked=tuple(b for b in books if b.name in site.scripts))
        yield self.page("begrippen.md", "begrippen")
        if site.guide:
            yield self.page("ontwikkelaars/index.md", "ontwikkelaars")
            yield self.page(GUIDE, "inbouwen", html=False)
        if site.speed:
            yield self.page("snelheid.md", "snelheid", html=False)
        yield self.page("taal.md", "taal", html=False)
        yield self.page("meldingen/index.md", "meldingen")
        for message in site.messages:
            yield self.page(f"meldingen/{message.code}.md", "melding", message=message)
        yield self.page("toegankelijkheid.md", "toegankelijkheid")
        yield Artifact("navigatie.yml", _navigation(site, books))
        if site.scripts:
            yield Artifact("assets/motor.js", site.engine)
        if site.speed:
            yield Artifact("assets/snelheid.svg", site.chart)
        for folder, to in (("assets", "assets"), ("theme", "thema")):
            for file in sorted((resources.files(__package__) / folder).iterdir(), key=lambda f: f.name):
                yield Artifact(f"{to}/{file.name}", file.read_bytes())


def _tidy(text: str, html: bool) -> str:
    """A page is text under version control: no blanks at the end of a line, one line end at the end; and HTML without blank lines."""
    lines = [line.rstrip(" \t") for line in text.strip("\n").split("\n")]
    return "\n".join(filter(None, lines) if html else lines) + "\n"


def _places(book: _Book) -> str:
    """A script: where each cited provision stands on the site, and of each ground what it is, what it says and where its card is."""
    program, pages = book.data.program, book.layout.pages
    cited = [c for rule in program.rules.values() for c in rule.citations]
    cited += [stage.citation for stage in program.decision.stages] if program.decision else []
    found = {str(c): f"{pages[at].removesuffix('.md')}.html#{at}" for c in cited if (at := place(c)) in pages}
    grounds = {}
    for rule in (program.rules[g.rule] for g in program.grounds):
        at = f"{book.layout.home[rule.id].removesuffix('.md')}.html#{anchor('regel', rule.id)}" if rule.id in book.layout.home else ""
        grounds[rule.id] = [KINDS[rule.kind], rule.title or rule.id.replace("_", " "), at]
    return "window.jobcoach = window.jobcoach || {};\n" + _set("places", book, found) + _set("grounds", book, grounds)


def _set(what: str, book: _Book, value: object) -> str:
    data = json.dumps(value, ensure_ascii=True, indent=0, sort_keys=True).replace("<", "\\u003c")
    return f"jobcoach.{what} = jobcoach.{what} || {{}};\njobcoach.{what}[{json.dumps(book.name)}] = {data};\n"


def compared_page(id: str) -> str:
    """The page of a comparison."""
    return f"vergelijking/{anchor('geval', id)}.md"


@lru_cache(maxsize=1 << 16)
def anchor(prefix: str, name: str) -> Markup:
    """The anchor of a name. Signs beyond ASCII are spelled out, so that two names never share an anchor."""
    plain = re.sub(r"[^A-Za-z0-9_.-]", lambda m: f"-u{ord(m[0]):x}-", name)
    return markup.safe(f"{prefix}-{plain}")  # noqa: S704 - letters, digits and - _ . only


@attrs.frozen(eq=False)
class _Vocabulary:
    """Labels by name, and those of listed values by name and value. `used`: the names that a regulation on the site has."""

    labels: dict[str, str]
    values: dict[str, dict[str, str]]
    facts: frozenset[str] = frozenset()
    used: frozenset[str] = frozenset()


def _vocabulary(declared: Iterable[FactDeclaration | OutcomeDeclaration], books: Iterable[_Book] = ()) -> _Vocabulary:
    declared = tuple(declared)
    return _Vocabulary(
        {d.name: d.label for d in declared if d.label},
        {d.name: dict(d.value_labels) for d in declared},
        frozenset(d.name for d in declared),
        frozenset(n for b in books for n in (*b.data.program.facts, *b.data.program.outcomes)),
    )


@attrs.frozen
class _Counts:
    """Sentences of the text: all of them, in a rule, in a reason only, and accounted for by nothing; and cases that come out."""

    all: int
    rule: int
    reason: int
    open: int
    agreeing: int


@attrs.frozen
class _Tally:
    """How many rules and reasons stand on a sheet, and how many sentences nothing accounts for."""

    rules: int
    reasons: int
    open: int


@attrs.frozen(slots=False, eq=False)
class _Book:
    """A regulation with everything that several pages look up."""

    site: SiteData
    data: RegulationData

    @property
    def name(self) -> str:
        return self.data.program.name

    @property
    def program(self) -> object:
        return self.data.program

    @property
    def layout(self) -> Layout:
        return self.data.layout

    @cached_property
    def origin(self) -> Origin:
        return origin(self.data.program)

    @cached_property
    def document(self) -> str:
        """beleidsregel; handreiking uit 2017, bindt niemand"""
        source = self.origin
        if source.kind.binds:
            return source.kind.name
        return f"{source.kind.name}{f' uit {source.since.year}' if source.since else ''}, bindt niemand"

    @cached_property
    def only_dated(self) -> bool:
        """Whether a version says no more than when the text was written: it binds no one, and no day is known on which it began."""
        return not self.origin.kind.binds and not self.data.program.law.metadata.valid_from

    @cached_property
    def validity(self) -> str:
        """vanaf 1 juni 2022"""
        if self.origin.since and self.only_dated:
            return f"niet vermeld; de tekst is uit {self.origin.since.year}"
        return "; ".join(map(_period, self.data.program.versions)) or "onbekend"

    @cached_property
    def as_of(self) -> str:
        """The newest day that the text or its versions name: of that day is what stands here. It needs no clock."""
        known = (self.origin.issued, self.origin.since, self.data.program.law.metadata.retrieved)
        days = [v.start for v in self.data.program.versions] + [d for d in known if d]
        return words.date(max(days)) if days else "onbekend"

    @cached_property
    def vocabulary(self) -> _Vocabulary:
        return _vocabulary((*self.data.program.outcomes.values(), *self.data.program.facts.values()))

    @cached_property
    def rules(self) -> tuple[Rule, ...]:
        """Real rules, in the order of the text."""
        return tuple(r for r in self.data.program.rules.values() if r.kind != NO_RULE)

    @cached_property
    def reasons(self) -> tuple[Rule, ...]:
        """The provisions that are no rule."""
        return tuple(r for r in self.data.program.rules.values() if r.kind == NO_RULE)

    @cached_property
    def grounds(self) -> frozenset[str]:
        return frozenset(g.rule for g in self.data.program.grounds)

    @cached_property
    def defines(self) -> dict[str, tuple[str, ...]]:
        """The rules that give a name its value, by name."""
        result = {n: tuple(dict.fromkeys(b.rule for b in d.branches)) for n, d in self.data.program.definitions.items()}
        for rule in self.rules:
            for name in (rule.id, rule.subject):
                if name and name not in result and name not in self.data.program.facts:
                    result[name] = (rule.id,)
        return {n: tuple(r for r in rules if r in self.data.program.rules) for n, rules in result.items()}

    @cached_property
    def names(self) -> dict[str, tuple[str, ...]]:
        """The names that stand in each rule, by rule, in the order in which they are written."""
        return {
            r.id: tuple(dict.fromkeys(n for e in (r.guard, *(s.expr for s in r.expressions)) for n in _names(e) if n != r.id))
            for r in self.data.program.rules.values()
        }

    @cached_property
    def users(self) -> dict[str, tuple[str, ...]]:
        """The rules in which each name stands, by name."""
        return _grouped((name, rule) for rule, names in self.names.items() for name in names)

    @cached_property
    def cases(self) -> dict[str, CaseData]:
        return {c.id: c for c in self.data.cases}

    @cached_property
    def cases_of_rule(self) -> dict[str, tuple[str, ...]]:
        return _grouped((rule, case.id) for case in self.data.cases for rule in case.rules)

    @cached_property
    def rules_of_reading(self) -> dict[str, tuple[Rule, ...]]:
        return {id: tuple(r for r in self.data.program.rules.values() if id in r.readings) for id in self.data.program.readings}

    @cached_property
    def judgements(self) -> tuple[FactDeclaration, ...]:
        return tuple(f for f in self.data.program.facts.values() if f.judgement)

    def judged_by(self, fact: str) -> tuple[Rule, ...]:
        """The `oordeel` rules that say who judges this fact."""
        return tuple(r for r in self.rules if r.kind == "oordeel" and fact in (r.subject, r.id))

    @cached_property
    def sentences(self) -> dict[str, tuple[CoverageRow, ...]]:
        """The sentences of each page, by its path."""
        return _grouped((self.layout.pages.get(row.provision.address.anchor, ""), row) for row in self.data.coverage)

    @cached_property
    def unaccounted(self) -> dict[str, tuple[CoverageRow, ...]]:
        """The sentences of a provision that nothing accounts for, by its anchor."""
        return _grouped((row.provision.address.anchor, row) for row in self.data.coverage if not row.accounted)

    @cached_property
    def defined_by(self) -> dict[str, tuple[str, ...]]:
        """The names to which a rule gives a value, by rule."""
        return _grouped((rule, name) for name, rules in self.defines.items() for rule in rules)

    @cached_property
    def listed(self) -> dict[str, dict[str, str]]:
        """What the values of a fact or an outcome are called, by its name and theirs; of those that have a list of values."""
        declared: dict[str, FactDeclaration | OutcomeDeclaration] = {**self.data.program.outcomes, **self.data.program.facts}
        return {name: found for name, each in declared.items() if (found := dict(_values(each)))}

    @cached_property
    def diagram(self) -> Diagram:
        return diagram(self.data.program)

    @cached_property
    def steps(self) -> dict[str, tuple[Chart, Step]]:
        """Where the charts have each ground, by the name of its definition: the first place."""
        return {s.name: (c, s) for c in reversed(self.diagram.charts) for s in reversed(c.steps) if s.ground}

    @cached_property
    def counts(self) -> _Counts:
        rows = self.data.coverage
        return _Counts(
            all=len(rows),
            rule=sum(bool(r.rules) for r in rows),
            reason=sum(r.accounted and not r.rules for r in rows),
            open=sum(not r.accounted for r in rows),
            agreeing=sum(c.agrees for c in self.data.cases),
        )


def _grouped(pairs: Iterable[tuple[str, Item]]) -> dict[str, tuple[Item, ...]]:
    result: dict[str, list[Item]] = {}
    for key, item in pairs:
        result.setdefault(key, []).append(item)
    return {key: tuple(items) for key, items in result.items()}


def _names(expr: Expr) -> Iterator[str]:
    return (part.name for part in walk(expr) if isinstance(part, Fact | Ref))


@attrs.frozen(eq=False)
class Here:
    """What a template can say on one page: links from here, and words for things of the model."""

    path: str
    site: SiteData
    books: dict[str, _Book]
    vocabulary: _Vocabulary
    """The facts that regulations share."""
    book: _Book | None

    # -- links ------------------------------------------------------------------------------------------------------------------

    @property
    def _book(self) -> _Book:
        assert self.book is not None
        return self.book

    def to(self, text: object, page: str, at: str = "") -> Markup:
        return markup.link(text, page, at, self.path)

    def url(self, page: str, at: str = "") -> Markup:
        return markup.safe(markup.href(page, at, self.path))  # noqa: S704 - only letters that `href` lets through

    def page(self, text: object, name: str, book: _Book | None = None) -> Markup:
        """A link to a page of the regulation: "lezingen"."""
        return self.to(text, f"{(book or self._book).name}/{name}.md")

    def provision(self, at: str, text: object, book: _Book | None = None) -> Markup:
        """A link to a provision, by its anchor. A sentence leads to its provision's page."""
        where = (book or self._book).layout.pages.get(at)
        return self.to(text, where, at) if where else markup.escape(text)

    def citation(self, citation: Citation, book: _Book | None = None) -> Markup:
        """Utrecht art. 9 lid 4"""
        return self.provision(place(citation), str(citation), book)

    def address(self, citation: Citation, book: _Book | None = None, after: Citation | None = None) -> Markup:
        """The same without the name of the regulation, where that is plain; `after` another one without the heading or table of both."""
        shown = citation.address
        if after:
            steps, before = shown.steps, after.address.steps
            shared = next((n for n, (a, b) in enumerate(zip(steps, before, strict=False)) if a != b), min(len(steps), len(before)))
            if shared < len(steps) and any(step.kind in ("kop", "tabel") for step in steps[:shared]):
                shown = Address(steps[shared:])
        return self.provision(place(citation), str(shown), book)

    def addresses(self, citations: Iterable[Citation], titled: bool = False) -> Markup:
        """Art. 4 lid 2 · art. 9: each provision once, in a line. `titled`: before the first stands the name of the regulation."""
        cited = self.unique(citations)
        shown = [self.citation(c) if titled else self.address(c) for c in cited[:1]]
        shown += [self.address(c, after=before) for before, c in itertools.pairwise(cited)]
        return markup.safe(" · ".join(shown))  # noqa: S704 - each is a link or escaped

    def rule(self, id: str, text: object = "", book: _Book | None = None) -> Markup:
        """A link to the card of a rule, by its name in words."""
        where = (book or self._book).layout.home.get(id)
        shown = markup.escape(text or self.name(id, book))
        return self.to(shown, where, anchor("regel", id)) if where else shown

    def rule_url(self, id: str) -> Markup:
        return self.url(self._book.layout.home.get(id, self.path), anchor("regel", id))

    def reading(self, id: str, book: _Book | None = None) -> Markup:
        where = book or self._book
        return self.to(id, f"{where.name}/lezingen.md", anchor("lezing", id)) if id in where.data.program.readings else markup.escape(id)

    def case(self, id: str, text: object = "", book: _Book | None = None) -> Markup:
        where = book or self._book
        return self.to(text or id, f"{where.name}/gevallen.md", anchor("geval", id)) if id in where.cases else markup.escape(text or id)

    def named(self, name: str, book: _Book | None = None) -> Markup:
        """A link to what a name in a rule stands for: its rule if one gives it a value, else its place in the vocabulary."""
        where = book or self._book
        program = where.data.program
        if name in program.facts:
            fact = program.facts[name]
            if fact.judgement:
                return self.to(self.label(name, where), f"{where.name}/oordelen.md", anchor("oordeel", name))
            return self.to(self.label(name, where), "begrippen.md", anchor("feit", name))
        rules = where.defines.get(name, ())
        if rules:
            return self.rule(rules[0], self.label(name, where), where)
        return markup.escape(self.label(name, where))

    def declared(self, name: str, text: object) -> Markup:
        """A link to a fact in the vocabulary; what only one regulation has, stands with its own judgements."""
        return self.to(text, "begrippen.md", anchor("feit", name)) if name in self.vocabulary.facts else markup.escape(text)

    def compared(self, id: str, text: object) -> Markup:
        """A link to the page of a comparison."""
        return self.to(text, compared_page(id))

    def joined(self, shown: Callable[[Item], object], items: Iterable[Item], between: str = ", ") -> Markup:
        """What `shown` gives for each item, in a line."""
        return markup.safe(between.join([markup.escape(shown(i)) for i in items]))  # noqa: S704 - `between` stands in templates

    # -- words ------------------------------------------------------------------------------------------------------------------

    def code(self, text: object) -> Markup:
        return markup.code(text)

    def fence(self, text: str, language: str = "regel") -> Markup:
        return markup.fence(text, language)

    def copied(self, text: str, language: str, title: str = "") -> Markup:
        """A block of code to copy."""
        return markup.fence(text, language, title, copied=True)

    def download(self, end: str, book: _Book | None = None) -> Markup:
        """A link that downloads a file of the regulation, by how its name ends."""
        name = (book or self._book).name
        to = self.url(f"{name}/{name}.{end}")
        return markup.safe(f'<a href="{to}" download="">{markup.escape(f"{name}.{end}")}</a>')  # noqa: S704 - both are escaped

    def prose(self, text: str) -> Markup:
        """Words in which `names` stand between backticks."""
        parts = text.split("`")
        shown = (markup.code(p) if n % 2 else markup.escape(p) for n, p in enumerate(parts) if p)
        return markup.safe("".join(shown))  # noqa: S704 - each part is escaped

    def reference(self) -> Markup:
        """The language reference without its title. It is our own Markdown, written by hand."""
        return markup.safe(self.site.language.partition("\n")[2].strip())  # noqa: S704 - a document of this package

    def measured(self) -> Markup:
        """The page about speed without its title. The benchmark wrote it.

        On a phone its picture is wider than the page, or nobody could read it: so it stands in a frame of its own.
        """
        frame = r'<div class="tekening" role="region" aria-label="Grafiek" tabindex="0"><img alt="\1" src="\2"></div>'
        text = self.site.speed.partition("\n")[2].strip()
        return markup.safe(re.sub(r"^!\[([^\]]+)\]\(([^)]+)\)$", frame, text, flags=re.MULTILINE))  # noqa: S704 - the benchmark wrote it

    def guide(self) -> Markup:
        """The guide for developers without its title: our own Markdown, written by hand. Documents that it names have pages here."""
        text = self.site.guide.partition("\n")[2].strip()
        linked = re.sub(r"(?<=\]\()(?!https://)([^)#]+)", lambda m: markup.relative(_DOCUMENTS[m[1]], self.path), text)
        return markup.safe(linked)  # noqa: S704 - a document of this package, no text of a regulation or a fact

    def json(self, data: object) -> str:
        return json.dumps(data, ensure_ascii=False, indent=2)

    def called_in_python(self, book: _Book) -> str:
        """The example of a regulation as a program. But for yes and no, what JSON writes is what Python reads."""
        example = book.data.example
        assert example is not None
        values = {n: str(v) if isinstance(v, bool) else json.dumps(v, ensure_ascii=False) for n, v in example.facts.items()}
        return "\n".join(
            (
                "import jobcoach_dsl",
                "",
                f"regeling = jobcoach_dsl.load({json.dumps(book.name)})",
                "feiten = {",
                *(f"    {json.dumps(name)}: {value}," for name, value in values.items()),
                "}",
                f"antwoord = regeling.decide(feiten, outcomes=[{json.dumps(example.outcome)}])",
                "print(antwoord.to_dict())",
            )
        )

    def called_in_javascript(self, book: _Book) -> str:
        """The same with the script."""
        example = book.data.example
        assert example is not None
        return "\n".join(
            (
                f"const regeling = require({json.dumps(f'./{book.name}.js')});",
                "",
                f"const feiten = {self.json(example.facts)};",
                f"const antwoord = regeling.decide(feiten, {{ outcomes: [{json.dumps(example.outcome)}] }});",
                "console.log(JSON.stringify(antwoord));",
            )
        )

    def cited(self, rules: Iterable[str]) -> tuple[Citation, ...]:
        """The provisions that these rules rest on, one citation for each."""
        known = self._book.data.program.rules
        return self.unique(c for id in rules for c in known[id].citations if not c.context)

    def kind_in_json(self, declared: FactDeclaration | OutcomeDeclaration) -> str:
        """The type of a value in JSON. Numbers of an answer are text, so that they stay exact."""
        if isinstance(declared.type, BoolType):
            return "boolean"
        return "number" if isinstance(declared.type, NumberType) and isinstance(declared, FactDeclaration) else "string"

    def yaml(self, text: object) -> Markup:
        return markup.quoted(text)

    def web(self, address: str) -> Markup:
        return markup.web(address)

    def anchor(self, prefix: str, name: str) -> Markup:
        return anchor(prefix, name)

    def ids(self, rules: Iterable[str]) -> Markup:
        """Rule ids as the script reads them from an attribute."""
        return markup.safe(" ".join([anchor("regel", r) for r in rules]))  # noqa: S704 - letters, digits and - _ . only

    def label(self, name: str, book: _Book | None = None) -> str:
        program = (book or self._book).data.program
        declared = program.facts.get(name) or program.outcomes.get(name)
        return (declared.label if declared else "") or name.replace("_", " ")

    def plain(self, name: str) -> str:
        return name.replace("_", " ")

    def name(self, id: str, book: _Book | None = None) -> str:
        """What a rule is called in running text. A judgement goes by what is judged: the same one may be asked in two places."""
        rule = (book or self._book).data.program.rules[id]
        return f"oordeel {self.label(rule.subject, book)}" if rule.kind == "oordeel" else self.plain(id)

    def stated(self, statement: Statement) -> str:
        """Voorwaarde: genoeg uren; Oordeel: begeleiding noodzakelijk"""
        rule = statement.rule
        return f"{self.kind(rule)}: {statement.subject if rule.kind in ('oordeel', NO_RULE) else self.plain(rule.id)}"

    def part(self, part: NotionPart) -> Markup:
        """A name that a notion is about, as a link to the vocabulary."""
        if part.unit is not None:
            return markup.escape(f"alles in {part.unit}")
        known: tuple[FactDeclaration | OutcomeDeclaration, ...] = (*self.site.facts, *self.site.outcomes)
        declared = next(d for d in known if d.name == part.name)
        text = declared.label or self.plain(part.name)
        if part.value:
            text += f" ({dict(declared.value_labels).get(part.value, '') or self.plain(part.value)})"
        return self.to(text, "begrippen.md", anchor("feit" if isinstance(declared, FactDeclaration) else "uitkomst", part.name))

    def count(self, number: int, one: str, more: str) -> str:
        return f"{number} {one if number == 1 else more}"

    def heading(self, rule: Rule) -> str:
        """Voorwaarde: doelgroep"""
        return f"{self.kind(rule)}: {self.label(rule.subject) if rule.kind == 'oordeel' else self.plain(rule.id)}"

    def plain_address(self, provision: Provision) -> str:
        """art. 9 lid 4"""
        return str(provision.address)

    def table_name(self, table: Provision) -> str:
        """What a table is called to who cannot see it: its caption, else "Tabel 1"."""
        return table.title or str(table.address.steps[-1]).capitalize()

    def footnote(self, piece: Piece) -> Markup:
        """The sign of a footnote, raised, as a link to the footnote where that is on this site."""
        anchor = f"voetnoot-{piece.note}"
        where = self._book.layout.pages.get(anchor)
        shown = markup.escape(piece.text)
        if where:
            shown = markup.link(shown, where, anchor, self.path, "voetnoot")
        return shown if piece.text != piece.note else _raised(shown)  # ² is raised already

    def pointing(self, piece: Piece) -> Markup:
        """Words of the law as a link to what they point at; where that is not on this site, as words."""
        if piece.leads is None:
            return markup.escape(piece.text)
        where = self._book.layout.pages.get(piece.leads.anchor)
        shown = markup.escape(piece.text)
        if piece.leads.web:
            return markup.safe(f'<a class="verwijzing" href="{markup.escape(piece.leads.web)}">{shown}</a>')  # noqa: S704 - both are escaped
        return markup.link(shown, where, piece.leads.anchor, self.path, "verwijzing") if where else shown

    def noted(self, text: str) -> Markup:
        """A note of the editor, with the signs of footnotes that it speaks of."""
        parts = NOTE_SIGN.split(text)  # words, then twice what the sign may be written as, and so on
        shown = (_raised(markup.escape(p)) if n % 3 else markup.escape(p) for n, p in enumerate(parts) if p)
        return markup.safe("".join(shown))  # noqa: S704 - each part is escaped

    def given(self, fact: CaseFact) -> str:
        """Uren per week: 12"""
        return f"{self.label(fact.name)}: {fact.value}"

    def kind(self, rule: Rule) -> str:
        return KINDS.get(rule.kind, rule.kind)

    def status(self, outcome: CaseOutcome) -> str:
        return STATUS.get(outcome.status, outcome.status)

    def date(self, value: dt.date) -> str:
        return words.date(value)

    def domain(self, declared: FactDeclaration | OutcomeDeclaration) -> str:
        if isinstance(declared, FactDeclaration):
            return words.domain(declared.type, declared.minimum, declared.maximum, declared.step)
        return words.domain(declared.type, None, None, None)

    def values(self, declared: FactDeclaration | OutcomeDeclaration) -> tuple[tuple[str, str], ...]:
        return _values(declared)

    def measured_in(self, declared: FactDeclaration | OutcomeDeclaration) -> str:
        """The unit of a number, as schema and answer have it."""
        return str(declared.type.unit) if isinstance(declared.type, NumberType) and declared.type.unit.parts else ""

    def applies(self, fact: FactDeclaration) -> str:
        """When the fact is asked, in words; empty for always."""
        if fact.applies is None:
            return ""
        return words.condition(fact.applies, self.vocabulary.labels, self.vocabulary.values)

    def said(self, expr: Expr) -> str:
        """A condition or a calculation in words."""
        return words.condition(expr, self._book.vocabulary.labels, self._book.vocabulary.values)

    def result(self, chart: Chart, result: Result) -> str:
        """What comes out: "Afwijzen"; "€ 2.500,00"; a bare yes or no with what it answers, "Jobcoach van de gemeente: nee"."""
        declared = self._book.data.program.outcomes[chart.outcome]
        value = result.value
        shown = words.value(value.value, declared.type, dict(declared.value_labels)) if isinstance(value, Const) else self.said(value)
        return _capital(f"{self.label(chart.outcome)}: {shown}" if isinstance(declared.type, BoolType) else shown)

    def outcome_value(self, outcome: str, value: str) -> str:
        declared = self._book.data.program.outcomes[outcome]
        return words.value(value, declared.type, dict(declared.value_labels))

    def step_anchor(self, chart: Chart, step: Step) -> Markup:
        return self.anchor("stap", f"{chart.outcome}.{step.name or step.number}")

    def step(self, name: str) -> Markup:
        """A link to the step of a ground."""
        chart, step = self._book.steps[name]
        return self.to(f"stap {step.number} ({self.plain(name)})", self.path, self.step_anchor(chart, step))

    def titles(self, books: Iterable[_Book]) -> str:
        """The short titles of regulations by name, as JSON for an attribute."""
        return json.dumps({b.name: b.data.program.short_title for b in books})

    def age(self, book: _Book) -> str:
        """How old a document that binds no one is. Told against the newest text of the site, so that the pages need no clock."""
        source = book.origin
        newest = max((b.origin.since for b in self.books.values() if b.origin.since), default=None)
        if source.kind.binds or source.since is None or newest is None:
            return ""
        told = f"Deze {source.kind.name} is uit {source.since.year}."
        age = source.age(newest)
        return f"{told} De nieuwste tekst op deze site is van {words.date(newest)}; toen was zij {age} jaar oud." if age else told

    def at(self, anchor: str) -> Markup:
        """An anchor of the text, for an attribute."""
        return markup.safe(markup.at(anchor)[1:])  # noqa: S704 - `at` refuses other signs

    def sheet_title(self, sheet: Sheet) -> str:
        return sheet_title(sheet)

    def sentence(self, text: str) -> str:
        """A reason as a sentence: a capital and a full stop."""
        return _capital(text) + ("" if text.endswith((".", "!", "?")) else ".")

    def capital(self, text: str) -> str:
        return _capital(text)

    def short(self, text: str, most: int = 90) -> str:
        """The first words of a sentence, without the signs of footnotes."""
        text = NOTE_SIGN.sub("", text)
        return text if len(text) <= most else text[:most].rsplit(" ", 1)[0].rstrip(",;:") + " …"

    def in_words(self, rule: Rule) -> tuple[tuple[int, Markup], ...]:
        """The rule with labels for its names, line by line with the depth of each."""
        book = self._book
        facts, listed = book.data.program.facts, book.listed
        everywhere: dict[str, str] | None = None
        defined = book.data.program.definitions.get(rule.id) or book.data.program.definitions.get(rule.subject)
        yes_or_no = defined is not None and isinstance(defined.type, BoolType)
        result = []
        for written in inwords.lines(rule.text):
            line = inwords.spoken(written, rule.kind, yes_or_no)
            # A listed value goes by the label that the fact or outcome on the same line gives it.
            parts = line.parts
            values = _together([listed[text] for _, text in parts if text in listed])
            shown = []
            for kind, text in parts:
                if kind == "reading":
                    shown.append(self.reading(text))
                elif kind != "name":
                    shown.append(markup.escape(text))
                elif text in values:
                    shown.append(markup.escape(values[text]))
                elif text in facts or text in book.defines:
                    shown.append(self.named(text))
                elif "_" in text:
                    # Only a name of the source has one: a value of what the rule defines, or that a table is divided by.
                    if everywhere is None:  # what the rule defines comes first in it and goes before
                        everywhere = _together(listed[name] for name in reversed(inwords.names(rule.text)) if name in listed)
                    shown.append(markup.escape(everywhere.get(text) or self.plain(text)))
                else:
                    shown.append(markup.escape(text))
            result.append((line.depth, markup.safe("".join(shown))))  # noqa: S704 - each part is escaped
        return tuple(result)

    # -- look-ups ---------------------------------------------------------------------------------------------------------------

    def by_force(self) -> tuple[tuple[bool, tuple[_Book, ...]], ...]:
        """The regulations that bind, then the documents that do not; a group without any is left out."""
        groups = ((binds, tuple(b for b in self.books.values() if b.origin.kind.binds is binds)) for binds in (True, False))
        return tuple(g for g in groups if g[1])

    def judged(self, rule: Rule) -> tuple[str, ...]:
        """The judgements on which a rule hangs; a rule that asks for one hangs on no other."""
        facts = self._book.data.program.facts
        return tuple(n for n in self._book.names[rule.id] if n in facts and facts[n].judgement and rule.kind != "oordeel")

    def users(self, rule: Rule) -> tuple[str, ...]:
        """The rules in which what this rule defines is used."""
        book = self._book
        return tuple(dict.fromkeys(r for n in book.defined_by.get(rule.id, ()) for r in book.users.get(n, ()) if r != rule.id))

    def rules_with(self, book: _Book, name: str) -> tuple[str, ...]:
        """The rules that define or use a name of the vocabulary."""
        return tuple(dict.fromkeys((*book.defines.get(name, ()), *book.users.get(name, ()))))

    def coverage(self, sheet: Sheet) -> tuple[CoverageRow, ...]:
        return self._book.sentences.get(sheet.path, ())

    def state(self, rows: Iterable[Row]) -> str:
        """The state of rows together: `open` when nothing accounts for a sentence, `regel` when a rule rests on them."""
        rows = tuple(rows)
        if any(self.unaccounted(row) for row in rows):
            return "open"
        return "regel" if any(row.state == "regel" for row in rows) else "zonder"

    def versions(self, row: Row) -> tuple[Version, ...]:
        """The versions of the regulation that begin because of these words."""
        return tuple(v for v in self._book.data.program.versions if v.citation and place(v.citation) in row.anchors)

    def rests(self, version: Version) -> str:
        """What of a version rests on the words that it cites."""
        if not self._book.only_dated:
            return f"Op deze woorden rust dat de regeling geldt {_period(version)}."
        month = f"{words.MONTHS[version.start.month - 1]} {version.start.year}"
        cited = version.citation.quote if version.citation else ""
        if month in cited.lower() and words.date(version.start) not in cited.lower():
            return f"Dit is de datum van de tekst. Een dag staat er niet bij; gerekend wordt vanaf {words.date(version.start)}."
        return f"Dit is de datum van de tekst: {words.date(version.start)}."

    def unaccounted(self, row: Row) -> tuple[CoverageRow, ...]:
        """The sentences beside this row that nothing accounts for."""
        unaccounted = self._book.unaccounted
        return tuple(r for p in row.provisions for r in unaccounted.get(p.address.anchor, ())) if unaccounted else ()

    def accounted(self, sheet: Sheet) -> str:
        """How many sentences of a page are accounted for; empty where the page shows only what is cited of another part of the text."""
        rows = self.coverage(sheet)
        return f"{sum(r.accounted for r in rows)} van {len(rows)} {'zin' if len(rows) == 1 else 'zinnen'}" if rows else ""

    def tally(self, sheet: Sheet) -> _Tally:
        rules = [*sheet.heading_rules, *(r for row in sheet.rows for r in row.rules)]
        return _Tally(
            rules=sum(r.kind != NO_RULE for r in rules),
            reasons=sum(r.kind == NO_RULE for r in rules),
            open=sum(not r.accounted for r in self.coverage(sheet)),
        )

    def kinded(self, id: str) -> Markup:
        """A link to a rule with its kind: for a reason "geen regel (doel)"."""
        rule = self._book.data.program.rules[id]
        if rule.kind == NO_RULE:
            return self.rule(id, f"geen regel ({rule.subject})")
        return self.rule(id, self.plain(id))

    def number_of_cases(self, rules: Iterable[str]) -> str:
        ids = {c for r in rules for c in self._book.cases_of_rule.get(r, ())}
        return str(len(ids)) if ids else "–"

    def switched(self, reading: str) -> tuple[CaseData, ...]:
        return tuple(c for c in self._book.data.cases if reading in c.readings)

    def awaiting(self, fact: str) -> tuple[str, ...]:
        """The cases in which an outcome waits for this judgement."""
        return tuple(c.id for c in self._book.data.cases if any(fact in o.judgements for o in c.outcomes))

    def regarded(self, rule: Rule) -> tuple[Citation, ...]:
        """What the rule only has regard to, one citation for each provision or sentence that it does not also rest on."""
        regarded = [c for c in rule.citations if c.context]
        firm = {c.provision.address for c in rule.citations if not c.context} if regarded else set()
        return self.unique(c for c in regarded if c.provision.address not in firm)

    def unique(self, citations: Iterable[Citation]) -> tuple[Citation, ...]:
        """One citation for each provision, or sentence of one."""
        found = tuple(citations)
        return tuple({str(c.provision.address): c for c in found}.values()) if len(found) > 1 else found

    def firm(self, rule: Rule) -> tuple[Citation, ...]:
        """What the rule rests on, one citation for each provision or sentence."""
        return self.unique(c for c in rule.citations if not c.context)

    def told_apart(self, facts: Iterable[Stated]) -> tuple[tuple[Stated, ...], tuple[Stated, ...]]:
        """The facts that a case states itself, and those of what it rests on."""
        facts = tuple(facts)
        return tuple(f for f in facts if f.own), tuple(f for f in facts if not f.own)

    def used(self, declared: Iterable[Declared]) -> list[Declared]:
        """What a regulation on this site uses, by label."""
        return sorted((d for d in declared if d.name in self.vocabulary.used), key=lambda d: (d.label or d.name).casefold())

    def unused(self, declared: Iterable[Declared]) -> list[Declared]:
        return sorted((d for d in declared if d.name not in self.vocabulary.used), key=lambda d: (d.label or d.name).casefold())


def _values(declared: FactDeclaration | OutcomeDeclaration) -> tuple[tuple[str, str], ...]:
    """Listed values with their labels."""
    listed = getattr(declared.type, "values", ())
    labels = dict(declared.value_labels)
    return tuple((v, labels.get(v, "") or v.replace("_", " ")) for v in listed)


def _together(labels: Iterable[dict[str, str]]) -> dict[str, str]:
    """All these labels; later ones go before earlier ones."""
    return {value: label for each in labels for value, label in each.items()}


def _period(version: Version) -> str:
    """vanaf 1 juni 2022"""
    return f"vanaf {words.date(version.start)}" + (f" tot en met {words.date(version.end)}" if version.end else "")


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _raised(words: Markup) -> Markup:
    return markup.safe(f"<sup>{words}</sup>")  # noqa: S704 - `Markup` already


def _navigation(site: SiteData, books: list[_Book]) -> str:
    """The navigation as YAML. It stands in its own file, so that `mkdocs.yml` stays written by hand."""
    lines = [
        "# Gemaakt door `jobcoach docs`; mkdocs.yml leest dit bestand (INHERIT).",
        "nav:",
        f"  - {markup.quoted('Start')}: index.md",
    ]
    if site.notions:
        lines += ["  - Noties naast elkaar:", "      - noties/index.md"]
        lines += [f"      - {markup.quoted(_capital(n.declaration.label))}: noties/{n.declaration.name}.md" for n in site.notions]
    if site.comparisons:
        lines += ["  - Gevallen naast elkaar:", "      - vergelijking/index.md"]
        lines += ["      - Zelf een geval vergelijken: vergelijking/rekenhulp.md"] if site.scripts else []
        lines += [f"      - {markup.quoted(f'{c.id} {c.title}')}: {compared_page(c.id)}" for c in site.comparisons]
    elif site.scripts:
        lines.append("  - Zelf een geval vergelijken: vergelijking/rekenhulp.md")
    lines.append("  - Regelingen:")
    for book in books:
        lines.append(f"      - {markup.quoted(book.data.program.short_title)}:")
        lines.append(f"          - {book.name}/index.md")
        lines.append("          - Tekst en regels:")
        lines += [f"              - {markup.quoted(sheet_title(s))}: {s.path}" for s in book.layout.sheets]
        if book.name in site.scripts:
            lines.append(f"          - Rekenhulp: {book.name}/rekenhulp.md")
        lines += [f"          - {title}: {book.name}/{name}.md" for name, title in AROUND.items()]
    lines.append("  - Begrippen: begrippen.md")
    if site.guide:
        lines += ["  - Voor ontwikkelaars:", "      - ontwikkelaars/index.md", f"      - Inbouwen: {GUIDE}"]
        lines += ["      - Snelheid: snelheid.md"] if site.speed else []
    lines += ["  - De taal:", "      - taal.md", "      - Meldingen:", "          - meldingen/index.md"]
    lines += [f"          - {message.code}: meldingen/{message.code}.md" for message in site.messages]
    lines.append("  - Toegankelijkheid: toegankelijkheid.md")
    return "\n".join(lines) + "\n"


def sheet_title(sheet: Sheet) -> str:
    """Artikel 9 Duur, intensiteit en kosten van jobcoaching"""
    return f"{sheet.label} {sheet.title}".strip() if sheet.provision.address.steps[-1].kind != "opschrift" else sheet.label
