# Generated from specs/healthie. Do not edit.
from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from hero_healthie_runtime.webhook_events import HealthieEvent, HealthieReader

import healthie_api as models

from .reader import queries


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class SuperBillCreated(HealthieEvent):
    """`super_bill.created`: after `createSuperBill`."""

    event_type: Literal["super_bill.created"] = field(default="super_bill.created", init=False)
    resource_type: str | None = "SuperBill"
    patient_id: str | None = None

    async def fetch(self, client: HealthieReader) -> models.SuperBill | None:
        return await queries(client).super_bill(id=self.resource_id)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class SuperBillDeleted(HealthieEvent):
    """`super_bill.deleted`: after `deleteSuperBill`."""

    event_type: Literal["super_bill.deleted"] = field(default="super_bill.deleted", init=False)
    resource_type: str | None = "SuperBill"
    patient_id: str | None = None

    async def fetch(self, client: HealthieReader) -> models.SuperBill | None:
        return await queries(client).super_bill(id=self.resource_id)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class SuperBillUpdated(HealthieEvent):
    """`super_bill.updated`: after `updateSuperBill`."""

    event_type: Literal["super_bill.updated"] = field(default="super_bill.updated", init=False)
    resource_type: str | None = "SuperBill"
    patient_id: str | None = None

    async def fetch(self, client: HealthieReader) -> models.SuperBill | None:
        return await queries(client).super_bill(id=self.resource_id)
