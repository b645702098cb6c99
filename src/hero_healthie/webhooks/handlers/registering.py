"""`on`, by which an app registers its handlers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar, overload

from hero_healthie.webhooks.handlers.registry import Handler, Handlers
from hero_healthie.webhooks.verify.identity import OncePer
from hero_healthie_runtime.webhook_events import HealthieEvent, HeroEvent

E = TypeVar("E", bound=HeroEvent | HealthieEvent)
F = TypeVar("F", bound=HeroEvent | HealthieEvent)
G = TypeVar("G", bound=HeroEvent | HealthieEvent)


class Registers:
    """What has `on`."""

    _handlers: Handlers

    # By the number of classes, as mypy makes of several the class that they have in common, and not their union.
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
            name: what the handler's work is remembered by, the same for all versions of the program; by default, where
                the function stands. After a change of the name, deliveries of before may be handled once more.
            once_per: `"delivery"`: what the vendor sends again is handed over once. `"body"`: the same, also where Hero
                signs it anew: for events that happen to a record once. `"never"`: whatever arrives is handed over: for
                handlers that fetch the record and store it, as two updates may look the same.
            unknown: whether names may be newer than this package.

        Raises:
            ConfigurationError: a name is not known, the function is not async, or its annotation does not fit.
        """

        def register(call: Handler[Any]) -> Handler[Any]:
            self._handlers.add(call, events, name=name, once_per=once_per, unknown=unknown)
            return call

        return register
