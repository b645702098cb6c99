"""The public surface of a generated package, read without importing it."""

from __future__ import annotations

import ast
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import cast

import griffe
from openapi_python_client.strings import PythonIdentifier

from ..build import PACKAGES
from ..specs.decisions import Api
from .report import Element, Place

_CLASS_FOLDERS = ("enums", "inputs", "models", "operations")
_METHOD_MODULES = {"queries": "Queries", "mutations": "Mutations", "subscriptions": "Subscriptions"}


@dataclass(slots=True)
class Surface:
    """The classes and methods of one package."""

    api: Api
    package: griffe.Module
    classes: dict[str, griffe.Class] = field(default_factory=dict[str, griffe.Class])
    methods: dict[str, griffe.Function] = field(default_factory=dict[str, griffe.Function])
    paths: dict[str, Element] = field(default_factory=dict[str, Element])
    """Where griffe has a class or a method, and what it is to a caller."""

    def text(self, element: Element) -> str | None:
        """What stands there: a type, a value, a signature; None where there is nothing of that name."""
        function, known = self.methods.get(element.owner), self.classes.get(element.owner)
        if function is not None:
            return _argument_text(function, element.member) if element.member else signature(function, element.owner)
        if known is None:
            return None
        if not element.member:
            return f"class {element.owner}"
        return _attribute_text(known.members.get(element.member))

    def names_in(self, element: Element) -> set[str]:
        """The classes that the type of an element names."""
        function = self.methods.get(element.owner)
        if function is not None:
            parameters = [each for each in function.parameters if element.member in {"", each.name}]
            types = [str(each.annotation) for each in parameters] + ([] if element.member else [str(function.returns)])
        elif element.member:
            types = [self.text(element) or ""]
        else:
            return self._attribute_classes(element.owner)
        return {name for each in types for name in names(each) if name in self.classes}

    def below(self, element: Element) -> set[str]:
        """The classes that can be reached from an element."""
        found = self.names_in(element)
        waiting = list(found)
        while waiting:
            new = self._attribute_classes(waiting.pop()) - found
            found |= new
            waiting += new
        return found

    def _attribute_classes(self, name: str) -> set[str]:
        if name not in self.classes:
            return set()
        attributes = (each for each in self.classes[name].members.values() if isinstance(each, griffe.Attribute))
        return {other for each in attributes for other in names(str(each.annotation)) if other in self.classes}

    def at(self, place: Place) -> Iterator[Element]:
        """The attributes that hold what stands at a place of a request or an answer."""
        function = self.methods.get(place.method)
        if function is None:
            return
        steps = [step for step in place.path if step not in {"*", "{}"}]
        start = Element(place.method, "body") if place.side == "request" else Element(place.method)
        if steps and steps[0].startswith("?"):
            start, steps = Element(place.method, steps[0][1:]), []
        if not steps:
            yield start
            return
        returned = names(str(function.returns)) if place.side == "response" else self.names_in(start)
        classes = {name for name in returned if name in self.classes}
        for step in steps[:-1]:
            held = (Element(name, attribute_of(self.classes[name], step)) for name in sorted(classes))
            classes = {inner for each in held for inner in self.names_in(each)}
        for name in sorted(classes):
            attribute = attribute_of(self.classes[name], steps[-1])
            if attribute:
                yield Element(name, attribute)

    def member_of(self, holder: Element, value: str) -> Iterator[Element]:
        """The member of an enum that stands for a value, in the type of an element."""
        for name in sorted(self.names_in(holder)):
            for member in self.classes[name].members.values():
                if isinstance(member, griffe.Attribute) and member.annotation is None and _is(member.value, value):
                    yield Element(name, member.name)

    def used_by(self) -> tuple[Mapping[str, tuple[str, ...]], Mapping[str, tuple[str, ...]]]:
        """The methods that send each class, and those that answer it."""
        sent: dict[str, list[str]] = {}
        answered: dict[str, list[str]] = {}
        for path, function in self.methods.items():
            arguments = {name for each in function.parameters for name in names(str(each.annotation))}
            for table, roots in ((sent, arguments), (answered, names(str(function.returns)))):
                own = {name for name in roots if name in self.classes}
                for name in sorted(own.union(*(self.below(Element(each)) for each in own))):
                    table.setdefault(name, []).append(path)
        return (
            {name: tuple(paths) for name, paths in sent.items()},
            {name: tuple(paths) for name, paths in answered.items()},
        )


def load(api: Api, package: Path) -> Surface:
    """Read the package that stands in a directory."""
    loader = griffe.GriffeLoader(search_paths=[package.parent], allow_inspection=False)
    module = cast(griffe.Module, loader.load(PACKAGES[api], try_relative_path=False))
    surface = Surface(api, module)
    for folder in _CLASS_FOLDERS:
        for each in _modules(module.members.get(folder)):
            for member in each.members.values():
                if isinstance(member, griffe.Class):
                    surface.classes[member.name] = member
                    surface.paths[member.path] = Element(member.name)
    for path, member in _method_classes(api, module):
        for name, function in member.members.items():
            if isinstance(function, griffe.Function) and not name.startswith("_"):
                surface.methods[f"{path}.{name}"] = function
                surface.paths[function.path] = Element(f"{path}.{name}")
    return surface


def _method_classes(api: Api, module: griffe.Module) -> Iterator[tuple[str, griffe.Class]]:
    if api == "hero":
        for each in _modules(module.members.get("api")):
            for member in each.members.values():
                if isinstance(member, griffe.Class):
                    yield f"hero.{each.name}", member
        return
    for name, class_name in _METHOD_MODULES.items():
        module_of = module.members.get(name)
        found = module_of.members.get(class_name) if isinstance(module_of, griffe.Module) else None
        if isinstance(found, griffe.Class):
            yield f"healthie.{name}", found


def _modules(package: object) -> Iterator[griffe.Module]:
    if isinstance(package, griffe.Module):
        yield from (each for each in package.members.values() if isinstance(each, griffe.Module))


def _argument_text(function: griffe.Function, name: str) -> str | None:
    parameter = next((each for each in function.parameters if each.name == name), None)
    if parameter is None:
        return None
    default = "" if parameter.default is None else f" = {parameter.default}"
    return f"{plain(str(parameter.annotation))}{default}"


def _attribute_text(member: object) -> str | None:
    if not isinstance(member, griffe.Attribute):
        return None
    return plain(str(member.annotation)) if member.annotation is not None else str(member.value)


def _is(written: object, value: str) -> bool:
    try:
        return bool(ast.literal_eval(str(written)) == json.loads(value))
    except (SyntaxError, ValueError):
        return False


def names(annotation: str) -> set[str]:
    """The names an annotation uses, without those of modules."""
    try:
        tree = ast.parse(annotation, mode="eval")
    except SyntaxError:
        return set()
    found = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    return found | {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}


def plain(annotation: str) -> str:
    """An annotation as a caller would write it."""
    try:
        tree = ast.parse(annotation.replace("models.", ""), mode="eval")
    except SyntaxError:
        return annotation
    return ast.unparse(_WithoutMarks().visit(tree))


class _WithoutMarks(ast.NodeTransformer):
    """`Annotated[X, …]` says how to read a value, and `X` what it is."""

    def visit_Subscript(self, node: ast.Subscript) -> ast.AST:
        self.generic_visit(node)
        if ast.unparse(node.value) == "Annotated" and isinstance(node.slice, ast.Tuple):
            return node.slice.elts[0]
        return node


def signature(function: griffe.Function, path: str) -> str:
    """The signature of a method."""
    return function.signature(name=path).replace("models.", "")


def attribute_of(known: griffe.Class, wire: str) -> str:
    """The attribute of a generated class that holds a name of the wire, or nothing."""
    python = python_attribute(wire)
    return next((name for name in (python, f"{python}_", f"field_{python}") if name in known.members), "")


def python_attribute(wire: str) -> str:
    """What the generator of the Hero side makes of a name."""
    return str(PythonIdentifier(wire, prefix="field_"))
