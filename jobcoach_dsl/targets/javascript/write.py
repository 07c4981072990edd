"""The script of a regulation: its rules as data, and the engine that answers from them.

In: a `Program`. Out: one plain script (strict, no dependencies, no page and no network needed). Refuses: nothing.

The script sets `jobcoach.regulations.NAME`, or in Node and in a bundler is the module's export. The engine is written by hand, in
`runtime/`: its parts stand in one scope, in the order of their names. Comments and indentation stay behind; names do not change.
"""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path

from jobcoach_dsl.model.origin import origin
from jobcoach_dsl.model.portable import encode
from jobcoach_dsl.model.program import Program
from jobcoach_dsl.model.types import NumberType
from jobcoach_dsl.straight import Plan, plan
from jobcoach_dsl.targets.javascript.straight import straight

_PARTS = Path(__file__).resolve().parent / "runtime"
_COMMENT = re.compile(r"[ \t]*(?<!\S)//.*")


@cache
def runtime() -> str:
    """The engine: JavaScript that declares `Regulation`, to stand in a scope of its own."""
    parts = (part.read_text(encoding="utf-8") for part in sorted(_PARTS.glob("*.js")))
    lines = (_COMMENT.sub("", line).strip() for part in parts for line in part.splitlines())
    return "\n".join(filter(None, lines)) + "\n"


def engine() -> str:
    """The engine alone, for a page with several regulations: it sets `jobcoach.Regulation`, which the script of `rules` uses."""
    return f"""\
// jobcoach-dsl
(function (scope) {{
"use strict";
{runtime()}
scope.jobcoach = scope.jobcoach || {{}};
scope.jobcoach.Regulation = Regulation;
}})(typeof globalThis === "object" ? globalThis : this);
"""


def rules(program: Program, encoded: str | None = None) -> str:
    """The rules of a regulation alone, for a page that has the engine; with its `data`, if those were made before."""
    return f"""\
// {_line(program.title)}
// {program.fingerprint}
jobcoach.regulations = jobcoach.regulations || {{}};
jobcoach.regulations[{json.dumps(program.name)}] = new jobcoach.Regulation({encoded or data(program)});
"""


def script(program: Program, planned: Plan | None = None, encoded: str | None = None) -> str:
    """The script of a regulation; with the plan of it in the chosen readings and its `data`, if those were made before."""
    planned = planned or plan(program.chosen)
    code = straight(planned, program.facts)
    numbers = [isinstance(outcome.value.type, NumberType) for outcome in planned.outcomes]
    scales = [scale if number else 0 for scale, number in zip(code.scales, numbers, strict=True)]
    written = f"{{ read, straight, outcomePlace, scales: {json.dumps(scales)}, parts: {json.dumps(code.read)} }}"
    return f"""\
// {_line(program.title)}
// Written by jobcoach compile from {program.name} {program.fingerprint}; changes are lost when it is written again.
(function (scope) {{
"use strict";
{runtime()}
{code.code}
const offered = new Regulation({encoded or data(program)}, {written});
if (typeof module === "object" && module.exports) {{
  module.exports = offered;
}} else {{
  scope.jobcoach = scope.jobcoach || {{}};
  scope.jobcoach.regulations = scope.jobcoach.regulations || {{}};
  scope.jobcoach.regulations[offered.name] = offered;
}}
}})(typeof globalThis === "object" ? globalThis : this);
"""


def _line(text: str) -> str:
    """Text for a comment: on one line, however many kinds of line ends it holds."""
    return " ".join(text.split())


def data(program: Program) -> str:
    """The rules as JSON that is also JavaScript, and can stand inside a page."""
    text = json.dumps({**encode(program), "origin": origin(program).to_dict()}, ensure_ascii=False, separators=(",", ":"))
    for letter in "<\u2028\u2029":
        text = text.replace(letter, f"\\u{ord(letter):04x}")
    return text
