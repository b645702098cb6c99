# Generated from specs/healthie. Do not edit.
from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from hero_healthie_runtime.webhook_events import HealthieEvent, HealthieReader

import healthie_api as models

from .reader import queries


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class OrganizationMembershipCreated(HealthieEvent):
    """`organization_membership.created`: after `createOrganizationMembership`."""

    event_type: Literal["organization_membership.created"] = field(
        default="organization_membership.created", init=False
    )
    resource_type: str | None = "OrganizationMembership"

    async def fetch(self, client: HealthieReader) -> models.OrganizationMembership | None:
        return await queries(client).organization_membership(id=self.resource_id)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class OrganizationMembershipUpdated(HealthieEvent):
    """`organization_membership.updated`: after `updateOrganizationMembership`."""

    event_type: Literal["organization_membership.updated"] = field(
        default="organization_membership.updated", init=False
    )
    resource_type: str | None = "OrganizationMembership"

    async def fetch(self, client: HealthieReader) -> models.OrganizationMembership | None:
        return await queries(client).organization_membership(id=self.resource_id)
