"""Names that others rely on: they stay, or go in a version that says so.

In: the package, and the landed regulations. Out: each name as a line of text: of the API ("api Regulation.decide(facts)"), of the form of
an answer ("answer outcomes.grounds.rule") and of each regulation ("utrecht rule nul_uren", "utrecht fact voorziening=werkbegeleiding").
Refuses: nothing.

`names.txt` holds the names that there were; `gone.txt` those that were taken away or renamed, each with the version in which that happened:
`VERSION TAB OLD NAME TAB NEW NAME`, or `-` where there is none. `python -m tests.stability.names` adds what is new to `names.txt`, and
takes away only what `gone.txt` names.
"""

from __future__ import annotations

import inspect
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

import attrs

import jobcoach_dsl
from jobcoach_dsl.model.program import Program
from jobcoach_dsl.model.types import EnumType
from jobcoach_dsl.pipeline import compile_folder
from jobcoach_dsl.targets.json_schema import answer
from tests.workshop import ROOT

HERE = Path(__file__).resolve().parent
NAMES = HERE / "names.txt"
GONE = HERE / "gone.txt"


class Gone(NamedTuple):
    """A name that was taken away, in which version, and what came for it ("-": nothing)."""

    version: str
    name: str
    now: str


def recorded() -> tuple[str, ...]:
    """The names that there were."""
    return tuple(NAMES.read_text(encoding="utf-8").splitlines())


def gone() -> tuple[Gone, ...]:
    """The names that were taken away."""
    return tuple(Gone(*line.split("\t")) for line in GONE.read_text(encoding="utf-8").splitlines())


def present() -> tuple[str, ...]:
    """The names that there are."""
    programs = compile_folder(ROOT, whole=False, worked=False).unchecked
    found = [*_api(), *_form(next(iter(programs.values())))]
    for _, program in sorted(programs.items()):
        found += (f"{program.name} {name}" for name in of_program(program))
    return tuple(dict.fromkeys(found))


def _api() -> Iterator[str]:
    for name in sorted(jobcoach_dsl.__all__):
        yield f"api {name}"
        thing = getattr(jobcoach_dsl, name)
        if inspect.isfunction(thing):
            yield from (f"api {name}({parameter})" for parameter in inspect.signature(thing).parameters)
        if not inspect.isclass(thing):
            continue
        fields = [field.name for field in attrs.fields(thing)] if attrs.has(thing) else []
        for member in sorted({*fields, *vars(thing)}):
            if member.startswith("_"):
                continue
            yield f"api {name}.{member}"
            function = vars(thing).get(member)
            if inspect.isfunction(function):
                own = list(inspect.signature(function).parameters)[1:]
                yield from (f"api {name}.{member}({parameter})" for parameter in own)


def _form(program: Program) -> Iterator[str]:
    """The keys of an answer in JSON types."""
    schema = answer(program)
    yield from (f"answer {key}" for key in schema["properties"])  # type: ignore[attr-defined]
    outcomes = schema["properties"]["outcomes"]["properties"]  # type: ignore[index]
    with_grounds = next(o for o in outcomes.values() if "items" in o["properties"]["grounds"])
    for key, own in with_grounds["properties"].items():
        yield f"answer outcomes.{key}"
        yield from (f"answer outcomes.{key}.{part}" for part in own.get("items", {}).get("properties", ()))
    yield from (f"answer outcomes.status={status}" for status in with_grounds["properties"]["status"]["enum"])


def of_program(program: Program) -> Iterator[str]:
    """The names of one regulation."""
    yield from (f"version {version.id}" for version in program.versions)
    yield from (f"rule {rule.id}" for rule in program.rules.values() if rule.kind != "geen regel")
    yield from (f"reading {id}" for id in program.switchable)
    for kind, declared in (("fact", program.facts), ("outcome", program.outcomes)):
        for name, item in declared.items():
            yield f"{kind} {name}"
            if isinstance(item.type, EnumType):
                yield from (f"{kind} {name}={value}" for value in item.type.values)


def lost(then: Iterable[str], now: Iterable[str], explained: Iterable[Gone]) -> list[str]:
    """Names that there were and are no more, without a word."""
    fine = {*now, *(one.name for one in explained)}
    return [name for name in then if name not in fine]


def main() -> int:
    """Adds what is new. Ends with 1, writing nothing, when a name was lost."""
    then, now, explained = recorded() if NAMES.exists() else (), present(), gone()
    missing = lost(then, now, explained)
    for name in missing:
        sys.stderr.write(f"{name}: gone without a line in {GONE.name}; write VERSION, TAB, this name, TAB, its new name or -\n")
    if missing:
        return 1
    NAMES.write_text("".join(f"{name}\n" for name in now), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
