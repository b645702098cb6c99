"""`hero-healthie call --into` at Healthie: the fields that are asked for."""

from __future__ import annotations

from typing import Any

from typing_extensions import TypedDict

from hero_healthie._selection.operations import root_field
from hero_healthie._selection.type_map import FieldDefinition, TypeMap, healthie_types
from hero_healthie.cli.operations.results import Tree
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.names import snake


def model_of(operation: GraphQLOperation[Any], tree: Tree) -> type[Any]:
    """Return a model that selects these fields of what an operation of Healthie returns, of an item where that is a
    list."""
    types, field = healthie_types(), root_field(operation)
    rows = operation.pagination.rows if operation.pagination is not None else ""
    for name in rows.split(".") if rows else ():
        field = _field(types, field.named, name) or field
    return _typed_dict(types, field.named, tree)


def _typed_dict(types: TypeMap, type_: str, tree: Tree) -> type[Any]:
    fields: dict[str, Any] = {}
    for name, below in tree.items():
        field = _field(types, type_, name)
        fields[name] = Any
        if below and field is not None:
            inner: Any = _typed_dict(types, field.named, below)
            for _ in range(field.type.count("[")):
                inner = list[inner]
            fields[name] = inner | None
    make: Any = TypedDict  # which names the fields have shows when it runs
    made: type[Any] = make(type_, fields)
    return made


def _field(types: TypeMap, type_: str, name: str) -> FieldDefinition | None:
    fields = types.fields(type_)
    return fields.get(name) or next((each for key, each in fields.items() if snake(key) == snake(name)), None)
