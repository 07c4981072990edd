"""A small made-up regulation, built by hand, for tests of the pages."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import attrs

from jobcoach_dsl.checks import CheckedProgram
from jobcoach_dsl.lawtext import Address, LawText, Metadata, Provision, Sentence, Step
from jobcoach_dsl.model.expr import TRUE, Compare, Const, Fact, Ref
from jobcoach_dsl.model.program import (
    Branch,
    Citation,
    Definition,
    Document,
    FactDeclaration,
    Ground,
    OutcomeDeclaration,
    Program,
    Reading,
    Rule,
    Sourced,
    Version,
    citation,
)
from jobcoach_dsl.model.types import BOOL, NumberType, unit
from jobcoach_dsl.model.vocabulary import NotionDeclaration, NotionPart
from jobcoach_dsl.notions import notions
from jobcoach_dsl.source import SourceFile
from jobcoach_dsl.targets.pages import CaseData, CaseFact, CaseOutcome, CoverageRow, MessageData, ReadingConstant, RegulationData, SiteData
from jobcoach_dsl.targets.pages.site import ComparedFact, ComparedOutcome, ComparedRegulation, ComparisonData, Progress, Yardstick

HOURS = NumberType(unit("uur", "week"))

HOSTILE = (
    "Een <script>alert(1)</script> *ster* _streep_ **vet** `code` [haak](http://elders.nl) ![beeld](x) {{ 7*7 }} {% raw %} a|b | c "
    "~~weg~~ ^op^ "
    "\\terug &amp; &copy; # kop </section></div> {: #id .klas} --- <!-- stil --> [[x]] ``` __dubbel__ \"aanhaling\" 'enkel' <b onclick=x>"
)


def provision(steps: tuple[tuple[str, str], ...], text: str = "", children: tuple[Provision, ...] = (), **more: str) -> Provision:
    """A provision with one sentence, its whole text."""
    address = Address(tuple(Step(*s) for s in steps))
    sentences = (Sentence(Address((*address.steps, Step("zin", "1"))), text, 0, len(text)),) if text else ()
    return Provision(address, text=text, sentences=sentences, children=children, **more)


def site(
    words: str = "De jobcoach begint bij meer dan 12 uur per week.",
    label: str = "uren per week",
    title: str = "Voldoende uren.",
    case: str = "Twaalf uur",
) -> SiteData:
    """A site of one regulation: an article with two leden (the second with an onderdeel) and an article without leden."""
    lid_1 = provision((("artikel", "1"), ("lid", "1")), words, label="1.")
    item = provision((("artikel", "1"), ("lid", "2"), ("onder", "a")), "het college dat vindt;", label="a.")
    lid_2 = provision((("artikel", "1"), ("lid", "2")), "Het mag ook als:", (item,), label="2.", note="Hier ontbrak een woord.")
    heading = provision((("artikel", "1"), ("opschrift", "")), "Artikel 1 Uren")
    article_1 = provision((("artikel", "1"),), children=(heading, lid_1, lid_2), label="Artikel 1", title="Uren")
    article_2 = provision((("artikel", "2"),), "Deze regeling heeft een doel.", label="Artikel 2", title="Doel")
    source = SourceFile("proef.txt", words)
    law = LawText(
        "proef", Metadata("Proefregeling", "Het college", "nadere regel", source="https://voorbeeld.nl/1"), (article_1, article_2), source
    )

    def cite(p: Provision, quote: str = "") -> Citation:
        return citation(p.address, p, quote or p.text, "Proef")

    hours = FactDeclaration(
        "uren",
        HOURS,
        label=label,
        question="Hoeveel uur?",
        meaning="Het aantal uren.",
        minimum=Decimal(0),
        maximum=Decimal(168),
        step=Decimal("0.01"),
    )
    needed = FactDeclaration(
        "nodig",
        BOOL,
        judgement=True,
        label="nodig",
        question="Is het nodig?",
        applies=Compare(">", Fact("uren", HOURS), Const(Decimal(4), HOURS)),
    )
    outcome = OutcomeDeclaration("mag", BOOL, True, "mag het", "Of het mag.")
    enough = Compare(">", Fact("uren", HOURS), Const(Decimal(12), HOURS))
    rules = (
        Rule(
            "genoeg_uren",
            "voorwaarde",
            "genoeg_uren",
            title,
            "artikel 1",
            (cite(lid_1),),
            ("P-L1",),
            expressions=(Sourced(enough, ()),),
            text='voorwaarde genoeg_uren\n  volgens lid 1 "meer dan 12 uur per week"\n  als uren meer dan 12 uur per week',
        ),
        Rule(
            "nodig",
            "oordeel",
            "nodig",
            "",
            "artikel 1",
            (cite(item),),
            judge="het college",
            text="oordeel nodig van het college\n  volgens lid 2 onder a",
        ),
        Rule(
            "mag",
            "bepaal",
            "mag",
            "Het mag als er uren zijn.",
            "artikel 1",
            (cite(lid_2), cite(lid_1)),
            expressions=(Sourced(Ref("genoeg_uren", BOOL), ()), Sourced(Fact("nodig", BOOL), ())),
            text="bepaal mag\n  is genoeg_uren of nodig",
        ),
        Rule("doel", "geen regel", "doel", "", "artikel 2", (cite(article_2, "heeft een doel"),), reason="een doel schept geen recht"),
    )
    program = Program(
        "proef",
        "Proefregeling",
        "Proef",
        "nadere regel",
        law,
        "besluitdatum",
        (Version("2022", dt.date(2022, 6, 1), None, None),),
        {"uren": hours, "nodig": needed},
        {"mag": outcome},
        {
            "genoeg_uren": Definition("genoeg_uren", BOOL, (Branch("genoeg_uren", TRUE, enough),)),
            "mag": Definition("mag", BOOL, (Branch("mag", TRUE, Ref("genoeg_uren", BOOL)),)),
        },
        {r.id: r for r in rules},
        {"P-L1": Reading("P-L1", "Is 12 genoeg?", "nee, meer dan 12", "letterlijk", "ja, ook 12", "minimaal 12 uur", (cite(lid_1),))},
        (Ground("genoeg_uren", "genoeg_uren", False, ("mag",)),),
        None,
        "abc123",
        Document(law.metadata.title, law.metadata.authority),
    )
    cases = (
        CaseData(
            "P1",
            case,
            "gewoon",
            "Het gewone geval",
            (CaseFact("uren", "12 uur per week"), CaseFact("nodig", "nee", own=False)),
            (),
            (),
            (CaseOutcome("mag", "determined", "nee", (cite(lid_1),), ("genoeg_uren",), fixed=True),),
            ("genoeg_uren", "mag"),
            "steunt op lezing P-L1",
        ),
        CaseData(
            "P2",
            "Twaalf uur, andere lezing",
            facts=(CaseFact("uren", "12 uur per week"),),
            readings=("P-L1",),
            outcomes=(CaseOutcome("mag", "judgement", judgements=("nodig",)),),
            rules=("genoeg_uren",),
        ),
    )
    cited = {(lid_1.address): ("genoeg_uren", "mag"), lid_2.address: ("mag",), item.address: ("nodig",), article_2.address: ("doel",)}
    coverage = tuple(CoverageRow(p, s, cited.get(p.address, ())) for p in law.walk() for s in p.sentences)
    data = RegulationData(program, cases, coverage, (ReadingConstant("genoeg_uren", "P-L1", "12 uur per week"),))
    parts = (NotionPart("uren"), NotionPart("nodig"), NotionPart("mag"), NotionPart(unit=unit("uur", "week")))
    notion = NotionDeclaration("uren", label, title, parts, ("doel", label + "!"))
    unused = FactDeclaration("ongebruikt", BOOL, label="ongebruikt", meaning="Komt nergens voor.")
    return SiteData(
        (data,),
        (hours, needed, unused),
        (outcome,),
        "# De taal\n\nEen regel.\n",
        (MessageData("R001", "Niet leesbaar", "Het bestand is niet te lezen."),),
        notions((notion,), (CheckedProgram(program),)),
        (_comparison(words, label, title, cite(lid_1), cite(item)),),
    )


def _comparison(words: str, label: str, title: str, cited: Citation, asked: Citation) -> ComparisonData:
    """A comparison in which everything that people write holds these words."""
    said = CaseOutcome("mag", "determined", label, (cited,), ("genoeg_uren",), fixed=True)
    other = CaseOutcome("mag", "judgement", citations=(cited,), missing=("uren",), follow_up=("uren",), judgements=("nodig",))
    alone = (attrs.evolve(said, name="genoeg_uren", fixed=fixed) for fixed in (True, False))
    part = ComparedRegulation(
        "proef",
        title,
        "2022",
        (ComparedFact("uren", label, words),),
        ("P-L1",),
        (said, *alone),
        ("uren",),
        ("uren",),
        ("nodig",),
        ("ongebruikt",),
        title,
        False,
    )
    return ComparisonData(
        "P1",
        title,
        title,
        (ComparedFact("uren", label, words), ComparedFact("ongebruikt", label, words, own=False)),
        (ComparedFact("nodig", label, ""),),
        title,
        (part,),
        (ComparedOutcome("mag", label, (("proef", said), ("proef", other)), True),),
        (("nodig", (Yardstick("proef", title, asked, words),)),),
        (Progress("proef", 1, 2, 1, 1, 1, True),),
    )
