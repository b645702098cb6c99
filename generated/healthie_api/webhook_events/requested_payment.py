# Generated from specs/healthie. Do not edit.
from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from hero_healthie_runtime.webhook_events import HealthieEvent, HealthieReader

import healthie_api as models

from .reader import queries


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RequestedPaymentCreated(HealthieEvent):
    """`requested_payment.created`: after `createRequestedPayment`."""

    event_type: Literal["requested_payment.created"] = field(default="requested_payment.created", init=False)
    resource_type: str | None = "RequestedPayment"

    async def fetch(self, client: HealthieReader) -> models.Invoice | None:
        return await queries(client).requested_payment(id=self.resource_id)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RequestedPaymentDeleted(HealthieEvent):
    """`requested_payment.deleted`: after `deleteRequestedPayment`."""

    event_type: Literal["requested_payment.deleted"] = field(default="requested_payment.deleted", init=False)
    resource_type: str | None = "RequestedPayment"

    async def fetch(self, client: HealthieReader) -> models.Invoice | None:
        return await queries(client).requested_payment(id=self.resource_id)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RequestedPaymentUpdated(HealthieEvent):
    """`requested_payment.updated`: after `updateRequestedPayment`."""

    event_type: Literal["requested_payment.updated"] = field(default="requested_payment.updated", init=False)
    resource_type: str | None = "RequestedPayment"

    async def fetch(self, client: HealthieReader) -> models.Invoice | None:
        return await queries(client).requested_payment(id=self.resource_id)
