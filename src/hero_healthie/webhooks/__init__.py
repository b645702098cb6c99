"""Webhooks of both vendors: is a delivery theirs, and what does it tell.

from hero_healthie.webhooks import Delivery, HealthieVerifier, parse_event

verifier = HealthieVerifier("whsec_…")
verifier.verify(delivery)                       # a WebhookError for whatever Healthie did not send
event = parse_event("healthie", delivery.body)  # RequestedPaymentUpdated(event_type=…, resource_id=…)
invoice = await event.fetch(healthie)
"""

from __future__ import annotations

from healthie_api.webhook_events.event import HealthieEvent, HealthieReader, UnknownHealthieEvent
from hero_health_api.webhook_events.event import HeroEvent, HeroReader, UnknownHeroEvent
from hero_healthie.webhooks.delivery import Delivery
from hero_healthie.webhooks.events import Event, UnknownEvent, parse_event, parse_healthie_event, parse_hero_event
from hero_healthie.webhooks.healthie_signature import HealthieVerifier
from hero_healthie.webhooks.hero_signature import HeroVerifier
from hero_healthie.webhooks.manage import ensure_webhooks, list_webhooks, remove_webhooks
from hero_healthie.webhooks.plan import RegisteredWebhook, WebhookPlan
from hero_healthie.webhooks.signatures import Verifier

__all__ = [
    "Delivery",
    "Event",
    "HealthieEvent",
    "HealthieReader",
    "HealthieVerifier",
    "HeroEvent",
    "HeroReader",
    "HeroVerifier",
    "RegisteredWebhook",
    "UnknownEvent",
    "UnknownHealthieEvent",
    "UnknownHeroEvent",
    "Verifier",
    "WebhookPlan",
    "ensure_webhooks",
    "list_webhooks",
    "parse_event",
    "parse_healthie_event",
    "parse_hero_event",
    "remove_webhooks",
]
