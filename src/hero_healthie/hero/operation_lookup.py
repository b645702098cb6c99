"""The operations of Hero, by the methods that call them or by name."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from hero_healthie._client.warmup import Method, find_names, refuse_operation
from hero_healthie_runtime.rest.operation import HttpOperation


def hero_operation(method: Method) -> HttpOperation[Any] | None:
    """Return the operation that a method of a resource of Hero calls, or None if it is no such method."""
    module, name = getattr(method, "__module__", None), getattr(method, "__name__", None)
    if not isinstance(module, str) or not module.startswith("hero_health_api.api."):
        return None
    found: HttpOperation[Any] | None = getattr(import_module(f"{module}.{name}"), "OPERATION", None)
    return found


def hero_operations(wanted: Method | str) -> list[HttpOperation[Any]]:
    """Return the operations of Hero that a method, or a name such as `invoicing.update_invoice`, stands for.

    Raises:
        InvalidArgumentError: it stands for none.
    """
    if not isinstance(wanted, str):
        found = hero_operation(wanted)
        if found is None:
            refuse_operation(wanted, "a method of a resource, such as hero.invoicing.update_invoice")
        return [found]
    from hero_health_api.catalogue import OPERATIONS  # noqa: PLC0415 (only names need it)

    paths = [operation.python_path.removeprefix("hero.") for operation in OPERATIONS]
    operations: list[HttpOperation[Any]] = []
    for path in find_names(wanted, paths, "hero", whole={path.partition(".")[0] for path in paths}):
        tag, _, name = path.partition(".")
        operations.append(import_module(f"hero_health_api.api.{tag}.{name}").OPERATION)
    return operations
