"""specs/healthie/additions.graphql: what the vendor has added since the schema was collected."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path
from typing import Any

from graphql import (
    FieldDefinitionNode,
    GraphQLSchema,
    ObjectTypeExtensionNode,
    TypeDefinitionNode,
    TypeExtensionNode,
    parse,
)
from graphql.language import DocumentNode

from ..errors import SpecError
from ..formats.files import read_text
from .fitting import is_leaving_out

ADDITIONS = "additions.graphql"
_SUPPLEMENTS = re.compile(r"^# supplements ([0-9a-f]{64})$", re.MULTILINE)
"""The hash of the schema that lacks what it adds; what a vendor answers is whole."""


def with_additions(schema: DocumentNode, schema_path: Path) -> DocumentNode:
    """Return a schema with what a file beside its own adds: types, and fields, arguments and values of types; raise
    SpecError if the additions are no types, or extend one that the schema does not have; GraphQLError if they are not
    GraphQL.

    What the schema has already stays as it is.
    """
    path = schema_path.with_name(ADDITIONS)
    if not path.exists():
        return schema
    text = read_text(path)
    of = _SUPPLEMENTS.search(text)
    if of is not None and of[1] != hashlib.sha256(schema_path.read_bytes()).hexdigest():
        if is_leaving_out():
            return schema
        raise SpecError(path, f"supplements another schema; remove it if {schema_path.name} is whole")
    known = {node.name.value: node for node in schema.definitions if isinstance(node, TypeDefinitionNode)}
    added: list[TypeDefinitionNode] = []
    for node in parse(text, no_location=True).definitions:
        if isinstance(node, TypeDefinitionNode):
            if known.setdefault(node.name.value, node) is node:
                added.append(node)
        elif not isinstance(node, TypeExtensionNode):
            raise SpecError(path, "holds more than types and extensions of types")
        elif node.name.value not in known:
            raise SpecError(path, f"extends {node.name.value}, which the schema does not have")
        else:
            target = known[node.name.value]
            if target.kind.removesuffix("_definition") != node.kind.removesuffix("_extension"):
                raise SpecError(path, f"extends {node.name.value} as another kind of type than it is")
            for part in ("fields", "values"):
                _add(target, node, part)
    return DocumentNode(definitions=(*schema.definitions, *added))


def added_roots(schema: GraphQLSchema, specs: Path) -> list[str]:
    """Return the operations that specs/ adds and a schema does not have."""
    path = specs / "healthie" / ADDITIONS
    roots = {root.name: root.fields for root in (schema.query_type, schema.mutation_type) if root is not None}
    return [
        f"{node.name.value}.{field.name.value}"
        for node in (parse(read_text(path)).definitions if path.exists() else ())
        if isinstance(node, ObjectTypeExtensionNode) and node.name.value in roots
        for field in node.fields or ()
        if field.name.value not in roots[node.name.value]
    ]


def _add(target: Any, more: Any, part: str) -> None:
    """Add the nodes of one part that the target lacks; of a field that it has, the arguments that it lacks."""
    there = {each.name.value: each for each in getattr(target, part, None) or ()}
    given = getattr(more, part, None) or ()
    if new := [each for each in given if each.name.value not in there]:
        setattr(target, part, (*there.values(), *new))
    for each in given:
        if isinstance(each, FieldDefinitionNode) and each.name.value in there:
            _add(there[each.name.value], each, "arguments")
