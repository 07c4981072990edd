"""Declarations of facts and outcomes.

In: the trees of vocabulary files. Out: a `Vocabulary` and findings. Refuses: names that stand twice, missing fields, number and date
domains that are missing or upside down, applicability that rests on a judgement or goes round in a circle.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import Any

import attrs

from jobcoach_dsl.model import expr as e
from jobcoach_dsl.model.from_syntax import codes
from jobcoach_dsl.model.from_syntax.expressions import Scope, condition
from jobcoach_dsl.model.from_syntax.findings import Findings
from jobcoach_dsl.model.numbers import on_step
from jobcoach_dsl.model.program import FactDeclaration, OutcomeDeclaration
from jobcoach_dsl.model.types import BOOL, DATE, TEXT, EnumType, NumberType, Type, unit
from jobcoach_dsl.model.vocabulary import Vocabulary
from jobcoach_dsl.source import Span
from jobcoach_dsl.syntax import nodes as n

DECLARATIONS = ("feit", "oordeel", "uitkomst")


def single_fields(block: n.FieldsTree | n.RuleTree, findings: Findings, repeatable: tuple[str, ...] = ()) -> dict[str, tuple[Any, Span]]:
    """The fields of a block by name; one that stands twice is reported and the first counts."""
    result: dict[str, tuple[Any, Span]] = {}
    for name, value, span in block.fields:
        if name in repeatable:
            continue
        if name in result:
            findings.add(codes.TWICE, f"`{name}` staat twee keer in dit blok", span, "laat een van de twee staan")
        else:
            result[name] = (value, span)
    return result


def type_of(tree: n.TypeTree) -> Type:
    """The type that was written."""
    match tree.kind:
        case "bool":
            return BOOL
        case "date":
            return DATE
        case "text":
            return TEXT
        case "enum":
            return EnumType(tuple(w.text for w in tree.values))
    return NumberType(unit(*tree.unit)) if tree.unit else NumberType()


def vocabulary(files: Iterable[n.FileTree], findings: Findings) -> Vocabulary:
    """The vocabulary that these files declare."""
    facts: dict[str, FactDeclaration] = {}
    outcomes: dict[str, OutcomeDeclaration] = {}
    conditions: list[tuple[str, n.Tree]] = []
    for file in files:
        for block in file.blocks:
            if not isinstance(block, n.FieldsTree) or block.kind not in DECLARATIONS:
                continue
            findings.provision = ""
            name = block.name.text
            if name in facts or name in outcomes:
                findings.add(codes.TWICE, f"`{name}` is al gedeclareerd", block.name.span, "geef een van de twee een andere naam")
                continue
            fields = single_fields(block, findings)
            if "soort" not in fields:
                findings.add(codes.MISSING_FIELD, f"`{name}` heeft geen `soort`", block.name.span, "schrijf bijvoorbeeld `soort ja of nee`")
                continue
            tree: n.TypeTree = fields["soort"][0]
            _once(tree, findings)
            if block.kind == "uitkomst":
                outcomes[name] = OutcomeDeclaration(
                    name,
                    type_of(tree),
                    grounds="gronden" in fields,
                    whole=tree.whole,
                    label=_text(fields, "label") or name.replace("_", " "),
                    meaning=_text(fields, "betekenis"),
                    value_labels=_labels(tree),
                    span=block.span,
                )
            else:
                facts[name] = _fact(block, fields, tree, findings)
                if "geldt als" in fields:
                    conditions.append((name, fields["geldt als"][0]))
    scope = Scope({n_: d.type for n_, d in facts.items()}, {}, findings)
    for name, tree_ in conditions:
        applies = condition(tree_, scope)
        if applies is not None and plain_only(applies, facts, tree_.span, findings):
            facts[name] = attrs.evolve(facts[name], applies=applies)
    _no_circle(facts, findings)
    return Vocabulary(facts, outcomes)


def _text(fields: dict[str, tuple[Any, Span]], name: str) -> str:
    return fields[name][0].text if name in fields else ""


def _labels(tree: n.TypeTree) -> tuple[tuple[str, str], ...]:
    return tuple((w.text, label) for w, label in zip(tree.values, tree.labels, strict=False))


def _once(tree: n.TypeTree, findings: Findings) -> None:
    seen: set[str] = set()
    for word in tree.values:
        if word.text in seen:
            findings.add(codes.TWICE, f"de waarde `{word.text}` staat twee keer", word.span, "laat een van de twee staan")
        seen.add(word.text)


def _fact(block: n.FieldsTree, fields: dict[str, tuple[Any, Span]], tree: n.TypeTree, findings: Findings) -> FactDeclaration:
    if tree.kind == "number":
        least, most, step = tree.minimum, tree.maximum, tree.step
        if least is None or most is None or step is None:
            findings.add(codes.DOMAIN, "een getal heeft een domein nodig", tree.span, "schrijf `van 0 tot en met 168 in stappen van 0,01`")
            least, most, step = Decimal(0), Decimal(1), Decimal(1)
        elif least > most or step <= 0 or not on_step(most, least, step):
            findings.add(
                codes.DOMAIN,
                "het domein is leeg, of de grootste waarde ligt niet op een stap",
                tree.span,
                "kijk naar kleinste, grootste en stap",
            )
    if tree.kind == "date":
        if tree.first is None or tree.last is None:
            findings.add(
                codes.DOMAIN,
                "een datum heeft een eerste en een laatste dag nodig",
                tree.span,
                "schrijf `van 1900-01-01 tot en met 2199-12-31`",
            )
        elif tree.first > tree.last:
            findings.add(codes.DOMAIN, "de eerste dag ligt na de laatste", tree.span, "draai de twee dagen om")
    name = block.name.text
    return FactDeclaration(
        name,
        type_of(tree),
        judgement=block.kind == "oordeel",
        label=_text(fields, "label") or name.replace("_", " "),
        question=_text(fields, "vraag"),
        meaning=_text(fields, "betekenis"),
        value_labels=_labels(tree),
        minimum=tree.minimum,
        maximum=tree.maximum,
        step=tree.step,
        first=tree.first,
        last=tree.last,
        span=block.span,
    )


def facts_in(expr: e.Expr) -> list[str]:
    """The names of the facts in an expression, in the order of the text, each once."""
    found: dict[str, None] = {}
    todo = [expr]
    while todo:
        item = todo.pop(0)
        if isinstance(item, e.Fact):
            found[item.name] = None
        todo = [*e.children(item), *todo]
    return list(found)


def plain_only(applies: e.Expr, facts: dict[str, FactDeclaration], span: Span, findings: Findings) -> bool:
    """Whether a condition rests on plain facts alone; says so if not."""
    judged = [name for name in facts_in(applies) if name in facts and facts[name].judgement]
    if judged:
        findings.add(
            codes.JUDGED_APPLICABILITY, f"`{judged[0]}` is een oordeel", span, "laat de toepasselijkheid van gewone feiten afhangen"
        )
    return not judged


def _no_circle(facts: dict[str, FactDeclaration], findings: Findings) -> None:
    """Reports circles of applicability, and breaks them, so that what comes after can follow them to an end."""
    done: set[str] = set()
    for start in facts:
        path: list[str] = []

        def visit(name: str, path: list[str] = path) -> None:
            if name in done or name not in facts:
                return
            if name in path:
                findings.add(codes.CYCLE, f"`{name}` geldt alleen als `{name}` geldt", facts[name].span, "haal een van de voorwaarden weg")
                done.update(path)
                facts[name] = attrs.evolve(facts[name], applies=None)
                return
            path.append(name)
            applies = facts[name].applies
            for other in facts_in(applies) if applies is not None else ():
                visit(other)
            if path and path[-1] == name:
                path.pop()
            done.add(name)

        visit(start)
