# Generated from specs/healthie. Do not edit.
from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from hero_healthie_runtime.webhook_events import HealthieEvent, HealthieReader

import healthie_api as models

from .reader import queries


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ReferringPhysicianCreated(HealthieEvent):
    """`referring_physician.created`: after `createReferringPhysician`."""

    event_type: Literal["referring_physician.created"] = field(default="referring_physician.created", init=False)
    resource_type: str | None = "ReferringPhysician"

    async def fetch(self, client: HealthieReader) -> models.ReferringPhysician | None:
        return await queries(client).referring_physician(id=self.resource_id)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ReferringPhysicianDeleted(HealthieEvent):
    """`referring_physician.deleted`."""

    event_type: Literal["referring_physician.deleted"] = field(default="referring_physician.deleted", init=False)
    resource_type: str | None = "ReferringPhysician"

    async def fetch(self, client: HealthieReader) -> models.ReferringPhysician | None:
        return await queries(client).referring_physician(id=self.resource_id)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ReferringPhysicianUpdated(HealthieEvent):
    """`referring_physician.updated`: after `updateReferringPhysician`."""

    event_type: Literal["referring_physician.updated"] = field(default="referring_physician.updated", init=False)
    resource_type: str | None = "ReferringPhysician"

    async def fetch(self, client: HealthieReader) -> models.ReferringPhysician | None:
        return await queries(client).referring_physician(id=self.resource_id)
