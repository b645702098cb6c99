"""Open the clients of an app when a process starts to serve, and close them when it ends."""

from __future__ import annotations

import inspect
from collections.abc import AsyncGenerator, Awaitable, Callable, Generator, Mapping
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager, contextmanager
from dataclasses import dataclass
from typing import Any, TypeAlias, TypeVar

from starlette.applications import Starlette
from starlette.requests import HTTPConnection

from hero_healthie._call.arguments import check_setting
from hero_healthie.errors import ConfigurationError
from hero_healthie.healthie.client import Healthie
from hero_healthie.hero.client import Hero

STATE = "hero_healthie"
_OVERRIDES = "hero_healthie_overrides"

ClientT = TypeVar("ClientT", Hero, Healthie)
Source: TypeAlias = ClientT | Callable[[], ClientT] | Callable[[], Awaitable[ClientT]]
Lifespan: TypeAlias = Callable[[Any], AbstractAsyncContextManager[Mapping[str, Any]]]
InnerLifespan: TypeAlias = Lifespan | Callable[[Any], AbstractAsyncContextManager[None]]


@dataclass(slots=True, eq=False, weakref_slot=True)
class Clients:
    """The clients of one process.

    Attributes:
        hero: that of Hero; None if the app does not use it.
        healthie: that of Healthie; likewise.
        closed: whether the app has ended.

    Example:
        async def warm(clients: Clients) -> None:
            await clients.hero.warm("list_coupons")

        install(app, hero=Hero.from_env, warm_up=warm)
    """

    hero: Hero | None = None
    healthie: Healthie | None = None
    closed: bool = False


WarmUp: TypeAlias = Callable[[Clients], Awaitable[object]]


def lifespan(
    *,
    hero: Source[Hero] | None = None,
    healthie: Source[Healthie] | None = None,
    inner: InnerLifespan | None = None,
    warm_up: WarmUp | None = None,
) -> Lifespan:
    """Return a lifespan for `FastAPI(lifespan=…)` or `Starlette(lifespan=…)` that opens and closes the clients.

    They are made inside the event loop of each process, before `inner` starts, and closed after it ended, even if that
    fails. A client that is passed ready-made is closed too, and serves for one start only.

    Args:
        hero: makes the client of Hero, such as `Hero.from_env`; None if the app does not use it.
        healthie: makes the client of Healthie, such as `Healthie.from_env`.
        inner: the lifespan of the app. It finds the clients at `app.state.hero_healthie`.
        warm_up: called with the clients once they are open. If it raises, the app does not start.

    Raises:
        ConfigurationError: neither `hero` nor `healthie` is given. At the start of the app: a client cannot work as
            configured.
    """
    if hero is None and healthie is None:
        raise ConfigurationError("lifespan needs hero=, healthie=, or both, such as hero=Hero.from_env")

    @asynccontextmanager
    async def run(app: Any) -> AsyncGenerator[dict[str, Any]]:
        clients = Clients()
        overrides: Overrides | None = getattr(app.state, _OVERRIDES, None) if isinstance(app, Starlette) else None
        async with AsyncExitStack() as stack:
            stack.callback(setattr, clients, "closed", True)
            if overrides is None:
                clients.hero = await _opened(stack, hero, Hero)
                clients.healthie = await _opened(stack, healthie, Healthie)
            else:
                clients.hero = await _opened(stack, overrides.hero, Hero, keep_open=True)
                clients.healthie = await _opened(stack, overrides.healthie, Healthie, keep_open=True)
            if isinstance(app, Starlette):
                setattr(app.state, STATE, clients)
                stack.callback(delattr, app.state, STATE)
            if warm_up is not None and overrides is None:
                await warm_up(clients)
            state = None if inner is None else await stack.enter_async_context(inner(app))
            yield {**(state or {}), STATE: clients}

    return run


@dataclass(frozen=True, slots=True)
class Overrides:
    """What an app under test opens in place of its own clients."""

    hero: Source[Hero] | None
    healthie: Source[Healthie] | None


@contextmanager
def override_clients(
    app: Starlette, *, hero: Source[Hero] | None = None, healthie: Source[Healthie] | None = None
) -> Generator[None]:
    """Let an app start with other clients than its own, in tests: `with override_clients(app, hero=…):`.

    What the app was given is not called, so no key has to be in the environment: neither that of the API that is
    replaced, nor that of the other one, which the app has no client of then. `warm_up` is not called either.

    Args:
        app: the app whose `lifespan` or `install` opens the clients; start it inside the block.
        hero: makes the client of Hero, in the event loop of the app, which closes it; or a client, which stays open.
        healthie: the same for Healthie.

    Yields:
        Nothing: the block.

    Raises:
        ConfigurationError: neither is given, or the app is none, or is overridden already.
    """
    check_setting("app", app, Starlette, "a FastAPI or Starlette app")
    if hero is None and healthie is None:
        raise ConfigurationError("override_clients needs hero=, healthie=, or both")
    if getattr(app.state, _OVERRIDES, None) is not None:
        raise ConfigurationError("the clients of this app are overridden already: leave that block first")
    setattr(app.state, _OVERRIDES, Overrides(hero, healthie))
    try:
        yield
    finally:
        delattr(app.state, _OVERRIDES)


async def _opened(
    stack: AsyncExitStack, source: Source[ClientT] | None, kind: type[ClientT], *, keep_open: bool = False
) -> ClientT | None:
    if source is None:
        return None
    made = source() if callable(source) else source
    client = await made if inspect.isawaitable(made) else made
    if not isinstance(client, kind):
        raise ConfigurationError(
            f"{kind.__name__.lower()}= gave a {type(client).__name__} instead of a {kind.__name__}"
        )
    if callable(source) or not keep_open:
        stack.push_async_callback(client.aclose)
    return client


def clients_of(connection: HTTPConnection) -> Clients:
    """Return the clients of the app that serves this request or WebSocket.

    Raises:
        ConfigurationError: the app's lifespan did not open them, or has closed them; or `connection` is none.
    """
    check_setting("connection", connection, HTTPConnection, "a Request or a WebSocket")
    found = connection.scope.get("state", {}).get(STATE)
    if found is None and isinstance(app := connection.scope.get("app"), Starlette):
        found = getattr(app.state, STATE, None)
    if not isinstance(found, Clients):
        raise ConfigurationError(
            "the clients are not open, as no lifespan that opens them has run: in tests start the app, such as by"
            " `with TestClient(app) as client:`; else give the outermost app `lifespan(…)` or `install(app, …)`"
        )
    if found.closed:
        raise ConfigurationError("the clients are closed, as the lifespan of the app has ended")
    return found
