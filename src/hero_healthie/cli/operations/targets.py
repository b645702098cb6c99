"""What commands can call: every operation of both APIs, and the methods of curated resources."""

from __future__ import annotations

import inspect
import re
import tomllib
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from typing import Any, TypeAlias

from hero_health_api.undescribed import UNDESCRIBED
from hero_healthie._call.arguments import did_you_mean
from hero_healthie.catalogue import Operation, operations
from hero_healthie.cli.clients import Api
from hero_healthie.cli.failures import CalledWronglyError
from hero_healthie.healthie.resources import registry as of_healthie
from hero_healthie.hero.resources import registry as of_hero
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.method_group import MethodGroup
from hero_healthie_runtime.names import snake
from hero_healthie_runtime.operation import Safety, UndescribedOperation
from hero_healthie_runtime.rest.operation import HttpOperation

Record: TypeAlias = HttpOperation[Any] | GraphQLOperation[Any]

_REGISTRIES: Mapping[str, Any] = {"hero": of_hero, "healthie": of_healthie}
_SAFETIES: tuple[Safety, ...] = ("read", "idempotent_write", "create", "money")
_SPECS = "hero_healthie_codegen.specs.folder"


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """A method of a client.

    Attributes:
        path: where it is called: `hero.invoicing.update_invoice`, `healthie.invoices.create`.
        rows: the catalogue's records of what it may send; one for an operation, several for a curated method.
        is_curated: whether it is a method of a curated resource.
        undescribed: what it may send besides, at a path that the caller says.
    """

    path: str
    rows: tuple[Operation, ...]
    is_curated: bool = False
    undescribed: tuple[UndescribedOperation, ...] = ()

    @property
    def api(self) -> Api:
        """The API."""
        return "hero" if self.path.startswith("hero.") else "healthie"

    @property
    def safety(self) -> Safety:
        """The strictest class among what it may send; that of a write where that is not known."""
        found = {row.safety for row in self.rows} | {each.safety for each in self.undescribed} or {"create"}
        return next(each for each in reversed(_SAFETIES) if each in found)

    @property
    def form(self) -> str:
        """How it is called over HTTP or GraphQL."""
        if self.is_curated:
            count = len(self.rows) + len(self.undescribed)
            return f"curated: {count} operation{'' if count == 1 else 's'}"
        [row] = self.rows
        return f"{row.method} {row.path}" if row.kind == "http" else f"{row.kind} {row.root_field}"

    @property
    def about(self) -> str:
        """The tag at Hero, the domain at Healthie, the name of a curated resource."""
        group = self.path.split(".")[1]
        return group if self.is_curated or self.api == "hero" else domain_of(self.rows[0].name)

    @property
    def deprecated(self) -> str | None:
        """The vendor's reason, or None."""
        return None if self.is_curated else self.rows[0].deprecated

    @property
    def kind(self) -> str:
        """`http`, `query`, `mutation`, `subscription` or `curated`."""
        return "curated" if self.is_curated else self.rows[0].kind

    def method_of(self, client: object) -> Callable[..., Any]:
        """Return the method of a client."""
        found: Any = client
        for name in self.path.split(".")[1:]:
            found = getattr(found, name)
        return found  # type: ignore[no-any-return] # a method, by its path

    @property
    def function(self) -> Callable[..., Any]:
        """The function in its class, unbound, with its signature and docstring."""
        group, name = self.path.split(".")[1:]
        return getattr(_group_class(self.api, group), name)  # type: ignore[no-any-return] # as above

    def records(self) -> list[Record]:
        """Return what is known of what it sends: documents, codecs, paging, how to check."""
        if self.api == "hero":
            from hero_healthie.hero.operation_lookup import hero_operations  # noqa: PLC0415 (loads operations)

            return [found for row in self.rows for found in hero_operations(row.python_path)]
        from hero_healthie.healthie.operation_lookup import healthie_operations  # noqa: PLC0415 (as above)

        return [found for row in self.rows for found in healthie_operations(row.python_path)]


@cache
def targets() -> tuple[Target, ...]:
    """Return all there is: Hero's operations, Healthie's, and the curated methods of both."""
    rows = {row.python_path: row for row in operations()}
    found = [Target(path=path, rows=(row,)) for path, row in rows.items()]
    return (*found, *_curated(rows))


def _curated(rows: Mapping[str, Operation]) -> Iterator[Target]:
    for api, registry in _REGISTRIES.items():
        for resource in registry.NAMES:
            yield from _curated_of(api, resource, rows)


def _curated_of(api: str, resource: str, rows: Mapping[str, Operation]) -> Iterator[Target]:
    made = _REGISTRIES[api].resource_class(resource)
    sends: Mapping[str, Sequence[str]] = made.SENDS
    undescribed: Mapping[str, Sequence[str]] = getattr(made, "UNDESCRIBED", {})
    for name, member in inspect.getmembers_static(made, inspect.isfunction):
        path = f"{api}.{resource}.{name}"
        if not name.startswith("_") and path not in rows and member.__module__.startswith("hero_healthie."):
            sent = (f"{api}.{each}" for each in sends.get(name, ()))
            yield Target(
                path=path,
                rows=tuple(rows[each] for each in sent if each in rows),
                is_curated=True,
                undescribed=tuple(UNDESCRIBED[each] for each in undescribed.get(name, ()) if each in UNDESCRIBED),
            )


def find(name: str) -> Target:
    """Return what a name stands for: a path such as `hero.invoicing.update_invoice`, or its end where only one has it.

    Raises:
        CalledWronglyError: it stands for nothing, or for several; the message names those that are close.
    """
    api, _, rest = name.partition(".")
    rows = {row.python_path: row for row in operations()}
    if name in rows:
        return Target(path=name, rows=(rows[name],))
    if api in _REGISTRIES and (resource := rest.partition(".")[0]) in _REGISTRIES[api].NAMES:
        for each in _curated_of(api, resource, rows):  # the others need not be loaded
            if each.path == name:
                return each
    known = {each.path: each for each in targets()}
    wanted = snake(name.rpartition(".")[2])
    ends = [each for each in known.values() if each.path.endswith(f".{name}") or _is_named(each, name)]
    if len(ends) == 1:
        return ends[0]
    if ends:
        raise CalledWronglyError(f"{name} is the name of several: {', '.join(each.path for each in ends)}")
    by_end: dict[str, list[str]] = {}
    for path in known:
        by_end.setdefault(path.rpartition(".")[2], []).append(path)
    if wanted in by_end:
        raise CalledWronglyError(f"there is no operation {name!r}; did you mean {' or '.join(by_end[wanted])}?")
    text = f"there is no operation {name!r}{did_you_mean(name, known, 3)}"
    raise CalledWronglyError(text, advice="hero-healthie ops WORD searches them")


def _is_named(each: Target, name: str) -> bool:
    return not each.is_curated and each.rows[0].name == name


def _group_class(api: str, group: str) -> type[Any]:
    if group in _REGISTRIES[api].NAMES:
        found: type[Any] = _REGISTRIES[api].resource_class(group)
        return found
    module = import_module(f"hero_health_api.api.{group}" if api == "hero" else f"healthie_api.{group}")
    return next(
        each
        for each in vars(module).values()
        if isinstance(each, type) and issubclass(each, MethodGroup) and each.__module__ == module.__name__
    )


def domain_of(name: str) -> str:
    """Return what an operation of Healthie is about, as specs/healthie/domains.toml says; nothing without the specs."""
    rules, exceptions = _domains()
    root = snake(name)
    if root in exceptions:
        return str(exceptions[root]["domain"])
    return next((domain for domain, pattern in rules.items() if re.search(pattern, f"_{root}_")), "")


@cache
def _domains() -> tuple[Mapping[str, str], Mapping[str, Any]]:
    with suppress(Exception):
        folder: Any = import_module(_SPECS).specs_folder()
        table = tomllib.loads((folder / "healthie" / "domains.toml").read_text("utf-8"))
        return table["rules"], table["exceptions"]
    return {}, {}
