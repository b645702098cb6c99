"""Say what each root field does to which type of record: from its name and its type, or as a person decided."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from graphql import GraphQLInputObjectType, GraphQLObjectType, GraphQLSchema, is_leaf_type

from hero_healthie.sandbox.common.json import JsonObject, as_object
from hero_healthie.sandbox.healthie.complexity import is_connection, named_type

Verb: TypeAlias = Literal["get", "list", "create", "update", "delete", "copy", "each", "canned"]
_VERBS: Mapping[str, Verb] = {
    "create": "create",
    "add": "create",
    "update": "update",
    "edit": "update",
    "delete": "delete",
    "destroy": "delete",
    "copy": "copy",
}
#: Objects that payloads hold beside the one that was written.
ASIDE = {"currentUser", "current_user", "currentUserNotificationsCount", "organization", "sms_template_warning"}


@dataclass(frozen=True, slots=True)
class Root:
    """What a root field does."""

    name: str
    query: bool
    verb: Verb
    type: str
    """The type of record; empty when it is none of the store's."""
    field: str
    """Of a mutation: the field of the payload that holds the record, empty when none does."""
    declared: Any
    """Its type in the schema."""
    input: GraphQLInputObjectType | None
    decided: JsonObject


def roots_of(schema: GraphQLSchema, decisions: JsonObject) -> tuple[dict[str, Root], dict[str, Root]]:
    """Return the root fields of queries and of mutations by name."""
    queries, mutations = schema.query_type, schema.mutation_type
    read = {name: _query(name, field, as_object(decisions.get(name))) for name, field in _fields(queries)}
    written = {name: _mutation(name, field, as_object(decisions.get(name))) for name, field in _fields(mutations)}
    return read, written


def _fields(root: GraphQLObjectType | None) -> list[tuple[str, Any]]:
    return list(root.fields.items()) if root is not None else []


def _query(name: str, field: Any, decided: JsonObject) -> Root:
    type_: Any = named_type(field.type)
    many = "[" in str(field.type)
    if is_connection(type_):
        many, type_ = True, named_type(type_.fields["nodes"].type)
    verb: Verb = "list" if many else "get"
    kept = decided.get("verb") or "id" in getattr(type_, "fields", {"id": None})
    if is_leaf_type(type_) or not kept:
        verb = "canned"
    decided_verb: Verb = decided.get("verb", verb)
    return Root(name, True, decided_verb, "" if is_leaf_type(type_) else type_.name, "", field.type, None, decided)


def _mutation(name: str, field: Any, decided: JsonObject) -> Root:
    payload: Any = named_type(field.type)
    argument = field.args.get("input")
    given: Any = named_type(argument.type) if argument is not None else None
    prefix = next(iter(re.findall(r"^[a-z]+", name)), "")
    place = str(decided.get("field", _main_field(name, payload)))
    type_: Any = named_type(payload.fields[place].type) if place else None
    of = str(decided.get("type", type_.name if type_ is not None and not is_leaf_type(type_) else ""))
    verb: Verb = decided.get("verb", _VERBS.get(prefix, "update" if of else "canned"))
    return Root(name, False, verb if of else "canned", of, place, field.type, given, decided)


def _main_field(name: str, payload: Any) -> str:
    """Return the field of a payload that holds the record: the one the mutation is named after, or the first object."""
    if not isinstance(payload, GraphQLObjectType):
        return ""
    objects = [
        field
        for field, declared in payload.fields.items()
        if field != "messages" and isinstance(named_type(declared.type), GraphQLObjectType)
    ]
    noun = re.sub(r"^[a-z]+", "", name).lower()
    for field in objects:
        if field.replace("_", "").lower() in {noun, f"{noun}s"}:
            return str(field)
    others = [field for field in objects if field not in ASIDE]
    return str(next(iter(others or objects), ""))
