# Generated from specs/healthie. Do not edit.
from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from hero_healthie_runtime.webhook_events import HealthieEvent, HealthieReader

import healthie_api as models

from .reader import queries


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class LabOrderCreated(HealthieEvent):
    """`lab_order.created`: after `createLabOrder`."""

    event_type: Literal["lab_order.created"] = field(default="lab_order.created", init=False)
    resource_type: str | None = "LabOrder"

    async def fetch(self, client: HealthieReader) -> models.LabOrder | None:
        return await queries(client).lab_order(id=self.resource_id)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class LabOrderUpdated(HealthieEvent):
    """`lab_order.updated`: after `updateLabOrder`."""

    event_type: Literal["lab_order.updated"] = field(default="lab_order.updated", init=False)
    resource_type: str | None = "LabOrder"

    async def fetch(self, client: HealthieReader) -> models.LabOrder | None:
        return await queries(client).lab_order(id=self.resource_id)
