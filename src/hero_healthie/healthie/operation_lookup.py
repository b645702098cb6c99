"""The operations of Healthie, by the methods that call them or by name."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from contextlib import suppress
from importlib import import_module
from typing import Any

from hero_healthie._client.warmup import Method, find_names, refuse_operation
from hero_healthie.errors import InvalidArgumentError
from hero_healthie.healthie.resources.registry import NAMES, resource_class
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.names import module_of_writes

_GROUPS = {"queries": "Queries", "mutations": "Mutations", "subscriptions": "Subscriptions"}

_KINDS = {"queries": "query", "mutations": "mutation", "subscriptions": "subscription"}


def healthie_operations(wanted: Method | str) -> list[GraphQLOperation[Any]]:
    """Return the operations of Healthie that a method, or a name such as `requested_payments`, stands for.

    Raises:
        InvalidArgumentError: it stands for none.
    """
    if not isinstance(wanted, str):
        custom = getattr(sys.modules.get(getattr(wanted, "__module__", "")), "OPERATION", None)
        if isinstance(custom, GraphQLOperation):
            return [custom]
    name = wanted if isinstance(wanted, str) else _path_of(wanted)
    resource = name.removeprefix("healthie.").partition(".")[0]
    curated = {resource} if resource in NAMES else set(NAMES)  # each one loads models
    methods: list[str] = []
    for group, class_ in _GROUPS.items():
        methods_of: type[object] = getattr(import_module(f"healthie_api.{group}"), class_)
        methods += [f"{group}.{method}" for method in vars(methods_of) if not method.startswith("_")]
    sent = {f"{each}.{method}": paths for each in curated for method, paths in resource_class(each).SENDS.items()}
    found = find_names(name, [*methods, *sent], "healthie", whole=curated)
    return [_at(path) for path in dict.fromkeys(path for each in found for path in sent.get(each, (each,)))]


def _path_of(method: Method) -> str:
    module, name = str(getattr(method, "__module__", "")), str(getattr(method, "__name__", ""))
    bound_to: object = getattr(method, "__self__", None)
    owner = type(bound_to)
    if name in getattr(owner, "SENDS", ()):
        return f"{owner.__module__.split('.')[-2]}.{name}"
    package, _, group = module.rpartition(".")
    if package != "healthie_api" or group not in _GROUPS:
        refuse_operation(method, "a method of the client, such as healthie.queries.requested_payments")
    return f"{group}.{name}"


def _at(path: str) -> GraphQLOperation[Any]:
    """Return the operation of a method. If a query and a mutation share a name, one module is named after its kind."""
    group, _, name = path.partition(".")
    with_result: Mapping[str, str] = import_module("healthie_api.operations").MODULES
    constants = ("OPERATION", name.upper())
    name = name.rstrip("_")
    named = (name, f"{name}_", f"{name}_{_KINDS[group]}", module_of_writes(name))
    for module in (with_result[path],) if path in with_result else named:
        members: dict[str, Any] = {}
        with suppress(ModuleNotFoundError):
            members = vars(import_module(f"healthie_api.operations.{module}"))
        for constant in constants:
            found: GraphQLOperation[Any] | None = members.get(constant)
            if found is not None and found.python_path == f"healthie.{path}":
                return found
    raise InvalidArgumentError(f"healthie.{path} has no operation", argument="operations")
