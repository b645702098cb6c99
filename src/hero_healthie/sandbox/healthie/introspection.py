"""Tell the schema to whoever asks for it, with defaults as they are described."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from graphql import (
    FieldNode,
    GraphQLArgument,
    GraphQLInputField,
    GraphQLResolveInfo,
    MiddlewareManager,
    print_ast,
)


def introspects(fields: Sequence[FieldNode]) -> bool:
    """Return whether any of these root fields is about the schema."""
    return any(field.name.value.startswith("__") for field in fields)


def introspects_only(fields: Sequence[FieldNode]) -> bool:
    """Return whether all of these root fields are about the schema, which needs no key."""
    return bool(fields) and all(field.name.value.startswith("__") for field in fields)


def _default_as_described(following: Callable[..., Any], value: Any, info: GraphQLResolveInfo, **arguments: Any) -> Any:
    # graphql-core cannot print the default of a scalar that is an object, such as `config: JSON = {}`.
    if info.field_name == "defaultValue" and info.parent_type.name == "__InputValue":
        described: GraphQLArgument | GraphQLInputField = value[1]
        if described.ast_node is not None:
            default = described.ast_node.default_value
            return None if default is None else print_ast(default)
    return following(value, info, **arguments)


AS_DESCRIBED = MiddlewareManager(_default_as_described)
