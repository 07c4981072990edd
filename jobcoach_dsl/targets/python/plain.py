"""Definitions of the package without what only types and attrs need.

In: the syntax tree of a definition. Out: the same in plain Python. Refuses: uses of attrs and enumerations that it does not know
(`ValueError`).

A class of attrs becomes a class that behaves alike: the same arguments, equality, hash, representation and patterns. Nothing stops who
changes it. A class with listed members (an enumeration) becomes a class of which those members are the only instances.
"""

from __future__ import annotations

import ast
import copy
from collections.abc import Callable, Iterator
from functools import partial

import attrs

PROVIDED = {
    "attrs.evolve": "_evolve",
    "functools.cached_property": "_worked_out_once",
    "types.MappingProxyType": "_read_only",
    "_thread.allocate_lock": "allocate_lock",
    "datetime.date": "_date",
    "datetime.datetime": "_moment",
    "datetime.timedelta": "_length",
}
"""What the prelude gives instead of an import, which would take longer than all else."""

PRELUDE = """\
from _thread import allocate_lock

try:  # the same classes; until 3.12 `datetime` first makes them all in Python, and then takes these
    from _datetime import date as _date, datetime as _moment, timedelta as _length
except ImportError:
    from datetime import date as _date, datetime as _moment, timedelta as _length

_absent = None
_read_only = type(type.__dict__)


class _worked_out_once:
    def __init__(self, function):
        self.function = function

    def __get__(self, instance, owner):
        if instance is None:
            return self
        value = instance.__dict__[self.function.__name__] = self.function(instance)
        return value


def _evolve(instance, **changes):
    for name, argument in instance._fields:
        if argument not in changes:
            changes[argument] = getattr(instance, name)
    return instance.__class__(**changes)

"""

Resolve = Callable[[str], tuple[str, str] | None]


@attrs.frozen
class _Field:
    name: str
    default: ast.expr | None
    equal: bool
    shown: bool
    only_by_name: bool

    @property
    def argument(self) -> str:
        return self.name.lstrip("_")


def plain_class(node: ast.stmt, resolve: Resolve) -> list[ast.stmt]:
    """The statements that make what this statement makes, in plain Python."""
    node = copy.deepcopy(node)
    if isinstance(node, ast.ClassDef):
        bases = [ast.unparse(base) for base in node.bases]
        if bases in (["enum.StrEnum"], ["enum.Enum"]):
            return list(_members(node, bases == ["enum.StrEnum"]))
        if any(_is_frozen(each) for each in node.decorator_list):
            return [_plain(node, resolve)]
    if isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None and _call(node.value) == "attrs.field":
        return []
    return [node]


def _is_frozen(decorator: ast.expr) -> bool:
    return "attrs.frozen" in (_call(decorator), ast.unparse(decorator))


def _call(node: ast.expr) -> str:
    return ast.unparse(node.func) if isinstance(node, ast.Call) else ""


def _options(decorator: ast.expr) -> dict[str, object]:
    if not isinstance(decorator, ast.Call):
        return {}
    return {str(each.arg): ast.literal_eval(each.value) for each in decorator.keywords}


def _plain(node: ast.ClassDef, resolve: Resolve) -> ast.ClassDef:
    """A class of attrs."""
    [decorator] = node.decorator_list
    options = _options(decorator)
    if not options.keys() <= {"slots", "cache_hash"}:
        raise ValueError(f"{node.name}: {ast.unparse(decorator)}")
    cached = any(
        isinstance(each, ast.FunctionDef) and each.decorator_list and ast.unparse(each.decorator_list[0]) == "cached_property"
        for each in node.body
    )
    own = [_field(each, resolve) for each in node.body if isinstance(each, ast.AnnAssign) and not _is_shared(each)]
    inherited = _inherited(node, resolve)
    fields = [*inherited, *own]
    kept = [each for each in node.body if not isinstance(each, ast.AnnAssign) or _is_shared(each)]
    slots = options.get("slots", True) and not cached
    node.decorator_list = []
    node.body = [*ast.parse("\n".join(_methods(node.name, fields, inherited, bool(slots), bool(options.get("cache_hash"))))).body, *kept]
    for each in node.body:
        if isinstance(each, ast.FunctionDef) and each.name == "__init__":
            _give_defaults(each.args, fields)
    return node


def _is_shared(node: ast.AnnAssign) -> bool:
    return "ClassVar" in ast.unparse(node.annotation)


def _field(node: ast.AnnAssign, resolve: Resolve) -> _Field:
    assert isinstance(node.target, ast.Name)
    value = node.value
    if isinstance(value, ast.Name) and (key := resolve(value.id)) is not None and key[0]:
        from jobcoach_dsl.targets.python.bundle import _nodes

        [made] = _nodes(key)
        assert isinstance(made, ast.Assign | ast.AnnAssign)
        if made.value is not None and _call(made.value) == "attrs.field":
            value = copy.deepcopy(made.value)
    if value is None or _call(value) != "attrs.field":
        return _Field(node.target.id, value, True, True, False)
    assert isinstance(value, ast.Call)
    given = {str(each.arg): each.value for each in value.keywords}
    if not given.keys() <= {"default", "eq", "repr", "kw_only"}:
        raise ValueError(f"{node.target.id}: {ast.unparse(value)}")
    flags = {name: bool(ast.literal_eval(given[name])) for name in ("eq", "repr", "kw_only") if name in given}
    return _Field(node.target.id, given.get("default"), flags.get("eq", True), flags.get("repr", True), flags.get("kw_only", False))


def _inherited(node: ast.ClassDef, resolve: Resolve) -> list[_Field]:
    """The fields of the class that it builds on."""
    from jobcoach_dsl.targets.python.bundle import _module, _nodes, _resolved

    for base in node.bases:
        key = resolve(base.id) if isinstance(base, ast.Name) else None
        if key is not None and key[0]:
            [parent] = _nodes(key)
            if isinstance(parent, ast.ClassDef) and any(_is_frozen(each) for each in parent.decorator_list):
                above = partial(_resolved, _module(key[0]))
                fields = [_field(each, above) for each in parent.body if isinstance(each, ast.AnnAssign) and not _is_shared(each)]
                return [*_inherited(parent, above), *fields]
    return []


def _methods(name: str, fields: list[_Field], inherited: list[_Field], slots: bool, cache_hash: bool) -> Iterator[str]:
    """What attrs would make, as text; the defaults of the arguments come in later."""
    if slots:
        own = [field.name for field in fields if field not in inherited]
        yield f"__slots__ = {(*own, *(('_hash',) if cache_hash else ()))!r}"
    yield f"__match_args__ = {tuple(field.name for field in fields if not field.only_by_name)!r}"
    yield f"_fields = {tuple((field.name, field.argument) for field in fields)!r}"
    positional = [field.argument for field in fields if not field.only_by_name]
    by_name = [field.argument for field in fields if field.only_by_name]
    yield f"def __init__({', '.join(['self', *positional, *(['*', *by_name] if by_name else [])])}):"
    yield from (f"    self.{field.name} = {field.argument}" for field in fields)
    if cache_hash:
        yield "    self._hash = None"
    if not fields:
        yield "    pass"
    equal = [field.name for field in fields if field.equal]
    mine, others = (f"({''.join(f'{who}.{each}, ' for each in equal)})" for who in ("self", "other"))
    yield "def __eq__(self, other):"
    yield "    if other.__class__ is not self.__class__:"
    yield "        return NotImplemented"
    yield f"    return {mine} == {others}"
    yield "def __hash__(self):"
    if cache_hash:
        yield "    if self._hash is None:"
        yield f"        self._hash = hash(({name!r}, {mine}))"
        yield "    return self._hash"
    else:
        yield f"    return hash(({name!r}, {mine}))"
    shown = ", ".join(f"{field.name}={{self.{field.name}!r}}" for field in fields if field.shown)
    yield "def __repr__(self):"
    yield f"    return f{f'{name}({shown})'!r}"


def _give_defaults(args: ast.arguments, fields: list[_Field]) -> None:
    positional = [field.default for field in fields if not field.only_by_name]
    args.defaults = [default for default in positional if default is not None]
    args.kw_defaults = [field.default for field in fields if field.only_by_name]


def _members(node: ast.ClassDef, is_text: bool) -> Iterator[ast.stmt]:
    """A class with listed members."""
    members = {
        each.targets[0].id: each.value for each in node.body if isinstance(each, ast.Assign) and isinstance(each.targets[0], ast.Name)
    }
    node.body = [each for each in node.body if not isinstance(each, ast.Assign | ast.Expr)]
    node.bases = [ast.Name("str", ast.Load())] if is_text else []
    if not is_text:
        made = """
_members = {}
def __new__(cls, value, name=None):
    if name is None:
        return cls._members[value]
    made = cls._members[value] = object.__new__(cls)
    made.value, made.name = value, name
    return made
"""
        node.body = [*ast.parse(made).body, *node.body]
    node.body = node.body or [ast.Pass()]
    yield node
    for name, value in members.items():
        given = ast.unparse(value) if is_text else f"{ast.unparse(value)}, {name!r}"
        yield ast.parse(f"{node.name}.{name} = {node.name}({given})").body[0]


def without_annotations(node: ast.stmt) -> ast.stmt:
    """The same without annotations and docstrings. Changes the node."""
    made: ast.stmt = _Bare().visit(node)
    return made


class _Bare(ast.NodeTransformer):
    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.stmt:
        node.returns = None
        for each in (*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs, node.args.vararg, node.args.kwarg):
            if each is not None:
                each.annotation = None
        self.generic_visit(node)
        node.body = _undocumented(node.body)
        return node

    def visit_ClassDef(self, node: ast.ClassDef) -> ast.stmt:
        self.generic_visit(node)
        node.body = _undocumented(node.body)
        return node

    def visit_AnnAssign(self, node: ast.AnnAssign) -> ast.stmt | None:
        self.generic_visit(node)
        return None if node.value is None else ast.Assign([node.target], node.value)


def _undocumented(body: list[ast.stmt]) -> list[ast.stmt]:
    kept = [
        each
        for each in body
        if not (isinstance(each, ast.Expr) and isinstance(each.value, ast.Constant) and isinstance(each.value.value, str))
    ]
    return kept or [ast.Pass()]
