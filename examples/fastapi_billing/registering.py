"""Register the webhooks of the app when it starts, however long that takes."""

from __future__ import annotations

import asyncio
import logging

from examples.fastapi_billing.database import Database
from examples.fastapi_billing.secrets_store import keep, made_once
from examples.fastapi_billing.vendors import NAMES, Vendors
from hero_healthie import APIError, Healthie, Hero
from hero_healthie._call.auth import Secret
from hero_healthie.webhooks import ensure_webhooks

EVENTS = {
    "healthie": ["requested_payment.created", "requested_payment.updated", "requested_payment.deleted"],
    "hero": ["appointment.confirmed", "appointment.rescheduled", "appointment.cancelled"],
}
_FIRST_PAUSE, _LONGEST_PAUSE = 1.0, 60.0

log = logging.getLogger("billing")


async def register(client: Hero | Healthie, database: Database, vendors: Vendors, public_url: str) -> None:
    """Register the webhooks at a vendor. Every worker does so, with the same result.

    A vendor that does not respond keeps no worker from starting: the registration is retried until it succeeds.
    """
    api = "hero" if isinstance(client, Hero) else "healthie"
    pause = _FIRST_PAUSE
    while True:
        try:
            async with vendors.watching(api):
                plan = await _ensured(client, database, f"{public_url}/webhooks/{api}")
        except APIError as error:
            log.warning("webhooks of %s not registered yet: %s", NAMES[api], type(error).__name__)
            await asyncio.sleep(pause)
            pause = min(pause * 2, _LONGEST_PAUSE)
        else:
            log.info("%s", plan)
            return


async def _ensured(client: Hero | Healthie, database: Database, url: str) -> str:
    if isinstance(client, Hero):
        key = await made_once(database, "webhook:hero")
        return str(await ensure_webhooks(client, url=url, events=EVENTS["hero"], signing_key=key))

    async def store_secret(webhook_id: str, secret: Secret) -> None:
        await keep(database, f"webhook:healthie:{webhook_id}", secret.reveal())

    return str(await ensure_webhooks(client, url=url, events=EVENTS["healthie"], store_secret=store_secret))
