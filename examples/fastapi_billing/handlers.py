"""Handle the vendors' events: update the ledger."""

from __future__ import annotations

import time
from collections.abc import Callable

from examples.fastapi_billing.database import Database
from examples.fastapi_billing.ledger import appointment_changed, first_time, mark_deleted, store
from examples.fastapi_billing.vendors import Vendors, from_healthie
from healthie_api.webhook_events import RequestedPaymentCreated, RequestedPaymentDeleted, RequestedPaymentUpdated
from hero_health_api.webhook_events import AppointmentCancelled, AppointmentConfirmed, AppointmentRescheduled
from hero_healthie import Healthie, calling
from hero_healthie.fastapi import WebhookRouter
from hero_healthie.webhooks import current_delivery


def add_handlers(router: WebhookRouter, database: Database, vendors: Vendors, healthie: Callable[[], Healthie]) -> None:
    """Register the handlers.

    Args:
        router: where deliveries arrive.
        database: the ledger.
        vendors: records which vendors respond.
        healthie: gives the client, once it is open.
    """

    async def fetch_and_store(
        event: RequestedPaymentCreated | RequestedPaymentUpdated | RequestedPaymentDeleted,
    ) -> None:
        """Store the present state of the invoice, whatever the event says. Doing so once more does no harm."""
        key, requested_at = current_delivery().key, time.time()
        with calling(reference=key[:16], actor="webhook"):
            async with vendors.watching("healthie"):
                invoice = await event.fetch(healthie())
        async with database.write() as session:
            if not await first_time(session, key, "healthie", event.event_type, event.resource_id):
                return
            if invoice is None:
                await mark_deleted(session, "healthie", event.resource_id, cause=key)
            else:
                await store(session, from_healthie(invoice, requested_at=requested_at), cause=key)

    # An invoice is created once and deleted once: the same bytes again are a retry.
    @router.on(RequestedPaymentCreated, RequestedPaymentDeleted, name="invoice_created_or_deleted")
    async def created_or_deleted(event: RequestedPaymentCreated | RequestedPaymentDeleted) -> None:
        await fetch_and_store(event)

    # Two updates of the same fields have the same bytes, and so has a retry: so every delivery is handled.
    @router.on(RequestedPaymentUpdated, name="invoice_updated", once_per="never")
    async def updated(event: RequestedPaymentUpdated) -> None:
        await fetch_and_store(event)

    async def flag(event: AppointmentConfirmed | AppointmentRescheduled | AppointmentCancelled, now: str) -> None:
        key = current_delivery().key
        async with database.write() as session:
            if await first_time(session, key, "hero", event.event_type, event.resource_id):
                await appointment_changed(session, event.resource_id, now, cause=key)

    # These happen to an appointment once, so the same body is a retry whatever its timestamp.
    @router.on(AppointmentConfirmed, AppointmentCancelled, name="appointment_settled", once_per="body")
    async def shielded(event: AppointmentConfirmed | AppointmentCancelled) -> None:
        await flag(event, "cancelled" if isinstance(event, AppointmentCancelled) else "confirmed")

    @router.on(AppointmentRescheduled, name="appointment_moved")
    async def moved(event: AppointmentRescheduled) -> None:
        await flag(event, "rescheduled")
