"""The generated operations of Healthie, wherever they stand."""

from __future__ import annotations

import pkgutil
from collections.abc import Iterator
from importlib import import_module
from types import ModuleType
from typing import Any

import healthie_api.operations
from hero_healthie.healthie.operation_lookup import healthie_operations
from hero_healthie_runtime.graphql.operation import GraphQLOperation


def operation_of(name: str) -> Any:
    """Return the operation of a method, such as `create_task` or `mutations.create_task`."""
    (found,) = healthie_operations(name)
    return found


def operations_in(package: ModuleType = healthie_api.operations) -> Iterator[GraphQLOperation[Any]]:
    """Yield all operations of a package of modules."""
    for each in pkgutil.iter_modules(package.__path__):
        members = vars(import_module(f"{package.__name__}.{each.name}")).values()
        yield from (member for member in members if isinstance(member, GraphQLOperation))
