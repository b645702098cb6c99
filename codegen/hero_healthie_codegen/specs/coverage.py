"""Every operation of a description has a method: found out without asking the generators."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from graphql import (
    DocumentNode,
    ObjectTypeDefinitionNode,
    ObjectTypeExtensionNode,
    OperationType,
    SchemaDefinitionNode,
    parse,
)

from ..formats.files import read_yaml_file
from ..similar import letters
from .additions import with_additions

HTTP_METHODS = frozenset({"get", "put", "post", "delete", "options", "head", "patch", "trace"})
METHOD_MODULES = {
    OperationType.QUERY: "queries.py",
    OperationType.MUTATION: "mutations.py",
    OperationType.SUBSCRIPTION: "subscriptions.py",
}


def uncovered_operations(specs: Path, packages: Path) -> list[str]:
    """Names of the operations that the descriptions have and the packages do not."""
    called = _called(packages / "hero_health_api" / "api")
    missing = [label for key, label in _described(specs / "hero" / "openapi.yaml").items() if key not in called]
    schema_path = specs / "healthie" / "schema.graphql"
    document = with_additions(parse(schema_path.read_text("utf-8"), no_location=True), schema_path)
    healthie = packages / "healthie_api"
    for kind, module in METHOD_MODULES.items():
        if names := _root_fields(document, kind):
            methods = {letters(name) for name in _method_names(healthie / module)}
            missing += [name for name in names if not _covered(name, methods)]
    return missing


def _described(path: Path) -> dict[tuple[str, str], str]:
    """Return the method and path of each operation of a REST description, and what to call it."""
    document = read_yaml_file(path)
    found: dict[tuple[str, str], str] = {}
    item: Any
    for template, item in document["paths"].items():
        while "$ref" in item:
            target: Any = document
            for part in str(item["$ref"]).removeprefix("#/").split("/"):
                target = target[unquote(part).replace("~1", "/").replace("~0", "~")]
            item = target  # noqa: PLW2901 (the item itself, in place of the reference to it)
        for method in HTTP_METHODS & item.keys():
            found[method.upper(), template] = str(item[method].get("operationId") or f"{method.upper()} {template}")
    return dict(sorted(found.items()))


def _called(api: Path) -> set[tuple[str, str]]:
    """Return the method and path of each operation that has a module, and a method that calls it."""
    found: set[tuple[str, str]] = set()
    for package in api.glob("*/__init__.py"):
        for name in _method_names(package):
            module = package.with_name(f"{name}.py")
            for node in ast.walk(ast.parse(module.read_text("utf-8"))) if module.is_file() else ():
                if isinstance(node, ast.Call):
                    given = {
                        each.arg: each.value.value for each in node.keywords if isinstance(each.value, ast.Constant)
                    }
                    if {"method", "path"} <= given.keys():
                        found.add((str(given["method"]), str(given["path"])))
    return found


def _root_fields(document: DocumentNode, kind: OperationType) -> list[str]:
    type_name = next(
        (
            root.type.name.value
            for definition in document.definitions
            if isinstance(definition, SchemaDefinitionNode)
            for root in definition.operation_types
            if root.operation is kind
        ),
        kind.value.capitalize()
        if not any(isinstance(each, SchemaDefinitionNode) for each in document.definitions)
        else "",
    )
    return [
        field.name.value
        for definition in document.definitions
        if isinstance(definition, ObjectTypeDefinitionNode | ObjectTypeExtensionNode)
        and definition.name.value == type_name
        for field in definition.fields
    ]


def _covered(name: str, present: set[str]) -> bool:
    """Return whether a method is named like it; codegen puts a word before a name that Python cannot have."""
    plain = letters(name)
    return plain in present or any(other.removeprefix("field") == plain for other in present)


def _method_names(path: Path) -> set[str]:
    if not path.is_file():
        return set()
    tree = ast.parse(path.read_text("utf-8"))
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
    return {node.name for node in functions if not node.name.startswith("_")}
