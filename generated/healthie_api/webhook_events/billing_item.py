# Generated from specs/healthie. Do not edit.
from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from hero_healthie_runtime.webhook_events import HealthieEvent, HealthieReader

import healthie_api as models

from .reader import queries


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class BillingItemCreated(HealthieEvent):
    """`billing_item.created`: after `createBillingItem`, `completeCheckout`."""

    event_type: Literal["billing_item.created"] = field(default="billing_item.created", init=False)
    resource_type: str | None = "BillingItem"
    requested_payment_id: str | None = None

    async def fetch(self, client: HealthieReader) -> models.BillingItem | None:
        return await queries(client).billing_item(id=self.resource_id)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class BillingItemDeleted(HealthieEvent):
    """`billing_item.deleted`: after `deleteBillingItem`."""

    event_type: Literal["billing_item.deleted"] = field(default="billing_item.deleted", init=False)
    resource_type: str | None = "BillingItem"
    requested_payment_id: str | None = None

    async def fetch(self, client: HealthieReader) -> models.BillingItem | None:
        return await queries(client).billing_item(id=self.resource_id)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class BillingItemUpdated(HealthieEvent):
    """`billing_item.updated`: after `updateBillingItem`."""

    event_type: Literal["billing_item.updated"] = field(default="billing_item.updated", init=False)
    resource_type: str | None = "BillingItem"
    requested_payment_id: str | None = None

    async def fetch(self, client: HealthieReader) -> models.BillingItem | None:
        return await queries(client).billing_item(id=self.resource_id)
