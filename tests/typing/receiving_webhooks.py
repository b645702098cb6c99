"""An app that receives webhooks, as a user writes it; never run, only type-checked, under mypy and pyright strict."""

from __future__ import annotations

from datetime import timedelta
from typing import assert_type

from fastapi import FastAPI

from healthie_api import Invoice
from healthie_api.webhook_events import RequestedPaymentCreated, RequestedPaymentUpdated
from hero_health_api.webhook_events import AppointmentConfirmed
from hero_healthie import Healthie
from hero_healthie.fastapi import webhook_router
from hero_healthie.webhooks import (
    DeadLetter,
    Delivery,
    DeliveryStore,
    Event,
    Handling,
    HealthieVerifier,
    HeroVerifier,
    Inbox,
    MemoryStore,
    RedisStore,
    SQLiteStore,
    WebhookResponse,
    Webhooks,
    current_delivery,
)

healthie = Healthie(api_key="k", environment="sandbox")
stores: list[DeliveryStore] = [MemoryStore(), SQLiteStore("webhooks.db"), RedisStore("redis://127.0.0.1")]


def report(error: Exception, event: Event, handling: Handling) -> None:
    print(error, event.event_type, handling.key)  # noqa: T201 (an example)


webhooks = Webhooks(
    hero=HeroVerifier(["new", "old"]),
    healthie=HealthieVerifier("whsec_…"),
    inbox=Inbox("webhooks.db"),
    remember=timedelta(days=7),
    on_error=report,
)
router = webhook_router(webhooks)
app = FastAPI()
app.include_router(router)


@router.on("requested_payment.updated")
async def by_name(event: RequestedPaymentUpdated) -> None:
    assert_type(await event.fetch(healthie), Invoice | None)
    assert_type(current_delivery().key, str)


@router.on(RequestedPaymentCreated, RequestedPaymentUpdated, once_per="never")
async def by_class(event: RequestedPaymentCreated | RequestedPaymentUpdated) -> bool:
    return event.resource_id == ""


@webhooks.on("*", name="everything")
async def all_of_them(event: Event) -> None:
    assert_type(event.resource_id, str)


@webhooks.on(AppointmentConfirmed)  # type: ignore[arg-type]
async def wrong_class(event: RequestedPaymentUpdated) -> None:  # pyright: ignore[reportArgumentType]
    ...


async def by_hand(delivery: Delivery) -> None:
    async with webhooks:
        assert_type(await webhooks.receive("healthie", delivery), WebhookResponse)
        assert_type(await webhooks.dead_letters(), list[DeadLetter])
        assert_type(await webhooks.replay(3), bool)
    await by_name(RequestedPaymentUpdated(resource_id="7"))  # a handler is called in tests as any function
