# Generated from specs/healthie. Do not edit.
from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from hero_healthie_runtime.webhook_events import HealthieEvent, HealthieReader

import healthie_api as models

from .reader import queries


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RecurringPaymentCreated(HealthieEvent):
    """`recurring_payment.created`: after `createBillingItem`."""

    event_type: Literal["recurring_payment.created"] = field(default="recurring_payment.created", init=False)
    resource_type: str | None = "RecurringPayment"

    async def fetch(self, client: HealthieReader) -> models.RecurringPayment | None:
        return await queries(client).recurring_payment(id=self.resource_id)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RecurringPaymentUpdated(HealthieEvent):
    """`recurring_payment.updated`: after `updateBillingItem`, `cancelRecurringPayment`."""

    event_type: Literal["recurring_payment.updated"] = field(default="recurring_payment.updated", init=False)
    resource_type: str | None = "RecurringPayment"

    async def fetch(self, client: HealthieReader) -> models.RecurringPayment | None:
        return await queries(client).recurring_payment(id=self.resource_id)
