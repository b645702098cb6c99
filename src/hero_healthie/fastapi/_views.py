"""Views of the clients for one request: with its tenant, its deadline, its actor, and the disconnect of its client."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from typing import Any, Literal, TypeAlias, TypeVar, get_args

from starlette.requests import HTTPConnection

from hero_healthie._call.arguments import is_finite_or_inf
from hero_healthie._call.call import Call
from hero_healthie._call.clock import CLOCK
from hero_healthie._call.context import calling, check_reference
from hero_healthie._client.base import Client
from hero_healthie.errors import ConfigurationError, DeadlineExceededError, Verdict
from hero_healthie.fastapi._disconnects import DisconnectMonitor, monitor_of
from hero_healthie.fastapi._lifespan import clients_of
from hero_healthie.fastapi._problems import RefusedError
from hero_healthie.healthie.client import Healthie
from hero_healthie.hero.client import Hero
from hero_healthie_runtime.operation import is_write
from hero_healthie_runtime.tracebacks import without_argument_frames

T = TypeVar("T")
ClientT = TypeVar("ClientT", bound=Client[Any])

Disconnects: TypeAlias = Literal["before_writes", "always", "never"]
"""The calls that a disconnect of the request's client cancels: those before the first write, all, or none."""


class RequestInterceptor:
    """Bounds the calls that are made for one request: by its deadline, its actor, and its client's disconnect."""

    def __init__(
        self, monitor: DisconnectMonitor | None, *, disconnects: Disconnects, deadline: float | None, actor: str | None
    ) -> None:
        self._monitor = None if disconnects == "never" else monitor
        self._always = disconnects == "always"
        self._end = None if deadline is None else CLOCK.now() + deadline
        self._actor = None if actor is None else check_reference(actor, "actor")

    async def __call__(self, call: Call, send: Callable[[Call], Coroutine[Any, Any, T]], /) -> T:
        """Send the call and return its value.

        Raises:
            ClientDisconnectedError: the client of the request has disconnected.
        """
        call = self._in_time(call)
        with _acting(self._actor):
            monitor = self._monitor
            if monitor is None:
                return await send(call)
            if is_write(call.safety) and not self._always:
                monitor.check()
                monitor.has_written = True
            if monitor.has_written and not self._always:
                return await send(call)
            return await monitor.run(send(call), always=self._always)

    def _in_time(self, call: Call) -> Call:
        """Return the call, bounded by what is left of the request's time."""
        if self._end is None:
            return call
        left = self._end - CLOCK.now()
        if left <= 0:
            raise DeadlineExceededError(
                "the deadline of the request has passed; nothing was sent",
                operation=call.operation,
                verdict=Verdict.NEVER_SENT,
            )
        if left >= call.options.deadline:
            return call
        return replace(call, options=replace(call.options, deadline=left))


def _acting(actor: str | None) -> AbstractContextManager[None]:
    return nullcontext() if actor is None else calling(actor=actor)


@without_argument_frames
def hero_of(
    connection: HTTPConnection,
    *,
    practice_group: str | None = None,
    deadline: float | None = None,
    actor: str | None = None,
    disconnects: Disconnects = "before_writes",
) -> Hero:
    """Return a view of the app's Hero client for one request or WebSocket.

    Args:
        connection: the request.
        practice_group: the practice group to call for; None for that of the client.
        deadline: seconds that all calls of the view may take together; each is bounded by the client's deadline too.
        actor: who acts, for audit: an id within the app, nothing about a patient; see `hero_healthie.calling`.
        disconnects: which calls are cancelled when the client of the request disconnects; needs `DisconnectMiddleware`.

    Raises:
        RefusedError: the practice group is not a valid id.
        InvalidArgumentError: the actor is empty, too long, or not printable.
        ConfigurationError: the app has no open Hero client, or the deadline is no number of seconds.
    """
    hero = clients_of(connection).hero
    if hero is None:
        raise ConfigurationError("the app opens no Hero client: pass hero= to `lifespan` or `install`")
    if practice_group is not None:
        try:
            hero = hero.for_practice_group(practice_group)
        except ConfigurationError:
            raise RefusedError(400, "The practice group is not valid.") from None
    return _view(hero, connection, deadline=deadline, actor=actor, disconnects=disconnects)


@without_argument_frames
def healthie_of(
    connection: HTTPConnection,
    *,
    api_key: str | None = None,
    deadline: float | None = None,
    actor: str | None = None,
    disconnects: Disconnects = "before_writes",
) -> Healthie:
    """Return a view of the app's Healthie client for one request or WebSocket.

    Args:
        connection: the request.
        api_key: the key of the user account to call for; None for that of the client.
        deadline: as for `hero_of`.
        actor: as for `hero_of`.
        disconnects: as for `hero_of`.

    Raises:
        RefusedError: the key is not a valid key.
        InvalidArgumentError: as for `hero_of`.
        ConfigurationError: the app has no open Healthie client, or the deadline is no number of seconds.
    """
    healthie = clients_of(connection).healthie
    if healthie is None:
        raise ConfigurationError("the app opens no Healthie client: pass healthie= to `lifespan` or `install`")
    if api_key is not None:
        try:
            healthie = healthie.as_user(api_key=api_key)
        except ConfigurationError:
            raise RefusedError(403, "There is no account for this request.") from None
    return _view(healthie, connection, deadline=deadline, actor=actor, disconnects=disconnects)


def _view(
    client: ClientT, connection: HTTPConnection, *, deadline: float | None, actor: str | None, disconnects: Disconnects
) -> ClientT:
    check_disconnects(disconnects)
    if deadline is not None and not is_finite_or_inf(deadline):
        raise ConfigurationError("deadline must be a number of seconds, or None")
    interceptor = RequestInterceptor(
        monitor_of(connection.scope), disconnects=disconnects, deadline=deadline, actor=actor
    )
    return client._intercepted(interceptor)  # pyright: ignore[reportPrivateUsage] (views are made within this package)


def check_disconnects(value: str) -> None:
    """Raise ConfigurationError if the value is none of `Disconnects`."""
    if not isinstance(value, str) or value not in get_args(Disconnects):
        raise ConfigurationError(f"disconnects must be one of {', '.join(get_args(Disconnects))}")
