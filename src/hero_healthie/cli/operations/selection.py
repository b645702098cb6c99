"""`hero-healthie call --into` at Healthie: the fields that are asked for."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from hero_healthie._selection.named_fields import named_fields
from hero_healthie._selection.operations import root_field
from hero_healthie._selection.type_map import healthie_types
from hero_healthie.cli.operations.results import Tree
from hero_healthie_runtime.graphql.operation import GraphQLOperation


def model_of(operation: GraphQLOperation[Any], tree: Tree) -> type[Any]:
    """Return a model that selects these fields of what an operation of Healthie returns, of an item where that is a
    list.

    Raises:
        InvalidArgumentError: there is no such field, or it is an object, or secret.
    """
    types, field = healthie_types(), root_field(operation)
    rows = operation.pagination.rows if operation.pagination is not None else ""
    for name in rows.split(".") if rows else ():
        field = types.fields(field.named).get(name, field)
    return named_fields(field.named, _paths(tree), argument="into").model


def _paths(tree: Tree) -> Iterator[str]:
    for name, below in tree.items():
        if below:
            yield from (f"{name}.{each}" for each in _paths(below))
        else:
            yield name
