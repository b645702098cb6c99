"""Places where a response can drift, from the descriptions alone: the generated packages have to find them again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLEnumType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLScalarType,
    GraphQLSchema,
    GraphQLUnionType,
    OperationDefinitionNode,
    SelectionSetNode,
)

from hero_healthie.sandbox.common.json import as_list, as_object
from hero_healthie.sandbox.specs.examples import Examples

CANARY = "Canaria Lovelace 9434765919"
Keys = tuple[str | int, ...]


@dataclass(frozen=True)
class Site:
    """One way for one place of a response to drift."""

    kind: str
    keys: Keys
    path: str

    def spoil(self, response: Any) -> bool:
        """Make it so, unless another site has taken the place away."""
        holder = response
        for key in self.keys[:-1]:
            if not isinstance(holder, dict | list) or (isinstance(holder, dict) and key not in holder):
                return False
            holder = holder[key]
        last = self.keys[-1]
        if not isinstance(holder, dict | list) or holder == {"__typename": CANARY}:
            return False
        if self.kind == "unknown_field":
            holder[last] = {"deep": CANARY}
        elif holder[last] is None:
            return False
        elif self.kind == "unknown_member":
            holder[last] = {"__typename": CANARY}
        else:
            holder[last] = None if self.kind == "unexpected_null" else CANARY
        return True


def place(keys: Keys) -> str:
    return ".".join(str(key) for key in keys).replace(".0", "[]").replace(".1", "[]")


def graphql_sites(schema: GraphQLSchema, document: DocumentNode, response: Any) -> list[Site]:
    """All sites below the root field of a response."""
    fragments = {node.name.value: node for node in document.definitions if isinstance(node, FragmentDefinitionNode)}
    operation = next(node for node in document.definitions if isinstance(node, OperationDefinitionNode))
    root = schema.get_root_type(operation.operation)

    def of_object(type_: Any, nodes: SelectionSetNode, value: Any, keys: Keys) -> Iterator[Site]:
        if keys:
            yield _site("unknown_field", (*keys, "new_field"))
        yield from of_selections(type_, nodes, value, keys)

    def of_selections(type_: Any, nodes: SelectionSetNode, value: Any, keys: Keys) -> Iterator[Site]:
        for node in nodes.selections:
            if isinstance(node, FragmentSpreadNode):
                yield from of_selections(type_, fragments[node.name.value].selection_set, value, keys)
            elif isinstance(node, FieldNode) and node.name.value != "__typename":
                key = node.alias.value if node.alias else node.name.value
                yield from of_value(type_.fields[node.name.value].type, node, value[key], (*keys, key))

    def of_value(type_: Any, node: FieldNode, value: Any, keys: Keys) -> Iterator[Site]:
        bare = type_.of_type if isinstance(type_, GraphQLNonNull) else type_
        opaque = isinstance(bare, GraphQLScalarType) and bare.name in ("JSON", "Upload")
        if bare is not type_ and len(keys) > 1 and not opaque:
            yield _site("unexpected_null", keys)
        if isinstance(bare, GraphQLList):
            for index, item in enumerate(value):
                yield from of_value(bare.of_type, node, item, (*keys, index))
        elif isinstance(bare, GraphQLEnumType):
            yield _site("unknown_enum_value", keys)
        elif isinstance(bare, GraphQLUnionType):
            yield _site("unknown_member", keys)
        elif node.selection_set is not None:
            yield from of_object(bare, node.selection_set, value, keys)

    return list(of_object(root, operation.selection_set, response, ()))


def openapi_sites(examples: Examples, schema: Any, value: Any, keys: Keys = ()) -> Iterator[Site]:
    """All sites of a response; what stands in a union is left alone, except null."""
    schema = examples.resolved(schema)
    choices = [*as_list(schema.get("anyOf")), *as_list(schema.get("oneOf"))]
    types = schema.get("type")
    types = types if isinstance(types, list) else [types]
    nullable = "null" in types or None in as_list(schema.get("enum", [])) or schema.get("nullable") is True
    if choices:
        rest = [each for each in choices if as_object(each).get("type") != "null"]
        if len(rest) == 1:
            yield from (site for site in openapi_sites(examples, rest[0], value, keys) if site.keys != keys)
        return
    rows = len(keys) == 1 and "array" in types
    if keys and types != [None] and not nullable and not rows:
        yield _site("unexpected_null", keys)
    if "enum" in schema and keys and value is not None:
        yield _site("unknown_enum_value", keys)
    if isinstance(value, list):
        for index, item in enumerate(value):
            yield from openapi_sites(examples, schema.get("items", {}), item, (*keys, index))
    elif isinstance(value, dict) and (properties := as_object(schema.get("properties"))):
        if schema.get("additionalProperties") in (None, False):
            yield _site("unknown_field", (*keys, "new_field"))
        for name, part in properties.items():
            if name in value:
                yield from openapi_sites(examples, part, value[name], (*keys, name))


def _site(kind: str, keys: Keys) -> Site:
    return Site(kind, keys, place(keys))
