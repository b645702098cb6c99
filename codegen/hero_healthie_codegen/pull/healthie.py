"""Healthie's schema: read from a file or a server's response, checked, and put into its canonical form."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, cast

from graphql import (
    DEFAULT_DEPRECATION_REASON,
    GraphQLError,
    GraphQLSchema,
    assert_valid_schema,
    build_schema,
    is_introspection_type,
    is_list_type,
    is_non_null_type,
    is_scalar_type,
    is_specified_directive,
    is_specified_scalar_type,
    lexicographic_sort_schema,
    print_schema,
)

from hero_healthie_runtime.json import is_object

from ..errors import CodegenError
from ..formats.json import decode, read_json
from .introspection import schema_of_introspection
from .openapi_canonical import Prose


def canonical_schema(schema: GraphQLSchema, name: str, prose: Prose) -> tuple[str, int]:
    """Return the text to write to specs/, and the number of operations; raise CodegenError if it is not a valid schema
    with a Query.

    Everything is sorted by name; applied directives of the vendor's own are not part of a schema that is fetched by
    introspection, and so not of this form. Reasons of deprecations are prose.
    """
    if schema.query_type is None:
        raise CodegenError(f"{name} has no Query; was it cut short?")
    try:
        assert_valid_schema(schema)
    except (GraphQLError, TypeError) as error:
        raise CodegenError(f"{name} is not a valid schema: {str(error)[:300]}") from None
    count = count_operations(schema)
    if not count:
        raise CodegenError(f"{name} offers no operation")
    in_order = lexicographic_sort_schema(schema)
    if prose == "drop":
        _remove_prose(in_order)
    return schema_text(in_order) + "\n", count


def schema_text(schema: GraphQLSchema) -> str:
    """Print a schema, also one with lists and objects as defaults of scalars (`config: JSON = {}`).

    graphql-core refuses these, so these defaults are marks of their place until it has printed.
    """
    literals: dict[str, str] = {}
    untyped: list[tuple[Any, Any]] = []
    for element in _elements(schema):
        default = getattr(element, "default_value", None)
        if _is_untyped(default, getattr(element, "type", None)):
            untyped.append((element, default))
            element.default_value = f"literal {len(literals)} of a scalar"
            literals[json.dumps(element.default_value)] = _literal(cast("object", default))
    text = print_schema(schema)
    for element, default in untyped:
        element.default_value = default
    for mark, literal in literals.items():
        text = text.replace(mark, literal)
    return text


def _is_untyped(value: object, type_: Any) -> bool:
    """Tell whether a default holds a list or an object where its type has a scalar."""
    inner = type_.of_type if is_non_null_type(type_) else type_
    if isinstance(value, list) and is_list_type(inner):
        return any(_is_untyped(item, inner.of_type) for item in cast("list[object]", value))
    return isinstance(value, list | dict) and is_scalar_type(inner)


def _literal(value: object) -> str:
    if isinstance(value, dict):
        return (
            "{"
            + ", ".join(f"{name}: {_literal(item)}" for name, item in cast("dict[str, object]", value).items())
            + "}"
        )
    if isinstance(value, list):
        return f"[{', '.join(map(_literal, cast('list[object]', value)))}]"
    return json.dumps(value)


def schema_of_file(content: bytes, name: str) -> GraphQLSchema:
    """Return the schema in a file: schema language, or the response to an introspection query as JSON; raise
    CodegenError if it is neither.
    """
    text = decode(content, name)
    if text.lstrip().startswith("{"):
        try:
            response = read_json(text)
        except (ValueError, RecursionError) as error:
            raise CodegenError(f"{name} is not JSON: {error}; was it cut short?") from None
        if not is_object(response):
            raise CodegenError(f"{name} holds no object")
        return schema_of_introspection(response, name)
    try:
        return build_schema(text)
    except GraphQLError as error:
        line = f"line {error.locations[0].line}: " if error.locations else ""
        cut = "; was it cut short?" if "<EOF>" in error.message else ""
        raise CodegenError(f"{name} is not a GraphQL schema: {line}{error.message[:300]}{cut}") from None
    except (TypeError, RecursionError) as error:
        raise CodegenError(f"{name} is not a GraphQL schema: {str(error)[:300]}") from None


def count_operations(schema: GraphQLSchema) -> int:
    """Count the root fields of a schema."""
    roots = (schema.query_type, schema.mutation_type, schema.subscription_type)
    return sum(len(root.fields) for root in roots if root is not None)


def operations_of_text(text: str) -> int:
    """Count the operations of a file of specs/; 0 when it cannot be read."""
    try:
        return count_operations(build_schema(text, assume_valid=True, assume_valid_sdl=True, no_location=True))
    except (GraphQLError, TypeError, RecursionError):
        return 0


def _remove_prose(schema: GraphQLSchema) -> None:
    """Take descriptions and the reasons of deprecations out of a schema, in place; what all schemas share is left."""
    schema.description = None
    for element in _elements(schema):
        element.description = None
        if getattr(element, "deprecation_reason", None) is not None:
            element.deprecation_reason = DEFAULT_DEPRECATION_REASON


def _elements(schema: GraphQLSchema) -> Iterator[Any]:
    """Yield the types and directives of a schema, their fields, values and arguments; not what all schemas share."""
    types = [type_ for type_ in schema.type_map.values() if not is_specified_scalar_type(type_)]
    elements: list[Any] = [type_ for type_ in types if not is_introspection_type(type_)]
    elements += [directive for directive in schema.directives if not is_specified_directive(directive)]
    while elements:
        element = elements.pop()
        yield element
        for group in ("fields", "values", "args"):
            elements += getattr(element, group, {}).values()
