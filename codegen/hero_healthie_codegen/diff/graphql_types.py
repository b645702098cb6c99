"""How the type of a GraphQL field, argument or input field relates to the one it replaces."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, cast

from graphql import (
    GraphQLArgument,
    GraphQLInputField,
    GraphQLList,
    GraphQLNamedType,
    GraphQLNonNull,
    GraphQLSchema,
    Undefined,
    get_named_type,
)

from ..graphql.schema.schema import is_connection

Relation = Literal["same", "narrower", "wider", "mixed", "list", "page", "unpaged", "other"]
"""`narrower`: what could be null cannot be now; `wider`: the opposite; `list`: one became several, or several one."""


def relate(old: Any, new: Any, renames: Mapping[str, str]) -> Relation:
    """Compare two types; a type that was renamed counts as the same."""
    bare_old, bare_new = _nullable(old), _nullable(new)
    here: Relation = "same"
    if isinstance(old, GraphQLNonNull) != isinstance(new, GraphQLNonNull):
        here = "wider" if isinstance(old, GraphQLNonNull) else "narrower"
    if isinstance(bare_old, GraphQLList) and isinstance(bare_new, GraphQLList):
        return _worse(here, relate(_inner(bare_old), _inner(bare_new), renames))
    if isinstance(bare_old, GraphQLList) or isinstance(bare_new, GraphQLList):
        return _shape(bare_old, bare_new, renames)
    if _same_name(bare_old, bare_new, renames):
        return here
    return "other"


def is_required(definition: GraphQLArgument | GraphQLInputField) -> bool:
    """Whether a caller has to give it."""
    return isinstance(cast(Any, definition).type, GraphQLNonNull) and definition.default_value is Undefined


def named(definition: Any) -> GraphQLNamedType:
    """The type without its lists and its nullability."""
    return cast(GraphQLNamedType, get_named_type(definition.type))


def is_page(schema: GraphQLSchema, definition: Any) -> bool:
    """Whether a field leads to one page of a connection."""
    return is_connection(schema.type_map[named(definition).name])


def _shape(old: Any, new: Any, renames: Mapping[str, str]) -> Relation:
    name_old, name_new = _named(old), _named(new)
    for listed, page, relation in ((old, new, "page"), (new, old, "unpaged")):
        page_type = _named(page)
        if isinstance(listed, GraphQLList) and not isinstance(page, GraphQLList) and is_connection(page_type):
            node, item = _named(page_type.fields["nodes"].type), _named(listed)
            pair: tuple[Any, Any] = (item, node) if relation == "page" else (node, item)
            if _same_name(*pair, renames):
                return cast(Relation, relation)
    return "list" if _same_name(name_old, name_new, renames) else "other"


def _same_name(old: Any, new: Any, renames: Mapping[str, str]) -> bool:
    before, after = str(old.name), str(new.name)
    return renames.get(before, before) == after


def _named(type_: Any) -> Any:
    return cast(Any, get_named_type(type_))


def _nullable(type_: Any) -> Any:
    return type_.of_type if str(type_).endswith("!") else type_


def _inner(type_: Any) -> Any:
    return type_.of_type


def _worse(here: Relation, below: Relation) -> Relation:
    if "same" in (here, below) or here == below:
        return below if here == "same" else here
    return "mixed" if {here, below} <= {"narrower", "wider", "mixed"} else below
