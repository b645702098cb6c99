"""Relate the type of a GraphQL field, argument or input field to the one that replaces it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, cast

from graphql import (
    GraphQLArgument,
    GraphQLInputField,
    GraphQLNamedType,
    Undefined,
    get_named_type,
    is_non_null_type,
    is_wrapping_type,
)

from ...graphql.schema.schema import connection_of

Relation = Literal["same", "narrower", "wider", "mixed", "list", "page", "unpaged", "other"]
"""`narrower`: what could be null cannot be now; `wider`: the opposite; `list`: one became several, or several one."""


def relate(old: Any, new: Any, renames: Mapping[str, str]) -> Relation:
    """Compare two types; a type that was renamed counts as the same."""
    before, after = _required_levels(old), _required_levels(new)
    same = _same_name(named(old), named(new), renames)
    if len(before) != len(after):
        pages = connection_of(named(old)), connection_of(named(new))
        if len(before) == 2 and pages[1] is not None and _same_name(named(old), pages[1].node, renames):
            return "page"
        if len(after) == 2 and pages[0] is not None and _same_name(pages[0].node, named(new), renames):
            return "unpaged"
        return "list" if same else "other"
    if not same:
        return "other"
    narrower = any(now and not was for was, now in zip(before, after, strict=True))
    wider = any(was and not now for was, now in zip(before, after, strict=True))
    return "mixed" if narrower and wider else "narrower" if narrower else "wider" if wider else "same"


def nullable(type_: Any) -> Any:
    """Return the type without its `!`."""
    return type_.of_type if is_non_null_type(type_) else type_


def named(type_: Any) -> Any:
    """Return the type without its lists and its `!`."""
    return cast(Any, get_named_type(cast(GraphQLNamedType, type_)))


def is_required(definition: GraphQLArgument | GraphQLInputField) -> bool:
    """Return True if a caller has to give it."""
    return is_non_null_type(cast(Any, definition).type) and definition.default_value is Undefined


def _required_levels(type_: Any) -> list[bool]:
    """Return for each list around a type, and for the type itself, whether it cannot be null."""
    levels = [is_non_null_type(type_)]
    inner = nullable(type_)
    return [*levels, *_required_levels(inner.of_type)] if is_wrapping_type(inner) else levels


def _same_name(old: Any, new: Any, renames: Mapping[str, str]) -> bool:
    return renames.get(str(old.name), str(old.name)) == str(new.name)
