# Generated from specs/healthie. Do not edit.
from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from hero_healthie_runtime.webhook_events import HealthieEvent, HealthieReader

import healthie_api as models

from .reader import queries


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PolicyCreated(HealthieEvent):
    """`policy.created`: after `updateClient`."""

    event_type: Literal["policy.created"] = field(default="policy.created", init=False)
    resource_type: str | None = "Policy"

    async def fetch(self, client: HealthieReader) -> models.Policy | None:
        return await queries(client).policy(id=self.resource_id)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PolicyDeleted(HealthieEvent):
    """`policy.deleted`: after `updateClient`."""

    event_type: Literal["policy.deleted"] = field(default="policy.deleted", init=False)
    resource_type: str | None = "Policy"

    async def fetch(self, client: HealthieReader) -> models.Policy | None:
        return await queries(client).policy(id=self.resource_id)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PolicyUpdated(HealthieEvent):
    """`policy.updated`: after `updatePolicy`."""

    event_type: Literal["policy.updated"] = field(default="policy.updated", init=False)
    resource_type: str | None = "Policy"

    async def fetch(self, client: HealthieReader) -> models.Policy | None:
        return await queries(client).policy(id=self.resource_id)
