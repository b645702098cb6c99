"""Read the public surface of a generated package without importing it."""

from __future__ import annotations

import ast
import json
from collections.abc import Iterable, Iterator, KeysView, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import cast

import griffe

from ...closure import closure
from ...openapi.schemas.naming import identifier
from ...packages import PACKAGES
from ...specs.decisions import Api
from ..report.changes import Element, Place, Side
from .annotations import class_names, plain

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
    """From the paths of griffe to the elements, as a caller names them."""

    def text(self, element: Element) -> str | None:
        """Return what stands there: a type, a value, a signature; None if nothing has that name."""
        function, known = self.methods.get(element.owner), self.classes.get(element.owner)
        if function is not None and element.member:
            parameter = next((each for each in function.parameters if each.name == element.member), None)
            default = "" if parameter is None or parameter.default is None else f" = {parameter.default}"
            return None if parameter is None else f"{plain(str(parameter.annotation))}{default}"
        if function is not None:
            return function.signature(name=element.owner).replace("models.", "")
        if known is None or not element.member:
            return None if known is None else f"class {element.owner}"
        member = known.members.get(element.member)
        if not isinstance(member, griffe.Attribute):
            return None
        return str(member.value) if member.annotation is None else plain(str(member.annotation))

    def classes_of(self, element: Element) -> set[str]:
        """Return the classes that the type of an element names, or those of its attributes if it is a class."""
        function, known = self.methods.get(element.owner), self.classes.get(element.owner)
        if function is not None:
            types = [str(each.annotation) for each in function.parameters if element.member in {"", each.name}]
            types += [] if element.member else [str(function.returns)]
        elif known is None or element.member:
            types = [self.text(element) or ""]
        else:
            types = [str(each.annotation) for each in known.members.values() if isinstance(each, griffe.Attribute)]
        return self._known(types)

    def classes_below(self, names: Iterable[str]) -> KeysView[str]:
        """Return these classes, and all that can be reached from them."""
        return closure(names, lambda name: self.classes_of(Element(name)))

    def at(self, place: Place) -> Iterator[Element]:
        """Yield the attributes that hold what stands at a place of a request or a response."""
        if place.method not in self.methods:
            return
        first, *steps = [step for step in place.path if step not in {"*", "{}"}] or [""]
        start = Element(place.method, identifier(first) if first and place.side == "request" else "")
        classes = self.classes_of(start) if place.side == "request" else self._directly_in(place.method, "response")
        held = [start]
        for step in steps:
            held = [Element(name, attribute) for name in sorted(classes) if (attribute := self._attribute(name, step))]
            classes = {inner for each in held for inner in self.classes_of(each)}
        yield from held

    def members_for(self, holder: Element, value: str) -> Iterator[Element]:
        """Yield the members of enums that stand for a value, in the type of an element."""
        for name in sorted(self.classes_of(holder)):
            for member in self.classes[name].members.values():
                if isinstance(member, griffe.Attribute) and member.annotation is None and _is(member.value, value):
                    yield Element(name, member.name)

    def users(self, side: Side) -> Mapping[str, tuple[str, ...]]:
        """Return the methods that send each class, or those that return it."""
        found: dict[str, tuple[str, ...]] = {}
        for path in self.methods:
            for name in sorted(self.classes_below(self._directly_in(path, side))):
                found[name] = (*found.get(name, ()), path)
        return found

    def _directly_in(self, method: str, side: Side) -> set[str]:
        function = self.methods[method]
        parameters = [str(each.annotation) for each in function.parameters]
        return self._known(parameters if side == "request" else [str(function.returns)])

    def _attribute(self, class_name: str, wire: str) -> str:
        """Return the attribute of a class that holds a name of the wire, or nothing."""
        python, members = identifier(wire), self.classes[class_name].members
        return next((name for name in (python, f"{python}_", f"field_{python}") if name in members), "")

    def _known(self, annotations: Iterable[str]) -> set[str]:
        return {name for each in annotations for name in class_names(each) if name in self.classes}


def load_surface(api: Api, package: Path) -> Surface:
    """Read the package that stands in a directory."""
    loader = griffe.GriffeLoader(search_paths=[package.parent], allow_inspection=False)
    surface = Surface(api, cast(griffe.Module, loader.load(PACKAGES[api], try_relative_path=False)))
    members = surface.package.members
    of_tags = [module for tag in _modules(members.get("api")) for module in _modules(tag)]
    for each in [*(module for folder in _CLASS_FOLDERS for module in _modules(members.get(folder))), *of_tags]:
        for known in _classes(each):
            surface.classes[known.name] = known
            surface.paths[known.path] = Element(known.name)
    groups = [(f"hero.{each.name}", known) for each in _modules(members.get("api")) for known in _classes(each)]
    for name, class_name in _METHOD_MODULES.items() if api == "healthie" else ():
        groups += [(f"healthie.{name}", known) for known in _classes(members.get(name)) if known.name == class_name]
    for group, known in groups:
        for name, function in known.members.items():
            if isinstance(function, griffe.Function) and not name.startswith("_"):
                surface.methods[f"{group}.{name}"] = function
                surface.paths[function.path] = Element(f"{group}.{name}")
    return surface


def _modules(package: object) -> list[griffe.Module]:
    members = package.members.values() if isinstance(package, griffe.Module) else ()
    return [each for each in members if isinstance(each, griffe.Module)]


def _classes(module: object) -> list[griffe.Class]:
    members = module.members.values() if isinstance(module, griffe.Module) else ()
    return [each for each in members if isinstance(each, griffe.Class)]


def _is(written: object, value: str) -> bool:
    try:
        return bool(ast.literal_eval(str(written)) == json.loads(value))
    except (SyntaxError, ValueError):
        return False
