"""What the generated packages hold, read from their text: methods, records of operations, classes."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
GENERATED = ROOT / "generated"
_HIDDEN = {"additional_properties"}


@dataclass(frozen=True)
class Class:
    """A class of generated code."""

    name: str
    kind: str
    """`object`, `input` or `enum`."""
    fields: dict[str, str]
    """The fields with their annotations; the members of an enum with their values."""
    required: frozenset[str]
    """The fields that have no default."""
    local: bool
    """Whether it stands in the module of an operation."""


@dataclass(frozen=True)
class Method:
    """A method that sends an operation."""

    name: str
    parameters: tuple[str, ...]
    """As they are written in Python, with `*` where the keywords begin."""
    returns: str
    is_async: bool
    doc: str
    module: str
    """The module of the operation's record, below its package."""
    constant: str


@dataclass(frozen=True)
class Sent:
    """The record of an operation: what it sends, and how it pages."""

    values: dict[str, object]
    pagination: dict[str, object] | None
    document: str = ""
    """The document without the fragments that others share."""


@dataclass
class Package:
    """A generated package, read from its text."""

    name: str
    folders: tuple[str, ...]
    _trees: dict[Path, ast.Module] = field(default_factory=dict[Path, ast.Module])

    @property
    def folder(self) -> Path:
        """Where it is."""
        return GENERATED / self.name

    def tree(self, path: Path) -> ast.Module:
        """Return a parsed file."""
        if path not in self._trees:
            self._trees[path] = ast.parse(path.read_text("utf-8"))
        return self._trees[path]

    @cached_property
    def classes(self) -> dict[str, Class]:
        """All models, inputs and enums, by name; what a package exports wins over what is local to an operation."""
        found: dict[str, Class] = {}
        for folder in self.folders:
            for path in sorted((self.folder / folder).rglob("*.py")):
                local = folder in {"operations", "api"}
                for node in self.tree(path).body:
                    if isinstance(node, ast.ClassDef) and (made := _class(node, local=local)) is not None:
                        found.setdefault(made.name, made)
        return found

    def methods(self, file: str) -> dict[str, Method]:
        """Return the methods of the class in a file, by name."""
        tree = self.tree(self.folder / file)
        owner = next(node for node in tree.body if isinstance(node, ast.ClassDef))
        overloads: dict[str, ast.FunctionDef | ast.AsyncFunctionDef] = {}
        found: dict[str, Method] = {}
        for node in owner.body:
            if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) or node.name.startswith("_"):
                continue
            if any(isinstance(each, ast.Name) and each.id == "overload" for each in node.decorator_list):
                overloads.setdefault(node.name, node)
            else:
                found[node.name] = _method(node, overloads.get(node.name, node))
        return found

    def sent(self, module: str, constant: str) -> Sent:
        """Return the record that a method sends."""
        tree = self.tree(self.folder / f"{module}.py")
        for node in tree.body:
            if not isinstance(node, ast.AnnAssign) or not isinstance(node.value, ast.Call):
                continue
            if isinstance(node.target, ast.Name) and node.target.id == constant:
                return _sent(node.value)
        raise LookupError(f"{self.name}.{module} has no {constant}")


HERO = Package("hero_health_api", ("models", "api"))
HEALTHIE = Package("healthie_api", ("models", "inputs", "enums", "operations"))


def _class(node: ast.ClassDef, *, local: bool) -> Class | None:
    bases = {ast.unparse(base) for base in node.bases}
    if "OpenEnum" in bases:
        members = dict(_members(node))
        return Class(node.name, "enum", members, frozenset(), local)
    fields: dict[str, str] = {}
    required: set[str] = set()
    sent = any(base.endswith(("InputModel", "OneOfInput", "RecursiveInput")) for base in bases)
    for item in node.body:
        if isinstance(item, ast.Assign) and isinstance(item.targets[0], ast.Name) and item.targets[0].id == "_sent":
            sent = True
        if not isinstance(item, ast.AnnAssign) or not isinstance(item.target, ast.Name):
            continue
        name = item.target.id
        if name.startswith("_") or name in _HIDDEN:
            continue
        fields[name] = plain(ast.unparse(item.annotation))
        if item.value is None:
            required.add(name)
    return Class(node.name, "input" if sent else "object", fields, frozenset(required), local) if fields else None


def _members(node: ast.ClassDef) -> Iterator[tuple[str, str]]:
    for item in node.body:
        if isinstance(item, ast.Assign) and isinstance(item.targets[0], ast.Name):
            name = item.targets[0].id
            if isinstance(item.value, ast.Constant) and not name.startswith("_"):
                yield name, str(item.value.value)


def _method(node: ast.FunctionDef | ast.AsyncFunctionDef, first: ast.FunctionDef | ast.AsyncFunctionDef) -> Method:
    constant, module = "", ""
    for item in node.body:
        if isinstance(item, ast.ImportFrom) and item.module and item.names[0].name != "annotations":
            constant, module = item.names[0].name, item.module
    return Method(
        name=node.name,
        parameters=tuple(_parameters(node.args)),
        returns=plain(ast.unparse(first.returns)) if first.returns else "None",
        is_async=isinstance(node, ast.AsyncFunctionDef),
        doc=ast.get_docstring(node) or "",
        module=module,
        constant=constant,
    )


def _parameters(arguments: ast.arguments) -> Iterator[str]:
    positional = arguments.args[1:]
    defaults = [None] * (len(arguments.args) - len(arguments.defaults)) + list(arguments.defaults)
    for each, default in zip(positional, defaults[1:], strict=True):
        yield _parameter(each, default)
    if arguments.kwonlyargs:
        yield "*"
    for each, keyword_default in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True):
        yield _parameter(each, keyword_default)
    if arguments.kwarg:
        yield f"**{_parameter(arguments.kwarg, None)}"


def _parameter(argument: ast.arg, default: ast.expr | None) -> str:
    typed = f": {plain(ast.unparse(argument.annotation))}" if argument.annotation else ""
    return f"{argument.arg}{typed}" + (f" = {ast.unparse(default)}" if default is not None else "")


def _sent(call: ast.Call) -> Sent:
    values: dict[str, object] = {}
    pagination: dict[str, object] | None = None
    document = ""
    for keyword in call.keywords:
        name, value = keyword.arg or "", keyword.value
        if name == "document":
            document = _first_text(value)
        elif name == "pagination" and isinstance(value, ast.Call):
            pagination = {each.arg or "": _literal(each.value) for each in value.keywords}
            pagination["style"] = _literal(value.args[0]) if value.args else pagination.get("style")
        else:
            values[name] = _literal(value)
    return Sent(values, pagination, document)


def _first_text(node: ast.expr) -> str:
    while isinstance(node, ast.BinOp):
        node = node.left
    return str(_literal(node)).strip()


def _literal(node: ast.expr) -> object:
    try:
        return ast.literal_eval(node)
    except ValueError:
        return None


def plain(annotation: str) -> str:
    """Return an annotation as a reader writes it: without the names of modules."""
    for module in ("models.", "datetime.", "builtins."):
        annotation = annotation.replace(module, "")
    return annotation.replace(" | Unset", "")
