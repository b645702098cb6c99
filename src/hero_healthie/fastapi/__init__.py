"""Both APIs inside a FastAPI or Starlette app: `pip install 'hero-healthie[fastapi]'`.

from fastapi import FastAPI
from hero_healthie import Healthie, Hero
from hero_healthie.fastapi import HeroDep, install

app = FastAPI()
install(app, hero=Hero.from_env, healthie=Healthie.from_env)

@app.get("/coupons")
async def coupons(hero: HeroDep) -> list[str]:
    return [coupon.id for coupon in (await hero.invoicing.list_coupons()).items]

Only `HeroDep`, `HealthieDep`, the functions that make dependencies and `webhook_router` need FastAPI itself; the
others need Starlette.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hero_healthie.fastapi._dependencies import (
        HealthieDep,
        HeroDep,
        deadline_from_header,
        from_header,
        from_path,
        get_healthie,
        get_hero,
        healthie_dependency,
        hero_dependency,
    )
    from hero_healthie.fastapi._disconnects import DisconnectMiddleware
    from hero_healthie.fastapi._health import alive, readiness
    from hero_healthie.fastapi._install import install
    from hero_healthie.fastapi._lifespan import Clients, clients_of, lifespan, override_clients
    from hero_healthie.fastapi._openapi import responses
    from hero_healthie.fastapi._problems import (
        ClientDisconnectedError,
        Problem,
        RefusedError,
        add_exception_handlers,
        problem_of,
    )
    from hero_healthie.fastapi._views import Disconnects, healthie_of, hero_of
    from hero_healthie.fastapi._webhooks import WebhookRouter, webhook_router

__all__ = [
    "ClientDisconnectedError",
    "Clients",
    "DisconnectMiddleware",
    "Disconnects",
    "HealthieDep",
    "HeroDep",
    "Problem",
    "RefusedError",
    "WebhookRouter",
    "add_exception_handlers",
    "alive",
    "clients_of",
    "deadline_from_header",
    "from_header",
    "from_path",
    "get_healthie",
    "get_hero",
    "healthie_dependency",
    "healthie_of",
    "hero_dependency",
    "hero_of",
    "install",
    "lifespan",
    "override_clients",
    "problem_of",
    "readiness",
    "responses",
    "webhook_router",
]

# Each name is imported when it is first used, so that plain Starlette works without FastAPI. No module may bear one of
# the names: importing it would put it in the name's place.
_MODULES = {
    "_dependencies": (
        "HealthieDep",
        "HeroDep",
        "deadline_from_header",
        "from_header",
        "from_path",
        "get_healthie",
        "get_hero",
        "healthie_dependency",
        "hero_dependency",
    ),
    "_disconnects": ("DisconnectMiddleware",),
    "_install": ("install",),
    "_lifespan": ("Clients", "clients_of", "lifespan", "override_clients"),
    "_openapi": ("responses",),
    "_problems": ("ClientDisconnectedError", "Problem", "RefusedError", "add_exception_handlers", "problem_of"),
    "_health": ("alive", "readiness"),
    "_views": ("Disconnects", "healthie_of", "hero_of"),
    "_webhooks": ("WebhookRouter", "webhook_router"),
}
_HOME = {name: module for module, names in _MODULES.items() for name in names}
_NEEDED = {"fastapi", "starlette"}


def __getattr__(name: str) -> object:
    module = _HOME.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    try:
        value: object = getattr(import_module(f"{__name__}.{module}"), name)
    except ModuleNotFoundError as missing:
        if missing.name not in _NEEDED:
            raise
        raise ImportError(
            f"{__name__}.{name} needs {missing.name}, which is not installed: pip install 'hero-healthie[fastapi]'"
        ) from missing
    globals()[name] = value
    return value
