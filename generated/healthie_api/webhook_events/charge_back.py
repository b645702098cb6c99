# Generated from specs/healthie. Do not edit.
from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from hero_healthie_runtime.webhook_events import HealthieEvent, HealthieReader

import healthie_api as models

from .reader import queries


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ChargeBackCreated(HealthieEvent):
    """`charge_back.created`."""

    event_type: Literal["charge_back.created"] = field(default="charge_back.created", init=False)
    resource_type: str | None = "ChargeBack"
    billing_item_id: str | None = None

    async def fetch(self, client: HealthieReader) -> models.ChargeBack | None:
        return await queries(client).charge_back(id=self.resource_id)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ChargeBackDeleted(HealthieEvent):
    """`charge_back.deleted`."""

    event_type: Literal["charge_back.deleted"] = field(default="charge_back.deleted", init=False)
    resource_type: str | None = "ChargeBack"
    billing_item_id: str | None = None

    async def fetch(self, client: HealthieReader) -> models.ChargeBack | None:
        return await queries(client).charge_back(id=self.resource_id)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ChargeBackUpdated(HealthieEvent):
    """`charge_back.updated`: after `updateChargeBack`."""

    event_type: Literal["charge_back.updated"] = field(default="charge_back.updated", init=False)
    resource_type: str | None = "ChargeBack"
    billing_item_id: str | None = None

    async def fetch(self, client: HealthieReader) -> models.ChargeBack | None:
        return await queries(client).charge_back(id=self.resource_id)
