"""Responses that fit any document of the Healthie schema, made of invented values."""

from __future__ import annotations

from typing import Any

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLEnumType,
    GraphQLInterfaceType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLScalarType,
    GraphQLSchema,
    GraphQLUnionType,
    InlineFragmentNode,
    OperationDefinitionNode,
    SelectionSetNode,
    is_abstract_type,
)

SCALARS: dict[str, Any] = {
    "Boolean": True,
    "Cursor": "MQ",
    "Float": 12.5,
    "HexColor": "#00aa00",
    "ID": "981",
    "ISO8601Date": "2022-08-15",
    "ISO8601DateTime": "2022-08-15 14:22:14 -0400",
    "ISO8601Duration": "PT30M",
    "Int": 7,
    "JSON": {"key": "value"},
    "String": "text",
    "Upload": "text",
    "UUID": "6b1d2f4e-7c1a-4b0e-9f55-0d6e3f0c2a11",
}


def fake_response(schema: GraphQLSchema, document: DocumentNode) -> dict[str, Any]:
    """The `data` of a response in which nothing is null and every list has two items."""
    operation = next(node for node in document.definitions if isinstance(node, OperationDefinitionNode))
    fragments = {node.name.value: node for node in document.definitions if isinstance(node, FragmentDefinitionNode)}
    root = schema.get_root_type(operation.operation)
    assert root is not None
    return _object(schema, fragments, root, operation.selection_set)


def _object(schema: GraphQLSchema, fragments: Any, type_: GraphQLObjectType, node: SelectionSetNode) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for child in node.selections:
        if isinstance(child, FieldNode):
            key = child.alias.value if child.alias else child.name.value
            if child.name.value == "__typename":
                found[key] = type_.name
            else:
                field = type_.fields[child.name.value]
                found[key] = _value(schema, fragments, field.type, child.selection_set)
        elif isinstance(child, FragmentSpreadNode):
            found |= _object(schema, fragments, type_, fragments[child.name.value].selection_set)
        elif isinstance(child, InlineFragmentNode) and _applies(schema, child.type_condition.name.value, type_):
            found |= _object(schema, fragments, type_, child.selection_set)
    return found


def _applies(schema: GraphQLSchema, condition: str, type_: GraphQLObjectType) -> bool:
    wanted = schema.type_map[condition]
    return wanted is type_ or (is_abstract_type(wanted) and schema.is_sub_type(wanted, type_))


def _value(schema: GraphQLSchema, fragments: Any, type_: Any, node: SelectionSetNode | None) -> Any:
    if isinstance(type_, GraphQLNonNull):
        return _value(schema, fragments, type_.of_type, node)
    if isinstance(type_, GraphQLList):
        return [_value(schema, fragments, type_.of_type, node) for _ in range(2)]
    if isinstance(type_, GraphQLEnumType):
        return next(iter(type_.values))
    if isinstance(type_, GraphQLScalarType):
        return SCALARS.get(type_.name, {"any": ["value"]})
    if isinstance(type_, GraphQLUnionType | GraphQLInterfaceType):
        possible = schema.get_possible_types(type_)
        # Of an interface that no object of the schema has, the vendor can only return one that it does not list.
        type_ = possible[0] if possible else type_
    assert node is not None
    return _object(schema, fragments, type_, node)
