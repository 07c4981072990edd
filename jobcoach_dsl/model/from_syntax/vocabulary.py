"""Declarations of facts, outcomes and notions.

In: the trees of vocabulary files. Out: a `Vocabulary` and findings. Refuses: names that stand twice, missing fields, number and date
domains that are missing or upside down, applicability that rests on a judgement or goes round in a circle, notions about unknown names.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

import attrs

from jobcoach_dsl.model import expr as e
from jobcoach_dsl.model.from_syntax import codes
from jobcoach_dsl.model.from_syntax.expressions import Scope, condition
from jobcoach_dsl.model.from_syntax.findings import Findings, meant
from jobcoach_dsl.model.numbers import on_step
from jobcoach_dsl.model.program import FactDeclaration, OutcomeDeclaration
from jobcoach_dsl.model.types import BOOL, DATE, TEXT, EnumType, NumberType, Type, unit
from jobcoach_dsl.model.vocabulary import NotionDeclaration, NotionPart, Vocabulary
from jobcoach_dsl.source import Span
from jobcoach_dsl.syntax import nodes as n

DECLARATIONS = ("feit", "oordeel", "uitkomst")
NOTION = "notie"


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
    files = tuple(files)
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
    return Vocabulary(facts, outcomes, _notions(files, {**facts, **outcomes}, findings))


def _notions(
    files: tuple[n.FileTree, ...], declared: Mapping[str, FactDeclaration | OutcomeDeclaration], findings: Findings
) -> dict[str, NotionDeclaration]:
    result: dict[str, NotionDeclaration] = {}
    unread = frozenset[str]().union(*(f.unread for f in files))
    for block in (b for f in files for b in f.blocks if isinstance(b, n.FieldsTree) and b.kind == NOTION):
        name = block.name.text
        if name in result:
            findings.add(codes.TWICE, f"de notie `{name}` is al gedeclareerd", block.name.span, "geef een van de twee een andere naam")
            continue
        fields = single_fields(block, findings)
        for field, help in (("label", "schrijf erbij hoe de notie heet"), ("over", "noem de feiten en uitkomsten waarover de notie gaat")):
            if field not in fields:
                findings.add(codes.MISSING_FIELD, f"de notie `{name}` heeft geen `{field}`", block.name.span, help)
        parts: dict[NotionPart, None] = {}
        for tree in fields["over"][0] if "over" in fields else ():
            part = _part(tree, declared, findings, unread)
            if part in parts:
                findings.add(codes.TWICE, f"`{tree.span.text}` staat twee keer in deze notie", tree.span, "laat een van de twee staan")
            elif part is not None:
                parts[part] = None
        label, meaning = _text(fields, "label") or name.replace("_", " "), _text(fields, "betekenis")
        result[name] = NotionDeclaration(name, label, meaning, tuple(parts), _terms(fields), span=block.span)
    return result


def _terms(fields: dict[str, tuple[Any, Span]]) -> tuple[str, ...]:
    return tuple(t.text for t in fields["woorden"][0] if t.text) if "woorden" in fields else ()


def _part(
    tree: n.NotionPartTree,
    declared: Mapping[str, FactDeclaration | OutcomeDeclaration],
    findings: Findings,
    unread: frozenset[str],
) -> NotionPart | None:
    if tree.name is None:
        return NotionPart(unit=unit(*tree.unit))
    known = declared.get(tree.name.text)
    if known is None and tree.name.text in unread:
        return None
    if known is None:
        help = meant(tree.name.text, declared) or "noem een feit, oordeel of uitkomst van deze woordenlijst"
        findings.add(codes.UNKNOWN_NAME, f"de naam `{tree.name}` is niet bekend", tree.name.span, help)
        return None
    if tree.value is None:
        return NotionPart(known.name)
    values = known.type.values if isinstance(known.type, EnumType) else ()
    if tree.value.text not in values:
        help = meant(tree.value.text, values) or (f"de waarden zijn: {', '.join(values)}" if values else "noem alleen de naam")
        findings.add(codes.UNKNOWN_VALUE, f"`{tree.value}` is geen waarde van `{tree.name}`", tree.value.span, help)
        return None
    return NotionPart(known.name, tree.value.text)


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
    return list(dict.fromkeys(item.name for item in e.walk(expr) if isinstance(item, e.Fact)))


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
