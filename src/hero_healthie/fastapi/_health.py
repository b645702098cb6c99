"""Endpoints for liveness and readiness probes."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any, TypeAlias
from weakref import WeakKeyDictionary

from starlette.requests import Request
from starlette.responses import Response

from hero_healthie._call.arguments import is_finite, is_finite_or_inf
from hero_healthie._call.retry import NO_RETRY
from hero_healthie._client.base import Client
from hero_healthie._transport.log_filter import SafeLogger
from hero_healthie.errors import ConfigurationError, HeroHealthieError, RateLimitedError
from hero_healthie.fastapi._lifespan import Clients, clients_of
from hero_healthie.healthie.client import Healthie
from hero_healthie.hero.client import Hero

_log = SafeLogger(logging.getLogger("hero_healthie.fastapi"))

Endpoint: TypeAlias = Callable[[Request], Awaitable[Response]]


@dataclass(slots=True)
class _Cached:
    """The last result for the clients of one process."""

    until: float = 0.0
    states: dict[str, str] = field(default_factory=dict[str, str])
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)


async def alive(_request: Request) -> Response:
    """Return 200 to a liveness probe. No vendor is called: its failure is no reason for a restart."""
    return _response(200, {"status": "alive"})


def readiness(
    *,
    hero: Callable[[Hero], Awaitable[object]] | None = None,
    healthie: Callable[[Healthie], Awaitable[object]] | None = None,
    timeout: float = 2.0,
    every: float = 15.0,
) -> Endpoint:
    """Return an endpoint that responds 200 when the app can serve, else 503: `app.add_route("/ready", readiness())`.

    The app can serve while its clients are open and, where there is a probe, the vendor responds to it. Of all requests
    in `every` seconds one probes, so that they do not use up the rate limit of the key. A vendor that responds with a
    rate limit error counts as available.

    Args:
        hero: a cheap read, such as `lambda hero: hero.practice_group.list_locations()`; None for no probe.
        healthie: the same for Healthie, such as `lambda healthie: healthie.queries.current_user()`.
        timeout: seconds that each probe may take.
        every: seconds for which the result of a probe is reused.

    Raises:
        ConfigurationError: a time is negative, or `timeout` not above 0; or a probe is no function.
    """
    if not is_finite(timeout) or timeout <= 0 or not is_finite_or_inf(every) or every < 0:
        raise ConfigurationError("readiness: timeout must be above 0 and every must not be negative")
    if not all(probe is None or callable(probe) for probe in (hero, healthie)):
        raise ConfigurationError("readiness: hero and healthie must be functions that take the client")
    known: WeakKeyDictionary[Clients, _Cached] = WeakKeyDictionary()

    async def ready(request: Request) -> Response:
        try:
            clients = clients_of(request)
        except ConfigurationError:
            return _response(503, {"status": "not ready"})
        found = known.setdefault(clients, _Cached())
        async with found.lock:
            clock = asyncio.get_running_loop().time
            if clock() >= found.until:
                hero_state, healthie_state = await asyncio.gather(
                    _state(clients.hero, hero, timeout), _state(clients.healthie, healthie, timeout)
                )
                states = {"hero": hero_state, "healthie": healthie_state}
                found.states = {name: state for name, state in states.items() if state is not None}
                found.until = clock() + every
        good = all(state in {"open", "responds"} for state in found.states.values())
        return _response(200 if good else 503, {"status": "ready" if good else "not ready", **found.states})

    return ready


async def _state(
    client: Client[Any] | None, probe: Callable[[Any], Awaitable[object]] | None, within: float
) -> str | None:
    """Return `open`, `responds` or `fails`; None without a client."""
    if client is None:
        return None
    if probe is None:
        return "open"
    try:
        async with asyncio.timeout(within):
            await probe(client.with_options(timeout=within, deadline=within, retry=NO_RETRY))
    except RateLimitedError:
        return "responds"
    except (HeroHealthieError, TimeoutError) as error:
        _log.warning("readiness: the probe of %s failed: %s", type(client).__name__, type(error).__name__)
        return "fails"
    return "responds"


def _response(status: int, body: dict[str, str]) -> Response:
    return Response(json.dumps(body), status, {"cache-control": "no-store"}, "application/json")
