"""Register handlers for events, and find those of an event."""

from __future__ import annotations

import difflib
import functools
import inspect
import typing
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, replace
from types import UnionType
from typing import Any, TypeAlias, TypeVar, overload

from hero_healthie.errors import ConfigurationError
from hero_healthie.webhooks.checks import is_text
from hero_healthie.webhooks.events import EVENTS, Event, event_class
from hero_healthie.webhooks.verify.identity import OncePer
from hero_healthie.webhooks.verify.keys import Api
from hero_healthie_runtime.webhook_events import HealthieEvent, HeroEvent

E = TypeVar("E", bound=HeroEvent | HealthieEvent)
F = TypeVar("F", bound=HeroEvent | HealthieEvent)
G = TypeVar("G", bound=HeroEvent | HealthieEvent)
Handler: TypeAlias = Callable[[E], Awaitable[object]]
"""An async function of one event."""

_BASES: dict[Api, type[Event]] = {"hero": HeroEvent, "healthie": HealthieEvent}


@dataclass(frozen=True, slots=True)
class EventFilter:
    """Selects events by class, and by name or by the start of the name."""

    classes: tuple[type[Event], ...]
    name: str | None = None
    prefix: str | None = None

    def matches(self, event: Event) -> bool:
        """Return whether the event is selected."""
        if not isinstance(event, self.classes):
            return False
        if self.name is not None:
            return event.event_type == self.name
        return self.prefix is None or event.event_type.startswith(self.prefix)


@dataclass(frozen=True, slots=True)
class RegisteredHandler:
    """A handler, under the name by which handled deliveries are remembered."""

    name: str
    call: Handler[Any]
    filters: tuple[EventFilter, ...]
    once_per: OncePer


class HandlerRegistry:
    """The handlers of an app, in the order in which they were registered."""

    def __init__(self) -> None:
        self._by_name: dict[str, RegisteredHandler] = {}

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
        plain = _unwrapped(call)
        name = name or _qualified_name(plain)
        if not is_text(name):
            raise ConfigurationError("name= of a handler must be text that UTF-8 can encode")
        method: object = getattr(plain.__class__, "__call__", None)  # noqa: B004 (an object may have an async __call__)
        if not inspect.iscoroutinefunction(plain) and not inspect.iscoroutinefunction(method):
            raise ConfigurationError(
                f"handler {name} must be an async function; call what blocks with asyncio.to_thread inside of it"
            )
        if once_per not in typing.get_args(OncePer):
            raise ConfigurationError(f'handler {name}: once_per must be "delivery", "body" or "never"')
        if not events:
            raise ConfigurationError(f"handler {name}: name at least one event")
        filters = tuple(_filter(event, unknown=unknown) for event in events)
        if accepted := _accepted(plain):
            for each in filters:
                _check_annotation(each, accepted, name)
        found = self._by_name.get(name)
        if found is None:
            self._by_name[name] = RegisteredHandler(name, call, filters, once_per)
        elif found.call is call and found.once_per == once_per:
            self._by_name[name] = replace(found, filters=found.filters + filters)
        else:
            raise ConfigurationError(
                f"there is a handler {name} already, and handled deliveries are remembered by that name; "
                "pass name= to one"
            )

    def of(self, event: Event) -> list[RegisteredHandler]:
        """Return the handlers of an event."""
        return [handler for handler in self if any(each.matches(event) for each in handler.filters)]

    def get(self, name: str) -> RegisteredHandler | None:
        """Return the handler of that name."""
        return self._by_name.get(name)

    def __iter__(self) -> Iterator[RegisteredHandler]:
        return iter(tuple(self._by_name.values()))


class OnDecorator:
    """Adds the decorator `on` to a class."""

    _handlers: HandlerRegistry

    # By the number of classes, as mypy joins several to the class that they have in common, and not to their union.
    @overload
    def on(
        self, event: type[E], /, *, name: str | None = None, once_per: OncePer = "delivery"
    ) -> Callable[[Handler[E]], Handler[E]]: ...
    @overload
    def on(
        self, event: type[E], event_2: type[F], /, *, name: str | None = None, once_per: OncePer = "delivery"
    ) -> Callable[[Handler[E | F]], Handler[E | F]]: ...
    @overload
    def on(
        self,
        event: type[E],
        event_2: type[F],
        event_3: type[G],
        /,
        *,
        name: str | None = None,
        once_per: OncePer = "delivery",
    ) -> Callable[[Handler[E | F | G]], Handler[E | F | G]]: ...
    @overload
    def on(
        self, *events: str, name: str | None = None, once_per: OncePer = "delivery", unknown: bool = False
    ) -> Callable[[Handler[E]], Handler[E]]: ...
    def on(
        self, *events: Any, name: str | None = None, once_per: OncePer = "delivery", unknown: bool = False
    ) -> Callable[[Handler[Any]], Handler[Any]]:
        """Register the decorated async function for events.

        Args:
            events: names such as `"requested_payment.updated"`, all of a family (`"requested_payment.*"`), of an API
                (`"healthie:*"`) or of both (`"*"`), or up to three classes such as `RequestedPaymentUpdated`. With
                classes, a type checker knows what the function gets; with names, its annotation is checked here.
            name: identifies the handler in the store, the same for all versions of the program; by default,
                module and name of the function. After a change, earlier deliveries may be handled once more.
            once_per: `"delivery"`: a delivery that the vendor sends again is not handled again. `"body"`: the same,
                also if Hero signs it anew: for events that happen to a record once. `"never"`: every delivery is
                handled: for handlers that fetch the record and store it, as two updates may look the same.
            unknown: whether names may be newer than this package.

        Returns:
            The decorator.

        Raises:
            ConfigurationError: a name is not known, the function is not async, or its annotation does not fit.
        """

        def register(call: Handler[Any]) -> Handler[Any]:
            self._handlers.add(call, events, name=name, once_per=once_per, unknown=unknown)
            return call

        return register


def _filter(event: str | type[Event], *, unknown: bool) -> EventFilter:
    if isinstance(event, type):
        if not issubclass(event, (HeroEvent, HealthieEvent)):
            raise ConfigurationError(f"{event.__name__} is no class of webhook events")
        return EventFilter((event,))
    api, colon, name = event.rpartition(":")
    if colon and api not in _BASES:
        raise ConfigurationError(f'no API is called {api!r}: write "hero:{name}" or "healthie:{name}"')
    apis: list[Api] = [one for one in _BASES if not colon or one == api]
    if name == "*":
        return EventFilter(tuple(_BASES[one] for one in apis))
    prefix = name.removesuffix("*") if name.endswith(".*") else None
    known: list[Api] = [
        one
        for one in apis
        if any(event_type.startswith(prefix) if prefix else event_type == name for event_type in EVENTS[one])
    ]
    if not known and not unknown:
        names = sorted({event_type for one in apis for event_type in EVENTS[one]})
        close = difflib.get_close_matches(name, names, n=3)
        hint = f"; did you mean {' or '.join(close)}?" if close else "."
        raise ConfigurationError(
            f"no webhook event is known by the name {name!r}{hint} Pass unknown=True if it is newer than this package"
        )
    classes = tuple(_BASES[one] for one in known or apis)
    return EventFilter(classes, prefix=prefix) if prefix else EventFilter(classes, name)


def _unwrapped(call: Any) -> Any:
    return call.func if isinstance(call, functools.partial) else call  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType] (of any type)


def _qualified_name(plain: Any) -> str:
    kind = plain.__class__
    return f"{getattr(plain, '__module__', kind.__module__)}.{getattr(plain, '__qualname__', kind.__qualname__)}"


def _accepted(plain: Any) -> tuple[type, ...]:
    """Return the classes in the annotation of a handler's first argument; none if there is no usable one."""
    try:
        hints = typing.get_type_hints(plain if inspect.isroutine(plain) else plain.__class__.__call__)
    except (NameError, TypeError, AttributeError):  # names that are imported for type checkers only
        return ()
    hint = next((hints[name] for name in hints if name != "return"), None)
    union = isinstance(hint, UnionType) or typing.get_origin(hint) is typing.Union
    members = typing.get_args(hint) if union else (hint,)
    if not all(isinstance(member, type) for member in members):
        return ()
    return tuple(member for member in members if isinstance(member, type))


def _check_annotation(selected: EventFilter, accepted: tuple[type, ...], handler: str) -> None:
    classes: tuple[type, ...] = selected.classes
    if selected.name is not None:  # the modules of events are loaded for exact names only
        classes = tuple(
            event_class(api, selected.name)
            for api, base in _BASES.items()
            if base in classes and selected.name in EVENTS[api]
        )
    for kind in classes:
        if not issubclass(kind, accepted):
            named = " | ".join(one.__name__ for one in accepted)
            given = selected.name or (f"{selected.prefix}*" if selected.prefix else "all")
            raise ConfigurationError(f"handler {handler} would get {kind.__name__} for {given!r}, and takes {named}")
