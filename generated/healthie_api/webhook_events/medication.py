# Generated from specs/healthie. Do not edit.
from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from hero_healthie_runtime.webhook_events import HealthieEvent, HealthieReader

import healthie_api as models

from .reader import queries


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class MedicationCreated(HealthieEvent):
    """`medication.created`: after `createMedication`."""

    event_type: Literal["medication.created"] = field(default="medication.created", init=False)
    resource_type: str | None = "Medication"

    async def fetch(self, client: HealthieReader) -> models.MedicationType | None:
        return await queries(client).medication(id=self.resource_id)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class MedicationDeleted(HealthieEvent):
    """`medication.deleted`: after `deleteMedication`."""

    event_type: Literal["medication.deleted"] = field(default="medication.deleted", init=False)
    resource_type: str | None = "Medication"
    user_id: str | None = None

    async def fetch(self, client: HealthieReader) -> models.MedicationType | None:
        return await queries(client).medication(id=self.resource_id)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class MedicationUpdated(HealthieEvent):
    """`medication.updated`: after `updateMedication`."""

    event_type: Literal["medication.updated"] = field(default="medication.updated", init=False)
    resource_type: str | None = "Medication"

    async def fetch(self, client: HealthieReader) -> models.MedicationType | None:
        return await queries(client).medication(id=self.resource_id)
