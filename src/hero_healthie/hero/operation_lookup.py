"""The operations of Hero, by the methods that call them or by name."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from hero_healthie._client.warmup import Method, find_names, refuse_operation
from hero_healthie.hero.resources.registry import NAMES, resource_class
from hero_healthie_runtime.rest.operation import HttpOperation


def hero_operations(wanted: Method | str) -> list[HttpOperation[Any]]:
    """Return the operations of Hero that a method, or a name such as `invoicing.update_invoice`, stands for.

    Raises:
        InvalidArgumentError: it stands for none.
    """
    from hero_health_api.catalogue import OPERATIONS  # noqa: PLC0415 (only this needs it)

    name = wanted if isinstance(wanted, str) else _path_of(wanted)
    paths = [operation.python_path.removeprefix("hero.") for operation in OPERATIONS]
    resource = name.removeprefix("hero.").partition(".")[0]
    curated = {resource} if resource in NAMES else set(NAMES)
    sent = {f"{each}.{method}": sends for each in curated for method, sends in resource_class(each).SENDS.items()}
    found = find_names(name, [*paths, *sent], "hero", whole={path.partition(".")[0] for path in [*paths, *sent]})
    return [_at(path) for path in dict.fromkeys(path for each in found for path in sent.get(each, (each,)))]


def _path_of(method: Method) -> str:
    module, name = str(getattr(method, "__module__", "")), str(getattr(method, "__name__", ""))
    bound_to: object = getattr(method, "__self__", None)
    owner = type(bound_to)
    if name in getattr(owner, "SENDS", ()):
        return f"{owner.__module__.split('.')[-2]}.{name}"
    if not module.startswith("hero_health_api.api."):
        refuse_operation(method, "a method of a resource, such as hero.invoicing.update_invoice")
    return f"{module.rpartition('.')[2]}.{name}"


def _at(path: str) -> HttpOperation[Any]:
    tag, _, name = path.partition(".")
    found: HttpOperation[Any] = import_module(f"hero_health_api.api.{tag}.{name}").OPERATION
    return found
