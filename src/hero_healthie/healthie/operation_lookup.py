"""The operations of Healthie, by the methods that call them or by name."""

from __future__ import annotations

import pkgutil
import sys
from collections.abc import Mapping
from contextlib import suppress
from importlib import import_module
from typing import Any, ClassVar, Protocol

from hero_healthie._client.warmup import Method, find_names, refuse_operation
from hero_healthie.errors import InvalidArgumentError
from hero_healthie.healthie import resources
from hero_healthie_runtime.graphql.operation import GraphQLOperation

_GROUPS = {"queries": "Queries", "mutations": "Mutations"}


class CuratedResource(Protocol):
    """A class of curated methods, such as `Invoices`."""

    SENDS: ClassVar[Mapping[str, str]]
    """The operation that each of its methods sends, such as `queries.requested_payments`."""


def curated_resources() -> Mapping[str, type[CuratedResource]]:
    """Return the classes of the curated resources by their names in the client: a folder each in `resources`."""
    names = [module.name for module in pkgutil.iter_modules(resources.__path__)]
    return {name: import_module(f"{resources.__name__}.{name}.resource").RESOURCE for name in names}


def healthie_operations(wanted: Method | str) -> list[GraphQLOperation[Any]]:
    """Return the operations of Healthie that a method, or a name such as `requested_payments`, stands for.

    Raises:
        InvalidArgumentError: it stands for none.
    """
    if not isinstance(wanted, str):
        custom = getattr(sys.modules.get(getattr(wanted, "__module__", "")), "OPERATION", None)
        if isinstance(custom, GraphQLOperation):
            return [custom]
    curated = curated_resources()
    name = wanted if isinstance(wanted, str) else _path_of(wanted, curated)
    methods: list[str] = []
    for group, class_ in _GROUPS.items():
        methods_of: type[object] = getattr(import_module(f"healthie_api.{group}"), class_)
        methods += [f"{group}.{method}" for method in vars(methods_of) if not method.startswith("_")]
    sent = {f"{name}.{method}": path for name, each in curated.items() for method, path in each.SENDS.items()}
    paths = find_names(name, [*methods, *sent], "healthie", whole=curated.keys())
    return [_at(path) for path in dict.fromkeys(sent.get(path, path) for path in paths)]


def _path_of(method: Method, curated: Mapping[str, type[CuratedResource]]) -> str:
    module, name = str(getattr(method, "__module__", "")), str(getattr(method, "__name__", ""))
    for resource, class_ in curated.items():
        if module == class_.__module__ and name in class_.SENDS:
            return f"{resource}.{name}"
    package, _, group = module.rpartition(".")
    if package != "healthie_api" or group not in _GROUPS:
        refuse_operation(method, "a method of the client, such as healthie.queries.requested_payments")
    return f"{group}.{name}"


def _at(path: str) -> GraphQLOperation[Any]:
    """Return the operation of a method. If a query and a mutation share a name, one module is named after its kind."""
    group, _, name = path.partition(".")
    name = name.rstrip("_")
    modules = (name, f"{name}_", f"{name}_{'query' if group == 'queries' else 'mutation'}")
    for module in modules:
        found: GraphQLOperation[Any] | None = None
        with suppress(ModuleNotFoundError):
            found = import_module(f"healthie_api.operations.{module}").OPERATION
        if found is not None and found.python_path == f"healthie.{path}":
            return found
    raise InvalidArgumentError(f"healthie.{path} has no operation", argument="operations")
