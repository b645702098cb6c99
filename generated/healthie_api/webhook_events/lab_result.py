# Generated from specs/healthie. Do not edit.
from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from hero_healthie_runtime.webhook_events import HealthieEvent, HealthieReader

import healthie_api as models

from .reader import queries


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class LabResultCreated(HealthieEvent):
    """`lab_result.created`."""

    event_type: Literal["lab_result.created"] = field(default="lab_result.created", init=False)
    resource_type: str | None = "LabResult"
    lab_order_id: str | None = None
    document_id: str | None = None
    patient_id: str | None = None
    ordering_physician_id: str | None = None

    async def fetch(self, client: HealthieReader) -> models.LabResult | None:
        return await queries(client).lab_result(id=self.resource_id)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class LabResultUpdated(HealthieEvent):
    """`lab_result.updated`."""

    event_type: Literal["lab_result.updated"] = field(default="lab_result.updated", init=False)
    resource_type: str | None = "LabResult"
    lab_order_id: str | None = None
    document_id: str | None = None
    patient_id: str | None = None
    ordering_physician_id: str | None = None

    async def fetch(self, client: HealthieReader) -> models.LabResult | None:
        return await queries(client).lab_result(id=self.resource_id)
