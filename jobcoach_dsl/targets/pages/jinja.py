"""Templates as Python that runs fast.

In: templates in the language of Jinja2. Out: the same text as Jinja2 gives, with everything escaped that is not `Markup` yet.
Refuses: a name, an attribute or an argument that is not there; that is a mistake in a template, and raises when it is met.

Jinja2 writes a template as a Python function. Half of what that function does on our pages, is to ask what here is always so: whether a
function wants to know from where it is called, whether `a.b` is an item of `a` if it is no attribute, whether what was escaped must be
escaped again. `_Writer` writes the plain expression instead: `a.b` is an attribute, and a call is a call. An item is `a["b"]`.

To make that function takes long, so it is kept where Python keeps what it makes of a module, and under the same conditions.
"""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Callable
from contextlib import suppress
from importlib.util import cache_from_source
from pathlib import Path
from typing import Any

import jinja2
from jinja2 import nodes
from jinja2.bccache import Bucket
from jinja2.compiler import CodeGenerator, Frame, MacroRef
from jinja2.utils import missing
from markupsafe import Markup

from jobcoach_dsl.targets.artifact import replace
from jobcoach_dsl.targets.pages import markup


class _Writer(CodeGenerator):
    """Writes the Python of a template."""

    def _output_child_pre(self, node: nodes.Expr, frame: Frame, finalize: Any) -> None:
        self.write("(shown if (shown := ")

    def _output_child_post(self, node: nodes.Expr, frame: Frame, finalize: Any) -> None:
        self.write(").__class__ is Markup else environment.finalize(shown))")  # this escapes

    def visit_Getattr(self, node: nodes.Getattr, frame: Frame) -> None:
        self.visit(node.node, frame)
        self.write(f".{node.attr}")

    def visit_Call(self, node: nodes.Call, frame: Frame, forward_caller: bool = False) -> None:
        assert not any((forward_caller, node.dyn_args, node.dyn_kwargs)), "no template of ours calls like this"
        self.visit(node.node, frame)
        self.write("(")
        for argument in (*node.args, *node.kwargs):
            self.visit(argument, frame)
            self.write(", ")
        self.write(")")

    def macro_def(self, macro_ref: MacroRef, frame: Frame) -> None:
        more = (macro_ref.accesses_caller, macro_ref.accesses_kwargs, macro_ref.accesses_varargs)
        assert not any(more), "no macro of ours takes more than it names"
        self.write(f"environment.macro(macro, {tuple(argument.name for argument in macro_ref.node.args)!r})")


class _Kept(jinja2.BytecodeCache):
    """What was made of a template, in `__pycache__` beside it. It is as if it were not there when that cannot be read or written."""

    def __init__(self) -> None:
        self.made_by = Path(__file__).read_bytes() + jinja2.__version__.encode()

    def get_cache_key(self, name: str, filename: str | None = None) -> str:
        return cache_from_source(filename) if filename else ""

    def get_source_checksum(self, source: str) -> str:
        return hashlib.sha256(self.made_by + source.encode()).hexdigest()

    def load_bytecode(self, bucket: Bucket) -> None:
        with suppress(OSError):
            bucket.bytecode_from_string(Path(bucket.key).read_bytes())

    def dump_bytecode(self, bucket: Bucket) -> None:
        if bucket.key and not sys.dont_write_bytecode:
            with suppress(OSError):
                replace(Path(bucket.key), bucket.bytecode_to_string())


class Environment(jinja2.Environment):
    """Where the templates of the pages live."""

    code_generator_class = _Writer

    def __init__(self) -> None:
        super().__init__(
            loader=jinja2.PackageLoader(__package__),
            undefined=jinja2.StrictUndefined,
            autoescape=True,
            finalize=markup.escape,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
            bytecode_cache=_Kept(),
            auto_reload=False,  # nobody changes a template while pages are written
        )

    def macro(self, written: Callable[..., str], names: tuple[str, ...]) -> Callable[..., Markup]:
        """A macro, of the function that writes its text. That wants a value for each of these names, `missing` where none is given."""

        def call(*given: object, **named: object) -> Markup:
            if len(given) < len(names):
                given = (*given, *(named.pop(name, missing) for name in names[len(given) :]))
            return markup.safe(written(*given, **named))  # noqa: S704 - what a template prints is escaped

        return call
