"""Build the app: `uvicorn --factory examples.fastapi_billing.app:create_app --workers 2`."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path

from fastapi import FastAPI
from starlette.staticfiles import StaticFiles

from examples.fastapi_billing.api import add_api
from examples.fastapi_billing.database import Database
from examples.fastapi_billing.forms import Guard
from examples.fastapi_billing.handlers import add_handlers
from examples.fastapi_billing.patients import name_forever
from examples.fastapi_billing.reconciling import reconcile_forever, watch_hero_forever
from examples.fastapi_billing.registering import register
from examples.fastapi_billing.routes import add_page
from examples.fastapi_billing.secrets_store import StoredVerifier, made_once
from examples.fastapi_billing.security import SecurityHeaders
from examples.fastapi_billing.sending import Sender
from examples.fastapi_billing.settings import Settings
from examples.fastapi_billing.vendors import Vendors
from hero_healthie import ConfigurationError, Healthie, Hero
from hero_healthie.audit import Audit, AuditFile
from hero_healthie.fastapi import Clients, install, webhook_router
from hero_healthie.webhooks import Inbox, Webhooks


class Billing:
    """The objects that the parts of the app share in one process.

    Args:
        settings: how it runs.
    """

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.database = Database(settings.ledger)
        self.vendors = Vendors(self.database)
        self.sender = Sender(self.database, self.vendors)
        self.inbox = Inbox(settings.inbox, retry=settings.retry, poll=0.5)
        self.webhooks = Webhooks(
            hero=StoredVerifier("hero", settings.ledger),
            healthie=StoredVerifier("healthie", settings.ledger),
            inbox=self.inbox,
            public_url=f"{settings.public_url}/webhooks",
            lease=settings.lease,
        )
        self.audit = Audit(AuditFile(settings.audit), intents={"create", "money"})
        self.guard: Guard | None = None
        self.registered: set[str] = set()
        """The vendors at which the webhooks are registered, as far as this process knows."""
        self._clients: Clients | None = None

    def hero(self) -> Hero:
        """Return a client of Hero with the share of this process in the rate limit."""
        pace = self.settings.pace(self.settings.hero_rate)
        return Hero.from_env(timeout=10, deadline=20, pace=pace, on_call=self.audit)

    def healthie(self) -> Healthie:
        """Return the same for Healthie."""
        pace = self.settings.pace(self.settings.healthie_rate)
        return Healthie.from_env(timeout=10, deadline=20, pace=pace, on_call=self.audit)

    def open_healthie(self) -> Healthie:
        """Return the client that the app has opened.

        Raises:
            ConfigurationError: it has not.
        """
        if self._clients is None or self._clients.healthie is None:
            raise ConfigurationError("the app is not open")
        return self._clients.healthie

    async def _register(self, api: str, client: Hero | Healthie, url: str) -> None:
        await register(client, self.database, self.vendors, url)
        self.registered.add(api)

    @asynccontextmanager
    async def lifespan(self, app: FastAPI) -> AsyncGenerator[None]:
        """Open the ledger; register the webhooks and reconcile in the background, for as long as the app runs."""
        clients: Clients = app.state.hero_healthie
        hero, healthie = clients.hero, clients.healthie
        if hero is None or healthie is None:
            raise ConfigurationError("the app needs both clients")
        self._clients = clients
        await self.database.open()
        self.guard = Guard(await made_once(self.database, "forms"))
        url, every = self.settings.public_url, self.settings.reconcile_every
        work = [
            asyncio.create_task(self._register("hero", hero, url)),
            asyncio.create_task(self._register("healthie", healthie, url)),
            asyncio.create_task(reconcile_forever(healthie, self.database, self.vendors, every=every)),
            asyncio.create_task(watch_hero_forever(hero, self.database, self.vendors)),
            asyncio.create_task(name_forever(hero, healthie, self.database, self.vendors)),
        ]
        try:
            yield
        finally:
            for task in work:
                task.cancel()
            await asyncio.gather(*work, return_exceptions=True)
            await self.audit.aclose()
            await self.database.close()


def create_app() -> FastAPI:
    """Return the app of one worker."""
    settings = Settings.from_env()
    settings.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    billing = Billing(settings)
    app = FastAPI(title="Billing", lifespan=billing.lifespan, docs_url=None, redoc_url=None)
    router = webhook_router(billing.webhooks)
    add_handlers(router, billing.database, billing.vendors, billing.open_healthie)
    app.include_router(router)
    add_api(app, billing)
    add_page(app, billing)
    app.mount("/static", StaticFiles(directory=Path(__file__).parent / "static"))
    app.add_middleware(SecurityHeaders)
    install(app, hero=billing.hero, healthie=billing.healthie)
    return app
