"""Every operation of a description has a method: found out without asking the generators."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import yaml
from graphql import (
    DocumentNode,
    ObjectTypeDefinitionNode,
    ObjectTypeExtensionNode,
    OperationType,
    SchemaDefinitionNode,
    parse,
)

HTTP_METHODS = frozenset({"get", "put", "post", "delete", "options", "head", "patch", "trace"})
METHOD_MODULES = {OperationType.QUERY: "queries.py", OperationType.MUTATION: "mutations.py"}


def uncovered_operations(specs: Path, packages: Path) -> list[str]:
    """Names of the operations that the descriptions have and the packages do not."""
    hero = packages / "hero_health_api" / "api"
    hero_methods = {name for path in hero.glob("*/__init__.py") for name in _methods(path)}
    missing = [name for name in _operation_ids(specs / "hero" / "openapi.yaml") if _letters(name) not in hero_methods]
    document = parse((specs / "healthie" / "schema.graphql").read_text("utf-8"), no_location=True)
    healthie = packages / "healthie_api"
    for kind, module in METHOD_MODULES.items():
        methods = _methods(healthie / module)
        missing += [name for name in _root_fields(document, kind) if not _covered(name, methods)]
    documents = {_letters(path.stem) for path in (healthie / "operations").glob("*.py")}
    missing += [name for name in _root_fields(document, OperationType.SUBSCRIPTION) if not _covered(name, documents)]
    return missing


def _operation_ids(path: Path) -> list[str]:
    paths = yaml.safe_load(path.read_text("utf-8"))["paths"]
    return [
        operation.get("operationId", f"{method} {template}")
        for template, item in paths.items()
        for method, operation in item.items()
        if method in HTTP_METHODS
    ]


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
    """Whether something is named like it; a name that Python cannot have begins with a word more, or has none left."""
    letters = _letters(name)
    return letters in present or any(other.removeprefix("field") == letters for other in present)


def _methods(path: Path) -> set[str]:
    if not path.is_file():
        return set()
    tree = ast.parse(path.read_text("utf-8"))
    return {_letters(node.name) for node in ast.walk(tree) if isinstance(node, ast.AsyncFunctionDef)}


def _letters(name: str) -> str:
    """The letters of a name, so that `getPatientByIdV2` and `get_patient_by_id_v2` are the same."""
    return re.sub(r"[^a-z0-9]", "", name.lower())
