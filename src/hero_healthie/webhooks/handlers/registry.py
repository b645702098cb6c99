"""Which functions handle which events."""

from __future__ import annotations

import difflib
import functools
import inspect
import typing
from collections.abc import Awaitable, Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from importlib import import_module
from types import UnionType
from typing import Any, TypeAlias, TypeVar

from healthie_api.webhook_events import EVENTS as HEALTHIE_EVENTS
from hero_health_api.webhook_events import EVENTS as HERO_EVENTS
from hero_healthie.errors import ConfigurationError
from hero_healthie.webhooks.events import Event
from hero_healthie.webhooks.verify.identity import OncePer
from hero_healthie.webhooks.verify.keys import Api
from hero_healthie_runtime.webhook_events import HealthieEvent, HeroEvent

E = TypeVar("E", bound=HeroEvent | HealthieEvent)
Handler: TypeAlias = Callable[[E], Awaitable[object]]
"""An async function of one event."""

_BASES: dict[Api, type[Event]] = {"hero": HeroEvent, "healthie": HealthieEvent}
_EVENTS: dict[Api, tuple[str, Mapping[str, tuple[str, str]]]] = {
    "hero": ("hero_health_api", HERO_EVENTS),
    "healthie": ("healthie_api", HEALTHIE_EVENTS),
}


@dataclass(frozen=True, slots=True)
class Wanted:
    """One kind of event that a handler is for: of an API or of both, by name, by the start of the name, or by class."""

    kind: tuple[type[Event], ...]
    name: str | None = None
    start: str | None = None

    def fits(self, event: Event) -> bool:
        """Whether the event is of this kind."""
        if not isinstance(event, self.kind):
            return False
        if self.name is not None:
            return event.event_type == self.name
        return self.start is None or event.event_type.startswith(self.start)


@dataclass(frozen=True, slots=True)
class Registered:
    """A handler, under the name by which its work is remembered."""

    name: str
    call: Handler[Any]
    wanted: tuple[Wanted, ...]
    once_per: OncePer


class Handlers:
    """The handlers of an app, in the order in which they were registered."""

    def __init__(self) -> None:
        self._by_name: dict[str, Registered] = {}

    def add(
        self,
        call: Handler[Any],
        events: tuple[str | type[Event], ...],
        *,
        name: str | None,
        once_per: OncePer,
        unknown: bool,
    ) -> None:
        """Register a handler.

        Raises:
            ConfigurationError: it is not async, its name is taken, an event is not known, or its annotation does
                not fit.
        """
        name = name or _name_of(call)
        _check_async(call, name)
        if once_per not in typing.get_args(OncePer):
            raise ConfigurationError(f'handler {name}: once_per must be "delivery", "body" or "never"')
        if not events:
            raise ConfigurationError(f"handler {name}: name at least one event")
        wanted = tuple(kind for event in events for kind in _wanted(event, unknown=unknown))
        accepted = _accepted(call)
        for kind in wanted if accepted else ():
            _check_fits(kind, accepted, name)
        found = self._by_name.get(name)
        if found is None:
            self._by_name[name] = Registered(name, call, wanted, once_per)
        elif found.call is call and found.once_per == once_per:
            self._by_name[name] = replace(found, wanted=found.wanted + wanted)
        else:
            raise ConfigurationError(
                f"there is a handler {name} already, and what was handled is remembered by that name; pass name= to one"
            )

    def of(self, event: Event) -> list[Registered]:
        """The handlers that are for an event."""
        return [handler for handler in self if any(kind.fits(event) for kind in handler.wanted)]

    def get(self, name: str) -> Registered | None:
        """The handler of that name."""
        return self._by_name.get(name)

    def __iter__(self) -> Iterator[Registered]:
        return iter(tuple(self._by_name.values()))


def _wanted(event: str | type[Event], *, unknown: bool) -> list[Wanted]:
    if isinstance(event, type):
        if not issubclass(event, (HeroEvent, HealthieEvent)):
            raise ConfigurationError(f"{event.__name__} is no class of webhook events")
        return [Wanted((event,))]
    api, colon, name = event.rpartition(":")
    if colon and api not in _BASES:
        raise ConfigurationError(f'no API is called {api!r}: write "hero:{name}" or "healthie:{name}"')
    apis: list[Api] = [one for one in _BASES if not colon or one == api]
    if name == "*":
        return [Wanted(tuple(_BASES[one] for one in apis))]
    family = name.removesuffix("*") if name.endswith(".*") else None
    known: list[Api] = [
        one
        for one in apis
        if any(event_type.startswith(family) if family else event_type == name for event_type in _EVENTS[one][1])
    ]
    if not known and not unknown:
        raise ConfigurationError(_not_known(name, apis))
    kinds = tuple(_BASES[one] for one in known or apis)
    return [Wanted(kinds, start=family) if family else Wanted(kinds, name=name)]


def _not_known(name: str, apis: list[Api]) -> str:
    names = sorted({event_type for api in apis for event_type in _EVENTS[api][1]})
    close = difflib.get_close_matches(name, names, n=3)
    hint = f"; did you mean {' or '.join(close)}?" if close else "."
    return f"no webhook event is known by the name {name!r}{hint} Pass unknown=True if it is newer than this package"


def _check_async(call: Handler[Any], name: str) -> None:
    plain = call.func if isinstance(call, functools.partial) else call
    method: object = getattr(plain, "__call__", None)  # noqa: B004 (an object may have an async __call__)
    if not inspect.iscoroutinefunction(plain) and not inspect.iscoroutinefunction(method):
        raise ConfigurationError(
            f"handler {name} must be an async function; call what blocks with asyncio.to_thread inside of it"
        )


def _name_of(call: Handler[Any]) -> str:
    plain: Any = call.func if isinstance(call, functools.partial) else call
    qualified = getattr(plain, "__qualname__", type(plain).__qualname__)
    return f"{getattr(plain, '__module__', type(plain).__module__)}.{qualified}"


def _accepted(call: Handler[Any]) -> tuple[type, ...]:
    """The classes that the first argument of a handler is annotated with; none where that cannot be told."""
    plain: Any = call.func if isinstance(call, functools.partial) else call
    plain = plain if inspect.isroutine(plain) else type(plain).__call__
    try:
        hints = typing.get_type_hints(plain)
    except (NameError, TypeError, AttributeError):  # names that are imported for type checkers only
        return ()
    hint = next((hints[name] for name in hints if name != "return"), None)
    members = (
        typing.get_args(hint) if isinstance(hint, UnionType) or typing.get_origin(hint) is typing.Union else (hint,)
    )
    if not members or not all(isinstance(member, type) for member in members):
        return ()
    return tuple(member for member in members if isinstance(member, type))


def _check_fits(wanted: Wanted, accepted: tuple[type, ...], handler: str) -> None:
    for kind in _classes(wanted):
        if not issubclass(kind, accepted):
            named = " | ".join(one.__name__ for one in accepted)
            given = wanted.name or (f"{wanted.start}*" if wanted.start else "all")
            raise ConfigurationError(f"handler {handler} would get {kind.__name__} for {given!r}, and takes {named}")


def _classes(wanted: Wanted) -> list[type]:
    """The classes of the events that a handler may get; their modules are loaded for exact names only."""
    if wanted.name is None:
        return list(wanted.kind)
    found: list[type] = []
    for api, base in _BASES.items():
        package, events = _EVENTS[api]
        if base in wanted.kind and wanted.name in events:
            module, name = events[wanted.name]
            found.append(getattr(import_module(f"{package}.webhook_events.{module}"), name))
    return found
