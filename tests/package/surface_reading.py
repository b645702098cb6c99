"""The public surface of this checkout as data: names, signatures and bases, and the options of the command line.

Each entry is a path and a line: `class(Base)`, a signature as in a `def`, or `: annotation`. Of what is generated there
are names only, as types follow the vendors: of methods those of their arguments (`?`: may be left out), of models those
of their fields.
"""

from __future__ import annotations

import argparse
import importlib
from collections.abc import Iterator
from pathlib import Path

import griffe

from hero_healthie.cli import main as command_line
from tests.package.build import ROOT

MODULES = (
    "hero_healthie",
    "hero_healthie.errors",
    "hero_healthie.outcomes",
    "hero_healthie.selection",
    "hero_healthie.webhooks",
    "hero_healthie.fastapi",
    "hero_healthie.realtime",
    "hero_healthie.audit",
    "hero_healthie.export",
    "hero_healthie.otel",
    "hero_healthie.testing",
    "hero_healthie.sandbox",
    "hero_healthie.healthie.results",
    "hero_healthie.hero.results",
)
"""Where public names import from."""

CURATED = (("hero", "hero_healthie.hero.resources"), ("healthie", "hero_healthie.healthie.resources"))
METHODS = {
    "queries": "healthie_api.queries.Queries",
    "mutations": "healthie_api.mutations.Mutations",
    "subscriptions": "healthie_api.subscriptions.Subscriptions",
}
DUNDERS = {"__init__", "__call__", "__await__", "__aiter__", "__iter__", "__aenter__", "__enter__", "__getitem__"}
GENERATED = ("hero_health_api.", "healthie_api.")
Surface = dict[str, str]


def read_surface() -> dict[str, Surface]:
    """Return the surface by part: what is written by hand, generated methods, generated models."""
    loader = griffe.GriffeLoader(search_paths=[ROOT / name for name in ("src", "generated", "codegen")])
    for package in ("hero_healthie_runtime", "hero_health_api", "healthie_api", "hero_healthie"):
        loader.load(package, try_relative_path=False)
    loader.resolve_aliases(implicit=True, external=False)
    collection = loader.modules_collection
    return {
        "facade": dict(_facade(collection)) | dict(_curated(collection)) | dict(_commands()),
        "methods": dict(_methods(collection)),
        "models": dict(_models(collection)),
    }


def _facade(collection: griffe.ModulesCollection) -> Iterator[tuple[str, str]]:
    first: dict[str, str] = {}
    for path in MODULES:
        module = collection.get_member(path)
        for name in sorted(_exports(module)):
            found = module.members.get(name)
            if found is None:
                continue
            target = _target(found)
            here = f"{path}.{name}"
            if target is None:
                yield here, f"= {found.target_path if isinstance(found, griffe.Alias) else '?'}"
            elif target.canonical_path in first:
                yield here, f"= {first[target.canonical_path]}"
            else:
                first[target.canonical_path] = here
                yield from _entry(here, target)


def _exports(module: griffe.Object | griffe.Alias) -> set[str]:
    """Return the names in `__all__`; where this is computed, all that are defined or imported `as` themselves."""
    if module.exports:
        return {str(each) for each in module.exports}
    computed = module.path == "healthie_api"
    public = {name: each for name, each in module.members.items() if not name.startswith("_")}
    return {name for name, each in public.items() if computed or not each.is_alias}


def _curated(collection: griffe.ModulesCollection) -> Iterator[tuple[str, str]]:
    for api, package in CURATED:
        for name, folder in sorted(collection.get_member(package).members.items()):
            resource = folder.members.get("resource") if folder.is_module else None
            if resource is None or (pointer := resource.members.get("RESOURCE")) is None:
                continue
            found = resource.members[str(pointer.value)]
            for path, line in _entry(f"{api}.{name}", found):
                if not path.endswith(".__init__"):
                    yield path, line


def _commands() -> Iterator[tuple[str, str]]:
    for name in command_line.COMMANDS:
        yield from _options(f"cli.{name}", importlib.import_module(f"hero_healthie.cli.{name}").parser())


def _options(path: str, parser: argparse.ArgumentParser) -> Iterator[tuple[str, str]]:
    yield path, "command"
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for name, inner in action.choices.items():
                yield from _options(f"{path}.{name}", inner)
        elif action.help != argparse.SUPPRESS and action.dest != "help":
            words = f" of {', '.join(map(str, action.choices))}" if action.choices else ""
            for name in action.option_strings or [str(action.metavar or action.dest)]:
                yield f"{path}.{name}", f"{'required' if action.required else 'optional'}{words}"


def _entry(path: str, found: griffe.Object | griffe.Alias) -> Iterator[tuple[str, str]]:
    if isinstance(found, griffe.Class):
        bases = [str(base) for base in found.bases if not str(base).startswith(("Generic[", "MethodGroup"))]
        yield path, f"class({', '.join(bases)})"
        for name, member in sorted(found.all_members.items()):
            inner = _target(member)
            if inner is None or (name.startswith("_") and name not in DUNDERS):
                continue
            yield f"{path}.{name}", _line(inner, found)
    else:
        yield path, _line(found, None)


def _line(found: griffe.Object | griffe.Alias, owner: griffe.Class | None) -> str:
    if isinstance(found, griffe.Function):
        overloads = owner.overloads.get(found.name, []) if owner is not None else []
        return " | ".join(_signature(each) for each in (overloads or [found]))
    if found.is_class:
        return "class()"
    annotation = getattr(found, "annotation", None)
    return f": {annotation}" if annotation is not None else ":"


def _signature(function: griffe.Function, *, types: bool = True) -> str:
    parts: list[str] = []
    star = False
    for each in function.parameters:
        kind = each.kind
        if kind is griffe.ParameterKind.keyword_only and not star:
            parts.append("*")
            star = True
        star = star or kind is griffe.ParameterKind.var_positional
        prefix = {griffe.ParameterKind.var_positional: "*", griffe.ParameterKind.var_keyword: "**"}.get(kind, "")
        text = f"{prefix}{each.name}"
        if types and each.annotation is not None:
            text += f": {each.annotation}"
        if each.default is not None and not prefix:
            text += f" = {each.default}" if types else "?"
        parts.append(text)
        if kind is griffe.ParameterKind.positional_only and not _more_positional_only(function, each.name):
            parts.append("/")
    returns = f" -> {function.returns}" if types and function.returns is not None else ""
    prefix = "async " if "async" in function.labels else ""
    return f"{prefix}({', '.join(parts)}){returns}"


def _more_positional_only(function: griffe.Function, name: str) -> bool:
    names = [each.name for each in function.parameters if each.kind is griffe.ParameterKind.positional_only]
    return bool(names) and names[-1] != name


def _methods(collection: griffe.ModulesCollection) -> Iterator[tuple[str, str]]:
    for name, path in METHODS.items():
        yield from _methods_of(f"healthie_api.{name}", collection.get_member(path))
    for name, package in sorted(collection.get_member("hero_health_api.api").members.items()):
        for each in package.members.values():
            if not each.is_alias and each.is_class:
                yield from _methods_of(f"hero_health_api.{name}", each)


def _methods_of(path: str, group: griffe.Object | griffe.Alias) -> Iterator[tuple[str, str]]:
    for name, member in sorted(group.members.items()):
        if isinstance(member, griffe.Function) and not name.startswith("_"):
            overloads = group.overloads.get(name) if isinstance(group, griffe.Class) else None
            yield f"{path}.{name}", _signature((overloads or [member])[0], types=False)


def _models(collection: griffe.ModulesCollection) -> Iterator[tuple[str, str]]:
    for package in ("hero_health_api.models", "healthie_api"):
        module = collection.get_member(package)
        for name in sorted(_exports(module)):
            found = module.members.get(name)
            target = None if found is None else _target(found)
            if not isinstance(target, griffe.Class) or not target.canonical_path.startswith(GENERATED):
                continue
            fields = [
                each for each, member in target.members.items() if member.is_attribute and not each.startswith("_")
            ]
            yield f"{package}.{name}", " ".join(sorted(fields))


def _target(found: griffe.Object | griffe.Alias) -> griffe.Object | None:
    if not isinstance(found, griffe.Alias):
        return found
    try:
        return found.final_target
    except (griffe.AliasResolutionError, griffe.CyclicAliasError):
        return None


def place_of(version: str) -> Path:
    """Return the file of a release's surface."""
    return ROOT / "tests" / "package" / "surface" / f"{version}.json"
