"""Set up an app with one call."""

from __future__ import annotations

from collections.abc import Mapping

from starlette.applications import Starlette

from hero_healthie._call.arguments import check_setting
from hero_healthie.errors import ConfigurationError, HeroHealthieError
from hero_healthie.fastapi._disconnects import DisconnectMiddleware
from hero_healthie.fastapi._lifespan import Source, WarmUp, lifespan
from hero_healthie.fastapi._problems import TYPE_PREFIX, add_exception_handlers
from hero_healthie.healthie.client import Healthie
from hero_healthie.hero.client import Hero


def install(
    app: Starlette,
    *,
    hero: Source[Hero] | None = None,
    healthie: Source[Healthie] | None = None,
    warm_up: WarmUp | None = None,
    statuses: Mapping[type[HeroHealthieError], int] | None = None,
    type_prefix: str = TYPE_PREFIX,
) -> None:
    """Set up both APIs in a FastAPI or Starlette app: clients, disconnects, errors.

    The clients are opened before the lifespan that the app has now, and closed after it.

    Args:
        app: the app. Mounted apps use the clients of the outermost one, and need exception handlers of their own.
        hero: see `lifespan`.
        healthie: see `lifespan`. Without either, a `lifespan(…)` of the app has to open the clients.
        warm_up: see `lifespan`.
        statuses: see `add_exception_handlers`.
        type_prefix: see `add_exception_handlers`.

    Raises:
        ConfigurationError: a setting cannot work.

    Example:
        install(app, hero=Hero.from_env, healthie=Healthie.from_env)
    """
    check_setting("app", app, Starlette, "a FastAPI or Starlette app")
    if hero is not None or healthie is not None:
        inner = app.router.lifespan_context
        app.router.lifespan_context = lifespan(hero=hero, healthie=healthie, inner=inner, warm_up=warm_up)
    elif warm_up is not None:
        raise ConfigurationError("warm_up needs hero= or healthie=")
    add_exception_handlers(app, statuses=statuses, type_prefix=type_prefix)
    app.add_middleware(DisconnectMiddleware)
