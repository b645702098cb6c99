"""specs/healthie/schema.graphql, read and checked."""

from __future__ import annotations

from collections.abc import Iterator, KeysView
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from graphql import (
    GraphQLError,
    GraphQLField,
    GraphQLInputObjectType,
    GraphQLInt,
    GraphQLInterfaceType,
    GraphQLNamedType,
    GraphQLObjectType,
    GraphQLSchema,
    GraphQLSyntaxError,
    GraphQLUnionType,
    OperationType,
    assert_valid_schema,
    build_ast_schema,
    get_named_type,
    is_composite_type,
    is_list_type,
    is_non_null_type,
    lexicographic_sort_schema,
    parse,
)

from ...closure import closure
from ...errors import SpecError
from ...formats.files import read_text
from ...specs.additions import with_additions

Fields = GraphQLObjectType | GraphQLInterfaceType
"""The types that have fields."""
Abstract = GraphQLUnionType | GraphQLInterfaceType
"""The types that stand for others."""


def read_spec(path: Path) -> str:
    """Return the text of a file of specs/; raise SpecError if it is missing, empty, not text, or a web page."""
    text = read_text(path)
    if not text.strip():
        raise SpecError(path, "is empty")
    head = text.lstrip("\ufeff \t\r\n")[:200].lower()
    if head.startswith(("<!doctype", "<html", "<?xml", "<head", "<body")):
        raise SpecError(path, "is a web page, not GraphQL; was a login or error page saved?")
    return text


def load_schema(path: Path) -> GraphQLSchema:
    """Return the schema of a file in GraphQL's schema language, with the additions beside it; raise SpecError if the
    file is missing, cut short, or not a schema.
    """
    text = read_spec(path)
    try:
        schema = build_ast_schema(with_additions(parse(text), path))
        if schema.query_type is None:
            raise SpecError(path, "has no Query type; was it cut short, or is it not the schema of an API?")
        assert_valid_schema(schema)
    except GraphQLSyntaxError as error:
        where = error.locations[0] if error.locations else None
        line = f"line {where.line}: " if where else ""
        cut = " (the file ends in the middle of a definition: was it cut short?)" if "<EOF>" in error.message else ""
        raise SpecError(path, f"{line}is not GraphQL schema language: {error.message}{cut}") from None
    except (GraphQLError, TypeError) as error:
        raise SpecError(path, f"is not a valid GraphQL schema: {error}") from None
    # What is generated does not depend on the order in which the vendor lists things.
    return lexicographic_sort_schema(schema)


def root_fields(schema: GraphQLSchema) -> list[tuple[OperationType, str, GraphQLField]]:
    """Return every operation that the schema offers, by kind and then by name."""
    return [
        (kind, name, field)
        for kind in OperationType
        if (root := schema.get_root_type(kind)) is not None
        for name, field in sorted(root.fields.items())
    ]


def held_types(schema: GraphQLSchema, *names: str) -> KeysView[str]:
    """Return types that a request holds, and those inside them."""

    def inside(name: str) -> Iterator[str]:
        type_ = schema.type_map.get(name)
        for field in type_.fields.values() if isinstance(type_, GraphQLInputObjectType) else ():
            yield str(field.type).strip("[]!")

    return closure(names, inside)


def is_connection(type_: GraphQLNamedType) -> bool:
    """Return whether a type is one page of a Relay connection."""
    return connection_of(type_) is not None


@dataclass(frozen=True, slots=True)
class Connection:
    """The names of the parts of a Relay connection."""

    page_info: str
    """`page_info` or `pageInfo`."""
    nodes: str | None
    """`nodes`, where the type has it."""
    edges: str | None
    """`edges`, each with a `node`, where the type has them."""
    node: GraphQLNamedType
    """The type of its items."""


def connection_of(type_: GraphQLNamedType) -> Connection | None:
    """Return the parts of a Relay connection, or None for a type that is none."""
    if not isinstance(type_, GraphQLObjectType):
        return None
    page_info = next((name for name in ("page_info", "pageInfo") if name in type_.fields), None)
    if page_info is None or not isinstance(type_of(type_.fields[page_info]), GraphQLObjectType):
        return None
    nodes, edges = (type_.fields.get(name) for name in ("nodes", "edges"))
    if nodes is not None and not (is_list(nodes) and is_composite_type(type_of(nodes))):
        nodes = None
    edge = type_of(edges) if edges is not None and is_list(edges) else None
    node = edge.fields.get("node") if isinstance(edge, GraphQLObjectType) else None
    if node is not None and not is_composite_type(type_of(node)):
        node = None
    if nodes is None and node is None:
        return None
    return Connection(
        page_info,
        nodes="nodes" if nodes is not None else None,
        edges="edges" if node is not None else None,
        node=type_of(cast(GraphQLField, nodes or node)),
    )


def takes_page_size(field: GraphQLField) -> bool:
    """Return whether a caller of a connection can say how many nodes a page holds."""
    return "first" in field.args and nullable_type(field.args["first"]) is GraphQLInt


def is_list(field: GraphQLField) -> bool:
    """Return whether a field returns a list."""
    return is_list_type(nullable_type(field))


def nullable_type(definition: object) -> Any:
    """Return the type of a field or an argument, without its `!`."""
    return nullable(cast(Any, definition).type)


def nullable(type_: Any) -> Any:
    """Return a type without its `!`."""
    return type_.of_type if is_non_null_type(type_) else type_


def type_of(field: GraphQLField) -> GraphQLNamedType:
    """Return the named type of a field, without its lists and its nullability."""
    return cast(GraphQLNamedType, get_named_type(cast(Any, field).type))
