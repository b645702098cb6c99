"""Relate the type of a GraphQL field, argument or input field to the one that replaces it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, cast

from graphql import (
    GraphQLEnumType,
    GraphQLNamedType,
    GraphQLScalarType,
    get_named_type,
    is_non_null_type,
    is_wrapping_type,
)

from ...graphql.schema.scalars import PLAIN, scalar_type
from ...graphql.schema.schema import connection_of, nullable

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


def same_in_python(old: Any, new: Any) -> bool:
    """Return True if both are scalars that callers write and read as the same type: an ID is a str."""
    before, after = named(old), named(new)
    if not (isinstance(before, GraphQLScalarType) and isinstance(after, GraphQLScalarType)):
        return False
    known = [scalar_type(each.name, {}) for each in (before, after)]
    return len({(each.argument, PLAIN.get(each.result, each.result)) for each in known}) == 1


def theme_of_type(old: Any, new: Any, renames: Mapping[str, str], *, sent: bool) -> str:
    """Return what a change of a type has in common with others."""
    if same_in_python(old, new):
        renames = {named(old).name: named(new).name}
        if sent and named(old).name != named(new).name and relate(old, new, renames) in {"same", "wider"}:
            return "sent_same"
    relation = relate(old, new, renames)
    if relation in {"page", "unpaged"}:
        return relation
    if not sent:
        return {"wider": "received_null", "narrower": "received_never_null", "list": "received_list"}.get(
            relation, "received_type"
        )
    if relation == "narrower":
        return "sent_required" if is_non_null_type(new) and not is_non_null_type(old) else "sent_not_null"
    if isinstance(named(new), GraphQLEnumType) and isinstance(named(old), GraphQLScalarType):
        return "sent_enum"
    return {"wider": "sent_optional", "list": "sent_list"}.get(relation, "sent_type")


def named(type_: Any) -> Any:
    """Return the type without its lists and its `!`."""
    return cast(Any, get_named_type(cast(GraphQLNamedType, type_)))


def _required_levels(type_: Any) -> list[bool]:
    """Return for each list around a type, and for the type itself, whether it cannot be null."""
    levels = [is_non_null_type(type_)]
    inner = nullable(type_)
    return [*levels, *_required_levels(inner.of_type)] if is_wrapping_type(inner) else levels


def _same_name(old: Any, new: Any, renames: Mapping[str, str]) -> bool:
    return renames.get(str(old.name), str(old.name)) == str(new.name)
