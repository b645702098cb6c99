# Generated from specs/healthie. Do not edit.
from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from hero_healthie_runtime.webhook_events import HealthieEvent, HealthieReader

import healthie_api as models

from .reader import queries


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PatientCreated(HealthieEvent):
    """`patient.created`: after `createClient`, `completeCheckout`, `createNotificationContact`."""

    event_type: Literal["patient.created"] = field(default="patient.created", init=False)
    resource_type: str | None = "User"

    async def fetch(self, client: HealthieReader) -> models.User | None:
        return await queries(client).user(id=self.resource_id)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PatientMerged(HealthieEvent):
    """`patient.merged`: after `mergeClients`."""

    event_type: Literal["patient.merged"] = field(default="patient.merged", init=False)
    resource_type: str | None = "User"
    destination_user_id: str | None = None
    source_user_id: str | None = None

    async def fetch(self, client: HealthieReader) -> models.User | None:
        return await queries(client).user(id=self.resource_id)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PatientUpdated(HealthieEvent):
    """`patient.updated`: after `updateClient`, `bulkUpdateClients`, `toggleCarePlanStatusForSpecificUser`."""

    event_type: Literal["patient.updated"] = field(default="patient.updated", init=False)
    resource_type: str | None = "User"

    async def fetch(self, client: HealthieReader) -> models.User | None:
        return await queries(client).user(id=self.resource_id)
