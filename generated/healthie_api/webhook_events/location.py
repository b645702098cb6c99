# Generated from specs/healthie. Do not edit.
from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from hero_healthie_runtime.webhook_events import HealthieEvent, HealthieReader

import healthie_api as models

from .reader import queries


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class LocationCreated(HealthieEvent):
    """`location.created`: after `createLocation`."""

    event_type: Literal["location.created"] = field(default="location.created", init=False)
    resource_type: str | None = "Location"
    user_id: str | None = None

    async def fetch(self, client: HealthieReader) -> models.Location | None:
        return await queries(client).location(id=self.resource_id)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class LocationDeleted(HealthieEvent):
    """`location.deleted`: after `deleteLocation`."""

    event_type: Literal["location.deleted"] = field(default="location.deleted", init=False)
    resource_type: str | None = "Location"
    user_id: str | None = None

    async def fetch(self, client: HealthieReader) -> models.Location | None:
        return await queries(client).location(id=self.resource_id)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class LocationUpdated(HealthieEvent):
    """`location.updated`: after `updateLocation`."""

    event_type: Literal["location.updated"] = field(default="location.updated", init=False)
    resource_type: str | None = "Location"
    user_id: str | None = None

    async def fetch(self, client: HealthieReader) -> models.Location | None:
        return await queries(client).location(id=self.resource_id)
