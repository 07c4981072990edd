"""No condition rests on an outcome that can be `niet geregeld` or `niet in bron`.

In: a program. Out: findings (R406). Refuses: a comparison, or a yes-or-no, on what the source may be silent about: neither yes nor no would
be true of it.
"""

from __future__ import annotations

from collections.abc import Iterator

from jobcoach_dsl.diagnostics import Diagnostic
from jobcoach_dsl.model import expr as e
from jobcoach_dsl.model.from_syntax.codes import SILENT
from jobcoach_dsl.model.program import Program


def may_be_silent(program: Program) -> dict[str, bool]:
    """For each definition: whether a branch of it can give `niet geregeld` or `niet in bron`."""
    result: dict[str, bool] = {}

    def silent(expr: e.Expr) -> bool:
        match expr:
            case e.Const(value):
                return isinstance(value, e.Special)
            case e.Ref(name):
                return result.get(name, False)
            case e.If(_, then, otherwise):
                return silent(then) or silent(otherwise)
            case e.Arithmetic() | e.Extreme() | e.Round() | e.Shift():
                return any(silent(c) for c in e.children(expr))
        return False

    for name, definition in program.definitions.items():
        result[name] = any(silent(b.value) for b in definition.branches)
    return result


def no_condition_rests_on_silence(program: Program) -> Iterator[Diagnostic]:
    """R406 for each condition that rests on an outcome that can be silent."""
    silent = may_be_silent(program)
    if not any(silent.values()):
        return

    def conditions(expr: e.Expr, boolean: bool) -> Iterator[e.Ref]:
        match expr:
            case e.Ref(name) if boolean and silent.get(name):
                yield expr
            case e.Compare():
                for side in e.children(expr):
                    yield from conditions(side, True)
            case e.Not() | e.All() | e.Any():
                for part in e.children(expr):
                    yield from conditions(part, True)
            case e.If(condition, then, otherwise):
                yield from conditions(condition, True)
                yield from conditions(then, boolean)
                yield from conditions(otherwise, boolean)
            case _:
                for part in e.children(expr):
                    yield from conditions(part, boolean)

    seen: set[int] = set()
    for name, definition in program.definitions.items():
        for branch in definition.branches:
            rule = program.rules.get(branch.rule)
            provision = str(rule.citations[0]) if rule and rule.citations else ""
            for ref in (*conditions(branch.when, True), *conditions(branch.value, False)):
                if ref.span is None or ref.span.start in seen:
                    continue
                seen.add(ref.span.start)
                yield Diagnostic(
                    SILENT,
                    f"de uitkomst `{ref.name}` kan `niet geregeld` of `niet in bron` zijn, en staat hier in een voorwaarde voor `{name}`",
                    ref.span,
                    "beschrijf in de voorwaarde zelf wanneer de bron wel iets zegt",
                    provision,
                )
