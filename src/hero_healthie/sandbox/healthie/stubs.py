"""Respond with what a test says of a root field, completed from the records and the schema."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from graphql import (
    GraphQLError,
    GraphQLObjectType,
    GraphQLResolveInfo,
    GraphQLSchema,
    GraphQLUnionType,
    is_leaf_type,
)

from hero_healthie.sandbox.common.json import JsonObject
from hero_healthie.sandbox.common.matching import has_placeholder, plain
from hero_healthie.sandbox.common.options import invalid
from hero_healthie.sandbox.common.overlay import unknown_field
from hero_healthie.sandbox.healthie.complexity import is_connection, named_type
from hero_healthie.sandbox.healthie.connections import connection
from hero_healthie.sandbox.healthie.records.account import SEEDED, Account
from hero_healthie.sandbox.healthie.resolve import of_record, resolve
from hero_healthie.sandbox.store.records import Record
from hero_healthie_runtime.json import is_array, is_object


@dataclass(slots=True, eq=False)
class Stub:
    """An object of which a test has said some fields."""

    base: Record
    """Has the others: the record of the same id, or a made-up one."""
    values: JsonObject

    @property
    def type(self) -> str:
        """Its type in the schema."""
        return self.base.type

    @property
    def id(self) -> str:
        """Its id."""
        return self.base.id


def root_field(schema: GraphQLSchema, operation: str) -> tuple[str, Any]:
    """Return name and definition of a root field by its name, in which case and underscores do not matter."""
    roots = filter(None, (schema.mutation_type, schema.query_type, schema.subscription_type))
    return next(
        (name, field) for root in roots for name, field in root.fields.items() if plain(name) == plain(operation)
    )


def stub(account: Account, declared: Any, value: Any, arguments: JsonObject, path: str = "response") -> Any:
    """Return a value as resolvers need it: objects with all their fields, connections for lists.

    Args:
        account: has the records that complete objects of the same id.
        declared: the type of the field.
        value: what the test said.
        arguments: of the root field; its `id` is that of the object unless the value has another.
        path: the place of the value, for messages.

    Raises:
        InvalidArgumentError: the value does not fit the type, or has a field that the type does not have.
    """
    of: Any = named_type(declared)
    if value is None or has_placeholder(value):
        return value
    if is_leaf_type(of):
        return _leaf(of, value, path)
    if is_connection(of) and is_array(value):
        node, edge = named_type(of.fields["nodes"].type), named_type(of.fields["edges"].type)
        rows = [stub(account, node, row, {}, f"{path}[{at}]") for at, row in enumerate(value)]
        return connection(of.name, rows, {}, order=path, rank=lambda row: [row.id], edge_type=edge.name)
    if is_array(value) != (str(declared).strip("!").startswith("[")) or not (is_array(value) or is_object(value)):
        raise invalid(path, f"must be a value of {declared}, not a {type(value).__name__}")
    if is_array(value):
        return [stub(account, of, row, {}, f"{path}[{at}]") for at, row in enumerate(value)]
    if not isinstance(of, GraphQLObjectType):
        of = account.shapes.schema.type_map[str(value.get("__typename") or _first_type(account, of))]
    fields = of.fields
    made: JsonObject = {}
    for name, part in value.items():
        if name not in fields and name != "__typename":
            raise unknown_field(path, name, fields)
        if name in fields:
            made[name] = stub(account, fields[name].type, part, {}, f"{path}.{name}")
    id_ = str(value.get("id") or arguments.get("id") or account.offset + 1)
    return Stub(account.store.get(of.name, id_) or Record(of.name, id_, {SEEDED: True}), made)


def _first_type(account: Account, abstract: Any) -> str:
    types = abstract.types if isinstance(abstract, GraphQLUnionType) else ()
    found = types or account.shapes.schema.get_possible_types(abstract)
    return str(found[0].name)


def _leaf(of: Any, value: Any, path: str) -> Any:
    for part in value if is_array(value) else [value]:
        try:
            of.serialize(part)
        except GraphQLError as error:
            raise invalid(path, f"is no value of {of.name}: {error.message}") from None
    return value


def resolve_stub(source: Any, info: GraphQLResolveInfo, **arguments: Any) -> Any:
    """Resolve a field where some objects are stubs."""
    if not isinstance(source, Stub):
        return resolve(source, info, **arguments)
    if info.field_name in source.values:
        return source.values[info.field_name]
    return of_record(info.context.account, source.base, info.field_name, arguments)
