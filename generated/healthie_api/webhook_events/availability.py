# Generated from specs/healthie. Do not edit.
from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from hero_healthie_runtime.webhook_events import HealthieEvent, HealthieReader

import healthie_api as models

from .reader import queries


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class AvailabilityCreated(HealthieEvent):
    """`availability.created`: after `createAvailability`, `bulkCreateAvailability`."""

    event_type: Literal["availability.created"] = field(default="availability.created", init=False)
    resource_type: str | None = "Availability"

    async def fetch(self, client: HealthieReader) -> models.Availability | None:
        return await queries(client).availability(id=self.resource_id)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class AvailabilityDeleted(HealthieEvent):
    """`availability.deleted`: after `deleteAvailability`."""

    event_type: Literal["availability.deleted"] = field(default="availability.deleted", init=False)
    resource_type: str | None = "Availability"

    async def fetch(self, client: HealthieReader) -> models.Availability | None:
        return await queries(client).availability(id=self.resource_id)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class AvailabilityUpdated(HealthieEvent):
    """`availability.updated`."""

    event_type: Literal["availability.updated"] = field(default="availability.updated", init=False)
    resource_type: str | None = "Availability"

    async def fetch(self, client: HealthieReader) -> models.Availability | None:
        return await queries(client).availability(id=self.resource_id)
