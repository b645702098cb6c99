"""Finding generated operations, by the methods that call them or by name."""

from __future__ import annotations

import sys
from contextlib import suppress
from importlib import import_module
from typing import Any

from hero_healthie._client.operation_names import Method, find_names, refuse_operation
from hero_healthie.errors import InvalidArgumentError
from hero_healthie_runtime.graphql.operation import GraphQLOperation

_GROUPS = {"queries": "Queries", "mutations": "Mutations"}
_INVOICES = {
    "list": "queries.requested_payments",
    "get": "queries.requested_payment",
    "create": "mutations.create_requested_payment",
    "update": "mutations.update_requested_payment",
    "delete": "mutations.delete_requested_payment",
}
"""What the curated methods send."""


def healthie_operations(wanted: Method | str) -> list[GraphQLOperation[Any]]:
    """The operations of Healthie that a method, or a name such as `requested_payments`, stands for.

    Raises:
        InvalidArgumentError: it stands for none.
    """
    if not isinstance(wanted, str):
        own = getattr(sys.modules.get(getattr(wanted, "__module__", "")), "OPERATION", None)
        if isinstance(own, GraphQLOperation):
            return [own]
        wanted = _path_of(wanted)
    methods: list[str] = []
    for group, class_ in _GROUPS.items():
        methods_of: type[object] = getattr(import_module(f"healthie_api.{group}"), class_)
        methods += [f"{group}.{name}" for name in vars(methods_of) if not name.startswith("_")]
    curated = {f"invoices.{name}": path for name, path in _INVOICES.items()}
    paths = find_names(wanted, [*methods, *curated], "healthie", whole={"invoices"})
    if not curated.keys().isdisjoint(paths):
        import_module("hero_healthie.healthie.resources.invoices.resource")
    return [_at(curated.get(path, path)) for path in paths]


def _path_of(method: Method) -> str:
    module, name = str(getattr(method, "__module__", "")), str(getattr(method, "__name__", ""))
    if name and module == "hero_healthie.healthie.resources.invoices.resource":
        return f"invoices.{'list' if name.startswith('reconcile') else name}"
    package, _, group = module.rpartition(".")
    if package != "healthie_api" or group not in _GROUPS:
        refuse_operation(method, "a method of the client, such as healthie.queries.requested_payments")
    return f"{group}.{name}"


def _at(path: str) -> GraphQLOperation[Any]:
    """The operation of a method. Where a query and a mutation share a name, one of the modules has its kind in its."""
    group, _, name = path.partition(".")
    name = name.rstrip("_")
    modules = (name, f"{name}_", f"{name}_{'query' if group == 'queries' else 'mutation'}")
    for module in modules:
        found: GraphQLOperation[Any] | None = None
        with suppress(ModuleNotFoundError):
            found = import_module(f"healthie_api.operations.{module}").OPERATION
        if found is not None and found.python_path == f"healthie.{path}":
            return found
    raise InvalidArgumentError(f"healthie.{path} has no operation of its own", argument="operations")
