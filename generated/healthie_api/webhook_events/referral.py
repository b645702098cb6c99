# Generated from specs/healthie. Do not edit.
from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from hero_healthie_runtime.webhook_events import HealthieEvent, HealthieReader

import healthie_api as models

from .reader import queries


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ReferralCreated(HealthieEvent):
    """`referral.created`: after `createReferral`."""

    event_type: Literal["referral.created"] = field(default="referral.created", init=False)
    resource_type: str | None = "Referral"

    async def fetch(self, client: HealthieReader) -> models.Referral | None:
        return await queries(client).referral(id=self.resource_id)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ReferralDeleted(HealthieEvent):
    """`referral.deleted`: after `deleteReferral`."""

    event_type: Literal["referral.deleted"] = field(default="referral.deleted", init=False)
    resource_type: str | None = "Referral"

    async def fetch(self, client: HealthieReader) -> models.Referral | None:
        return await queries(client).referral(id=self.resource_id)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ReferralUpdated(HealthieEvent):
    """`referral.updated`: after `updateReferral`."""

    event_type: Literal["referral.updated"] = field(default="referral.updated", init=False)
    resource_type: str | None = "Referral"

    async def fetch(self, client: HealthieReader) -> models.Referral | None:
        return await queries(client).referral(id=self.resource_id)
