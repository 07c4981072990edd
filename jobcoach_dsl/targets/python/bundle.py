"""Modules of this package as one text, so that a compiled regulation runs on the same engine as the package, and not on a copy of it.

In: the definitions that are needed, by module and name. Out: Python text: these, and all that they use, in an order in which they can run.
Refuses: what it does not know how to rewrite (`ValueError`): an error in the package, which a test finds.

What a module imports at its top comes first, and what a function imports when it runs is made when that function runs: all of it at
once, by `_late`. So a program that only decides cases with known facts never makes the diagrams. Annotations and docstrings go. Names
that two modules use for two things get the module behind them. Classes of attrs become plain classes (`plain`).
"""

from __future__ import annotations

import ast
import builtins
import keyword
import sys
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

import attrs

from jobcoach_dsl.targets.python.plain import PRELUDE, PROVIDED, plain_class, without_annotations

PACKAGE = "jobcoach_dsl"
_ROOT = Path(__file__).parents[2]

Key = tuple[str, str]
"""A module ("jobcoach_dsl.cells.table") and a name in it; ("", code) for an import from the standard library."""


@attrs.frozen
class _Module:
    """A module of the package, read."""

    name: str
    definitions: dict[str, list[ast.stmt]]
    """What gives each name its value, in the order of the module."""
    imports: dict[str, Key]
    """What each imported name is; a module that was imported has an empty name."""
    own: tuple[str, ...]
    """The modules of the package that it imports, in order."""


def bundle(light: Iterable[Key], late: Iterable[Key], taken: Iterable[str], without: Iterable[Key] = ()) -> tuple[str, dict[Key, str]]:
    """The text, and what each definition is called in it.

    `light` is made at import; `late` by `_late()`, with all that functions import when they run. No name is one of `taken`.
    `without` is what nothing that the bundle is for ever needs; it has no meaning there.
    """
    made = _Bundle(taken, without)
    return made.text(list(light), list(late)), made.names


class _Bundle:
    def __init__(self, taken: Iterable[str], without: Iterable[Key]) -> None:
        self.taken = {*taken, *PROVIDED.values(), "_absent", "_late", "_made", "_making", *keyword.kwlist, *dir(builtins)}
        self.names: dict[Key, str] = dict.fromkeys(without, "_absent")

    def text(self, light: list[Key], late: list[Key]) -> str:
        first, lazy = self.reach(light)
        second, _ = self.reach([*late, *lazy])
        second = {key: None for key in second if key not in first}
        order = _in_order([*first, *second])
        self.name([key for key in order if key in first or key in second])
        at_import = [line for key in order if key in first for line in self.lines(key)]
        made_late = [line for key in order if key in second for line in self.lines(key)]
        body = "\n".join(made_late)
        names = ", ".join(self.names[key] for key in order if key in second)
        return "\n".join(
            [
                PRELUDE,
                "_made = False",
                "_making = allocate_lock()",
                "",
                "def _late():",
                "    global _made",
                "    if not _made:",
                "        with _making:",
                "            if not _made:",
                "                _make()",
                "                _made = True",
                "",
                *at_import,
                "",
                "def _make():",
                f"    global {names}" if names else "    pass",
                *("    " + line if line else line for line in body.split("\n")),
                "",
            ]
        )

    def reach(self, roots: list[Key]) -> tuple[dict[Key, None], list[Key]]:
        """What these definitions use, with themselves; and what their functions import when they run."""
        found: dict[Key, None] = {}
        lazy: list[Key] = []
        waiting = list(roots)
        while waiting:
            key = _home(waiting.pop())
            if key not in found and key not in self.names:
                found[key] = None
                if key[0]:
                    used, later = _uses(key)
                    waiting += used
                    lazy += later
        return found, lazy

    def name(self, keys: list[Key]) -> None:
        """Gives each definition a name of its own, that no function uses for a variable."""
        variables = {name for key in keys if key[0] for node in _nodes(key) for name in _all_locals(node)}
        count: dict[str, int] = {}
        for key in keys:
            count[_short(key)] = count.get(_short(key), 0) + 1
        for key in keys:
            name = _short(key)
            if name in self.taken or name in variables or count[name] > 1:
                name = f"{name}_{key[0].rpartition('.')[2] or 'std'}"
            if name in self.names.values() or name in self.taken or name in variables:
                raise ValueError(f"two meanings of {name}")
            self.names[key] = name

    def lines(self, key: Key) -> Iterator[str]:
        if not key[0]:
            if key[1].split()[1].partition(".")[0] not in sys.stdlib_module_names:
                raise ValueError(f"not of the standard library: {key[1]}")
            yield f"{key[1].rpartition(' as ')[0] or key[1]} as {self.names[key]}"
            return
        for node in _nodes(key):
            for each in plain_class(node, lambda name: _resolved(_module(key[0]), name)):
                made = _Rename(_module(key[0]), self.names, None).visit(without_annotations(each))
                if made is not None:
                    yield ast.unparse(ast.fix_missing_locations(made))
                    yield ""


def _short(key: Key) -> str:
    """The name that a definition has in its own module."""
    if key[0]:
        return key[1]
    head, _, alias = key[1].rpartition(" as ")
    return alias if head else key[1].rpartition(" ")[2]


def _home(key: Key) -> Key:
    """Where a name is defined: a module can pass on what it imports."""
    while key[0] and key[1] not in _module(key[0]).definitions:
        found = _module(key[0]).imports.get(key[1])
        if found is None:
            raise ValueError(f"{key[1]} is not in {key[0]}")
        key = found
    return key


@cache
def _module(name: str) -> _Module:
    path = _ROOT.joinpath(*name.split(".")[1:])
    source = path / "__init__.py" if path.is_dir() else path.with_suffix(".py")
    definitions: dict[str, list[ast.stmt]] = {}
    imports: dict[str, Key] = {}
    own: list[str] = []
    for node in ast.parse(source.read_text(encoding="utf-8")).body:
        match node:
            case ast.Import() | ast.ImportFrom():
                imports.update(_imported(node))
                own += _own(node)
            case ast.FunctionDef(name=called) | ast.ClassDef(name=called):
                definitions.setdefault(called, []).append(node)
            case ast.Assign(targets=[ast.Name(id=called)]) | ast.AnnAssign(target=ast.Name(id=called)):
                definitions.setdefault(called, []).append(node)
            case ast.Assign(targets=[ast.Tuple(elts=items)], value=ast.Tuple(elts=values)):
                for item, value in zip(items, values, strict=True):
                    assert isinstance(item, ast.Name)
                    definitions.setdefault(item.id, []).append(ast.Assign([item], value))
            case ast.If(test=ast.Name(id="TYPE_CHECKING"), body=body):
                for inner in body:
                    if isinstance(inner, ast.Import | ast.ImportFrom):
                        imports.update(_imported(inner))
    return _Module(name, definitions, imports, tuple(own))


def _imported(node: ast.Import | ast.ImportFrom) -> Iterator[tuple[str, Key]]:
    """Each name that an import gives, and what it is."""
    for item in node.names:
        local = item.asname or item.name
        if isinstance(node, ast.Import):
            yield local, ("", f"import {item.name} as {local}")
        elif (node.module or "").split(".")[0] != PACKAGE:
            yield local, ("", f"from {node.module} import {item.name} as {local}")
        elif _is_module(f"{node.module}.{item.name}"):
            yield local, (f"{node.module}.{item.name}", "")
        else:
            yield local, (str(node.module), item.name)


def _own(node: ast.Import | ast.ImportFrom) -> Iterator[str]:
    return (module for _, (module, _) in _imported(node) if module)


def _is_module(name: str) -> bool:
    path = _ROOT.joinpath(*name.split(".")[1:])
    return path.with_suffix(".py").is_file() or (path / "__init__.py").is_file()


def _in_order(keys: list[Key]) -> list[Key]:
    """Definitions after those of the modules that theirs imports; in a module in its order."""
    seen: dict[str, None] = {}

    def visit(name: str) -> None:
        if name not in visited:
            visited.add(name)
            for other in _module(name).own:
                visit(other)
            seen[name] = None

    visited: set[str] = set()
    for module, _ in keys:
        if module:
            visit(module)
    imports = sorted(key for key in keys if not key[0])
    wanted = set(keys)
    return [*imports, *((module, name) for module in seen for name in _module(module).definitions if (module, name) in wanted)]


def _nodes(key: Key) -> list[ast.stmt]:
    return _module(key[0]).definitions[key[1]]


def _resolved(module: _Module, name: str) -> Key | None:
    """What a name at the top of a module is; None for a name of Python itself."""
    if name in module.definitions:
        return module.name, name
    found = module.imports.get(name)
    return found if found is None or not found[0] or not found[1] else _home(found)


@cache
def _uses(key: Key) -> tuple[tuple[Key, ...], tuple[Key, ...]]:
    """What a definition uses, and what its functions import when they run."""
    module = _module(key[0])
    used: dict[Key, None] = {}
    later: dict[Key, None] = {}
    for node in _nodes(key):
        for each in plain_class(node, lambda name: _resolved(module, name)):
            _Rename(module, None, (used, later)).visit(without_annotations(each))
    return tuple(used), tuple(later)


class _Rename(ast.NodeTransformer):
    """Gives names of the top their name in the bundle; with `noted`, only notes which they are."""

    def __init__(self, module: _Module, names: dict[Key, str] | None, noted: tuple[dict[Key, None], dict[Key, None]] | None) -> None:
        self.module, self.names, self.noted = module, names, noted
        self.scopes: list[tuple[bool, set[str], dict[str, Key]]] = []
        """From outside in: whether it is a class, its variables, and what it imports from the package."""

    def key(self, name: str) -> Key | None:
        """What a name is when it is no variable."""
        for number, (is_class, variables, imported) in enumerate(reversed(self.scopes)):
            if is_class and number > 0:
                continue  # what a class defines, its methods do not see
            if name in imported:
                return _home(imported[name]) if self.names is not None else None  # when noting, it was noted where it is imported
            if name in variables:
                return None
        if name in self.module.definitions:
            return self.module.name, name
        return self.module.imports.get(name)

    def put(self, key: Key, node: ast.expr) -> ast.expr:
        """A definition in the place of a name."""
        if not key[0] and _provided(key[1]):
            return ast.Name(PROVIDED[_provided(key[1])], ast.Load())
        if not key[1]:
            raise ValueError(f"{ast.unparse(node)}: a module as a value")
        home = _home(key)
        if self.names is None:
            assert self.noted is not None
            self.noted[0][home] = None
            return node
        name = self.names[home]
        return ast.Name(name, getattr(node, "ctx", ast.Load()))

    def visit_Name(self, node: ast.Name) -> ast.expr:
        key = self.key(node.id)
        return node if key is None else self.put(key, node)

    def visit_Attribute(self, node: ast.Attribute) -> ast.expr:
        if isinstance(node.value, ast.Name):
            key = self.key(node.value.id)
            if key is not None and key[0] and not key[1]:
                return self.put((key[0], node.attr), node)
            if key is not None and not key[0] and (provided := f"{key[1].split()[1]}.{node.attr}") in PROVIDED:
                return ast.Name(PROVIDED[provided], ast.Load())
        self.generic_visit(node)
        return node

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.stmt:
        node.decorator_list = [self.visit(each) for each in node.decorator_list]
        self._defaults(node.args)
        if not self.scopes and self.names is not None:
            node.name = self.names[self.module.name, node.name]
        imports = [each for each in _direct(node.body) if isinstance(each, ast.Import | ast.ImportFrom)]
        imported = {local: key for each in imports for local, key in _imported(each) if key[0]}
        if self.noted is not None:
            self.noted[1].update((_home(key), None) for key in imported.values())
        self.scopes.append((False, {*_arguments(node.args), *_locals(node.body)} - set(imported), imported))
        node.body = self._body(node.body)
        self.scopes.pop()
        return node

    def visit_Lambda(self, node: ast.Lambda) -> ast.expr:
        self._defaults(node.args)
        self.scopes.append((False, set(_arguments(node.args)), {}))
        node.body = self.visit(node.body)
        self.scopes.pop()
        return node

    def visit_ClassDef(self, node: ast.ClassDef) -> ast.stmt:
        node.decorator_list = [self.visit(each) for each in node.decorator_list]
        node.bases = [self.visit(each.value if isinstance(each, ast.Subscript) else each) for each in node.bases]
        if not self.scopes and self.names is not None:
            node.name = self.names[self.module.name, node.name]
        self.scopes.append((True, set(_locals(node.body)), {}))
        node.body = self._body(node.body)
        self.scopes.pop()
        return node

    def visit_Assign(self, node: ast.Assign) -> ast.stmt:
        self.generic_visit(node)
        return node

    def _comprehension(self, node: ast.ListComp | ast.SetComp | ast.GeneratorExp | ast.DictComp) -> ast.expr:
        node.generators[0].iter = self.visit(node.generators[0].iter)
        self.scopes.append((False, {name for each in node.generators for name in _targets(each.target)}, {}))
        for number, each in enumerate(node.generators):
            if number > 0:
                each.iter = self.visit(each.iter)
            each.ifs = [self.visit(test) for test in each.ifs]
        if isinstance(node, ast.DictComp):
            node.key, node.value = self.visit(node.key), self.visit(node.value)
        else:
            node.elt = self.visit(node.elt)
        self.scopes.pop()
        return node

    visit_ListComp = visit_SetComp = visit_GeneratorExp = visit_DictComp = _comprehension

    def _body(self, body: list[ast.stmt]) -> list[ast.stmt]:
        result: list[ast.stmt] = []
        for each in body:
            if isinstance(each, ast.Import | ast.ImportFrom) and any(key[0] for _, key in _imported(each)):
                # what a function imports from the package is made by `_late`
                result.append(ast.Expr(ast.Call(ast.Name("_late", ast.Load()), [], [])))
            else:
                result.append(self.visit(each))
        return result or [ast.Pass()]

    def _defaults(self, args: ast.arguments) -> None:
        args.defaults = [self.visit(each) for each in args.defaults]
        args.kw_defaults = [None if each is None else self.visit(each) for each in args.kw_defaults]


def _provided(code: str) -> str:
    """The name by which the prelude gives what an import imports, or ""."""
    words = code.split()
    name = f"{words[1]}.{words[3]}" if words[0] == "from" else ""
    return name if name in PROVIDED else ""


def _arguments(args: ast.arguments) -> Iterator[str]:
    for each in (*args.posonlyargs, *args.args, *args.kwonlyargs, args.vararg, args.kwarg):
        if each is not None:
            yield each.arg


def _direct(body: Iterable[ast.AST]) -> Iterator[ast.AST]:
    """Everything in a body that belongs to its own scope."""
    waiting = list(body)
    while waiting:
        node = waiting.pop(0)
        yield node
        if isinstance(node, ast.FunctionDef):
            waiting[:0] = [*node.decorator_list, *node.args.defaults]
        elif isinstance(node, ast.ClassDef):
            waiting[:0] = node.decorator_list
        elif not isinstance(node, ast.Lambda):
            waiting[:0] = list(ast.iter_child_nodes(node))


def _locals(body: Iterable[ast.AST]) -> Iterator[str]:
    """The variables of a scope. Those of a comprehension are its own."""
    inner = {id(name) for node in _direct(body) if isinstance(node, ast.comprehension) for name in ast.walk(node.target)}
    for node in _direct(body):
        match node:
            case ast.Name(id=name, ctx=ast.Store() | ast.Del()) if id(node) not in inner:
                yield name
            case ast.FunctionDef(name=name) | ast.ClassDef(name=name):
                yield name
            case ast.MatchAs(name=str(name)) | ast.MatchStar(name=str(name)) | ast.MatchMapping(rest=str(name)):
                yield name
            case ast.ExceptHandler(name=str(name)):
                yield name
            case ast.Import() | ast.ImportFrom():
                yield from (local for local, _ in _imported(node))


def _targets(target: ast.expr) -> Iterator[str]:
    return (node.id for node in ast.walk(target) if isinstance(node, ast.Name))


def _all_locals(top: ast.stmt) -> Iterator[str]:
    """The variables of all functions in a definition."""
    for node in ast.walk(top):
        match node:
            case ast.FunctionDef(args=args, body=body):
                yield from _arguments(args)
                yield from _locals(body)
            case ast.Lambda(args=args):
                yield from _arguments(args)
            case ast.comprehension(target=target):
                yield from _targets(target)
            case ast.ClassDef(body=body) if node is not top:
                yield from _locals(body)
