"""Receive webhooks of both vendors: verify a delivery, parse its event, and handle it once.

from hero_healthie.webhooks import HealthieVerifier, Webhooks

webhooks = Webhooks(healthie=HealthieVerifier("whsec_…"), inbox="webhooks.db")

@webhooks.on("requested_payment.updated", once_per="never")  # two updates may look alike: fetch and store
async def paid(event: RequestedPaymentUpdated) -> None:
    invoice = await event.fetch(healthie)

async with webhooks:
    response = await webhooks.receive("healthie", delivery)  # 202; see webhook_routes, and webhook_router for FastAPI

Or by its parts:

verifier = HealthieVerifier("whsec_…")
verifier.verify(delivery)                       # a WebhookError for whatever Healthie did not send
event = parse_event("healthie", delivery.body)  # RequestedPaymentUpdated(event_type=…, resource_id=…)
invoice = await event.fetch(healthie)
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from hero_health_api.webhook_events.reader import HeroReader
from hero_healthie.webhooks.events import Event, UnknownEvent, parse_event, parse_healthie_event, parse_hero_event
from hero_healthie.webhooks.handlers.runner import Handling, current_delivery
from hero_healthie.webhooks.inbox.queue import Inbox
from hero_healthie.webhooks.inbox.table import DeadLetter
from hero_healthie.webhooks.receiver import Webhooks
from hero_healthie.webhooks.registration.ensure import ensure_webhooks, list_webhooks, remove_webhooks
from hero_healthie.webhooks.registration.plan import RegisteredWebhook, WebhookPlan
from hero_healthie.webhooks.responses import WebhookResponse
from hero_healthie.webhooks.stores.base import Claim, DeliveryStore, MemoryStore
from hero_healthie.webhooks.stores.redis import RedisStore
from hero_healthie.webhooks.stores.sqlite import SQLiteStore
from hero_healthie.webhooks.verify.delivery import Delivery
from hero_healthie.webhooks.verify.healthie import HealthieVerifier
from hero_healthie.webhooks.verify.hero import HeroVerifier
from hero_healthie.webhooks.verify.keys import Verifier
from hero_healthie_runtime.webhook_events import (
    HealthieEvent,
    HealthieReader,
    HeroEvent,
    UnknownHealthieEvent,
    UnknownHeroEvent,
)

if TYPE_CHECKING:
    from hero_healthie.webhooks.asgi import webhook_lifespan, webhook_routes

__all__ = [
    "Claim",
    "DeadLetter",
    "Delivery",
    "DeliveryStore",
    "Event",
    "Handling",
    "HealthieEvent",
    "HealthieReader",
    "HealthieVerifier",
    "HeroEvent",
    "HeroReader",
    "HeroVerifier",
    "Inbox",
    "MemoryStore",
    "RedisStore",
    "RegisteredWebhook",
    "SQLiteStore",
    "UnknownEvent",
    "UnknownHealthieEvent",
    "UnknownHeroEvent",
    "Verifier",
    "WebhookPlan",
    "WebhookResponse",
    "Webhooks",
    "current_delivery",
    "ensure_webhooks",
    "list_webhooks",
    "parse_event",
    "parse_healthie_event",
    "parse_hero_event",
    "remove_webhooks",
    "webhook_lifespan",
    "webhook_routes",
]

_NEED_STARLETTE = ("webhook_lifespan", "webhook_routes")


def __getattr__(name: str) -> object:
    if name not in _NEED_STARLETTE:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    try:
        return getattr(import_module("hero_healthie.webhooks.asgi"), name)
    except ModuleNotFoundError as missing:
        if missing.name != "starlette":
            raise
        raise ImportError(f"{name} needs starlette, which is not installed: pip install starlette") from missing
