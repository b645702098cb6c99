"""Finding generated operations, by the methods that call them or by name."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence, Set
from contextlib import suppress
from importlib import import_module
from typing import Any, NoReturn

from healthie_api.runtime import GraphQLOperation
from hero_health_api.runtime import HttpOperation
from hero_healthie.errors import InvalidArgumentError

Method = Callable[..., object]

_GROUPS = {"queries": "Queries", "mutations": "Mutations"}
_INVOICES = {
    "list": "queries.requested_payments",
    "get": "queries.requested_payment",
    "create": "mutations.create_requested_payment",
    "update": "mutations.update_requested_payment",
    "delete": "mutations.delete_requested_payment",
}
"""What the curated methods send."""


def hero_operation(method: Method) -> HttpOperation[Any] | None:
    """The operation that a method of a resource of Hero calls, or None if it is no such method."""
    module, name = getattr(method, "__module__", None), getattr(method, "__name__", None)
    if not isinstance(module, str) or not module.startswith("hero_health_api.api."):
        return None
    found: HttpOperation[Any] | None = getattr(import_module(f"{module}.{name}"), "OPERATION", None)
    return found


def hero_operations(wanted: Method | str) -> list[HttpOperation[Any]]:
    """The operations of Hero that a method, or a name such as `invoicing.update_invoice`, stands for.

    Raises:
        InvalidArgumentError: it stands for none.
    """
    if not isinstance(wanted, str):
        found = hero_operation(wanted)
        if found is None:
            _refuse(wanted, "a method of a resource, such as hero.invoicing.update_invoice")
        return [found]
    from hero_health_api.catalogue import OPERATIONS  # noqa: PLC0415 (only names need it)

    paths = [str(row[3]).removeprefix("hero.") for row in OPERATIONS]
    operations: list[HttpOperation[Any]] = []
    for path in _named(wanted, paths, "hero", whole={path.partition(".")[0] for path in paths}):
        tag, _, name = path.partition(".")
        operations.append(import_module(f"hero_health_api.api.{tag}.{name}").OPERATION)
    return operations


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
    paths = _named(wanted, [*methods, *curated], "healthie", whole={"invoices"})
    if not curated.keys().isdisjoint(paths):
        import_module("hero_healthie.invoices")
    return [_at(curated.get(path, path)) for path in paths]


def _path_of(method: Method) -> str:
    module, name = str(getattr(method, "__module__", "")), str(getattr(method, "__name__", ""))
    if name and module == "hero_healthie.invoices":
        return f"invoices.{'list' if name.startswith('reconcile') else name}"
    package, _, group = module.rpartition(".")
    if package != "healthie_api" or group not in _GROUPS:
        _refuse(method, "a method of the client, such as healthie.queries.requested_payments")
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


def _named(wanted: str, paths: Sequence[str], client: str, *, whole: Set[str]) -> list[str]:
    """The paths that a name stands for: a path, its last part, or its first part where that may stand for all in it."""
    name = wanted.removeprefix(f"{client}.")
    groups = {path: path.partition(".")[0] for path in paths}
    tails = {path: path.partition(".")[2] for path in paths if groups[path] not in whole or client == "hero"}
    found = [path for path in paths if name in (path, tails.get(path)) or (name in whole and name == groups[path])]
    if found:
        return found
    from difflib import get_close_matches  # noqa: PLC0415 (only mistakes need it)

    names = {tail: path for path, tail in reversed(tails.items())} | {path: path for path in paths}
    close = dict.fromkeys(names[near] for near in get_close_matches(name, names, n=3, cutoff=0.7))
    advice = f"did you mean {' or '.join(close)}?" if close else "hero_healthie.operations() lists all"
    raise InvalidArgumentError(f"{client} has no operation {wanted!r}; {advice}", argument="operations")


def _refuse(wanted: object, expected: str) -> NoReturn:
    raise InvalidArgumentError(f"{type(wanted).__name__} is not {expected}, nor a name", argument="operations")
