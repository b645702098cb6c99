"""Relate the type of a GraphQL field, argument or input field to the one that replaces it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, cast

from graphql import (
    GraphQLArgument,
    GraphQLInputField,
    GraphQLList,
    GraphQLNamedType,
    GraphQLNonNull,
    Undefined,
    get_named_type,
    is_non_null_type,
)

from ...graphql.schema.schema import connection_of

Relation = Literal["same", "narrower", "wider", "mixed", "list", "page", "unpaged", "other"]
"""`narrower`: what could be null cannot be now; `wider`: the opposite; `list`: one became several, or several one."""


def relate(old: Any, new: Any, renames: Mapping[str, str]) -> Relation:
    """Compare two types; a type that was renamed counts as the same."""
    nullable_old, nullable_new = nullable(old), nullable(new)
    relation: Relation = "same"
    if isinstance(old, GraphQLNonNull) != isinstance(new, GraphQLNonNull):
        relation = "wider" if isinstance(old, GraphQLNonNull) else "narrower"
    lists = isinstance(nullable_old, GraphQLList), isinstance(nullable_new, GraphQLList)
    if all(lists):
        return _combine(relation, relate(nullable_old.of_type, nullable_new.of_type, renames))
    if any(lists):
        return _relate_list(nullable_old, nullable_new, renames)
    return relation if _same_name(nullable_old, nullable_new, renames) else "other"


def nullable(type_: Any) -> Any:
    """Return the type without its `!`."""
    return type_.of_type if is_non_null_type(type_) else type_


def named(type_: Any) -> Any:
    """Return the type without its lists and its `!`."""
    return cast(Any, get_named_type(cast(GraphQLNamedType, type_)))


def is_required(definition: GraphQLArgument | GraphQLInputField) -> bool:
    """Return True if a caller has to give it."""
    return isinstance(cast(Any, definition).type, GraphQLNonNull) and definition.default_value is Undefined


def _relate_list(old: Any, new: Any, renames: Mapping[str, str]) -> Relation:
    named_old, named_new = named(old), named(new)
    before, after = connection_of(named_old), connection_of(named_new)
    if isinstance(old, GraphQLList) and after is not None and _same_name(named_old, after.node, renames):
        return "page"
    if isinstance(new, GraphQLList) and before is not None and _same_name(before.node, named_new, renames):
        return "unpaged"
    return "list" if _same_name(named_old, named_new, renames) else "other"


def _same_name(old: Any, new: Any, renames: Mapping[str, str]) -> bool:
    before, after = str(old.name), str(new.name)
    return renames.get(before, before) == after


def _combine(outer: Relation, inner: Relation) -> Relation:
    if "same" in (outer, inner) or outer == inner:
        return inner if outer == "same" else outer
    return "mixed" if inner in {"narrower", "wider", "mixed"} else inner
