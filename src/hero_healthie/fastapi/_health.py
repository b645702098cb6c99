"""Liveness and readiness for whoever starts and watches the processes."""

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

from hero_healthie._call.retry import NO_RETRY
from hero_healthie._client.base import Client
from hero_healthie.errors import ConfigurationError, HeroHealthieError, RateLimitedError
from hero_healthie.fastapi._lifespan import Clients, clients_of
from hero_healthie.healthie.client import Healthie
from hero_healthie.hero.client import Hero

_log = logging.getLogger("hero_healthie.fastapi")

Endpoint: TypeAlias = Callable[[Request], Awaitable[Response]]


@dataclass(slots=True)
class _Known:
    """What is known of the clients of one process."""

    until: float = 0.0
    states: dict[str, str] = field(default_factory=dict[str, str])
    asking: asyncio.Lock = field(default_factory=asyncio.Lock)


async def alive(_request: Request) -> Response:
    """Endpoint for liveness: the process answers. It asks nobody: a vendor's failure is no reason for a restart."""
    return _response(200, {"status": "alive"})


def readiness(
    *,
    hero: Callable[[Hero], Awaitable[object]] | None = None,
    healthie: Callable[[Healthie], Awaitable[object]] | None = None,
    timeout: float = 2.0,
    every: float = 15.0,
) -> Endpoint:
    """An endpoint that answers 200 when the app can serve, else 503: `app.add_route("/ready", readiness())`.

    It says whether the clients are open and, where there is a probe, whether the vendor answers. Of all requests in
    `every` seconds one probes, so that they do not use up the pace of the key. A vendor that asks for a slower pace
    counts as answering.

    Args:
        hero: a cheap read, such as `lambda hero: hero.practice_group.list_locations()`; None to ask nothing of Hero.
        healthie: the same for Healthie, such as `lambda healthie: healthie.queries.current_user()`.
        timeout: seconds that each probe may take.
        every: for how many seconds the result of a probe holds.

    Raises:
        ConfigurationError: a time is negative, or `timeout` not above 0.
    """
    if not 0 < timeout < float("inf") or not every >= 0:
        raise ConfigurationError("readiness: timeout must be above 0 and every must not be negative")
    known: WeakKeyDictionary[Clients, _Known] = WeakKeyDictionary()

    async def ready(request: Request) -> Response:
        try:
            clients = clients_of(request)
        except ConfigurationError:
            return _response(503, {"status": "not ready"})
        found = known.setdefault(clients, _Known())
        async with found.asking:
            clock = asyncio.get_running_loop().time
            if clock() >= found.until:
                hero_state, healthie_state = await asyncio.gather(
                    _state(clients.hero, hero, timeout), _state(clients.healthie, healthie, timeout)
                )
                states = {"hero": hero_state, "healthie": healthie_state}
                found.states = {name: state for name, state in states.items() if state is not None}
                found.until = clock() + every
        good = all(state in {"open", "answers"} for state in found.states.values())
        return _response(200 if good else 503, {"status": "ready" if good else "not ready", **found.states})

    return ready


async def _state(
    client: Client[Any] | None, probe: Callable[[Any], Awaitable[object]] | None, within: float
) -> str | None:
    """`open`, `answers` or `fails`; None without a client."""
    if client is None:
        return None
    if probe is None:
        return "open"
    try:
        async with asyncio.timeout(within):
            await probe(client.with_options(timeout=within, deadline=within, retry=NO_RETRY))
    except RateLimitedError:
        return "answers"
    except (HeroHealthieError, TimeoutError) as error:
        _log.warning("readiness: the probe of %s failed: %s", type(client).__name__, type(error).__name__)
        return "fails"
    return "answers"


def _response(status: int, body: dict[str, str]) -> Response:
    return Response(json.dumps(body), status, {"cache-control": "no-store"}, "application/json")
