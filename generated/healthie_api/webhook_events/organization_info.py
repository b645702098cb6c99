# Generated from specs/healthie. Do not edit.
from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from hero_healthie_runtime.webhook_events import HealthieEvent, HealthieReader

import healthie_api as models

from .reader import queries


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class OrganizationInfoCreated(HealthieEvent):
    """`organization_info.created`: after `createOrganization`."""

    event_type: Literal["organization_info.created"] = field(default="organization_info.created", init=False)
    resource_type: str | None = "OrganizationInfo"

    async def fetch(self, client: HealthieReader) -> models.OrganizationInfo | None:
        return await queries(client).organization_info(id=self.resource_id)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class OrganizationInfoDeleted(HealthieEvent):
    """`organization_info.deleted`: after `deleteOrganizationInfo`."""

    event_type: Literal["organization_info.deleted"] = field(default="organization_info.deleted", init=False)
    resource_type: str | None = "OrganizationInfo"

    async def fetch(self, client: HealthieReader) -> models.OrganizationInfo | None:
        return await queries(client).organization_info(id=self.resource_id)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class OrganizationInfoUpdated(HealthieEvent):
    """`organization_info.updated`: after `updateOrganization`."""

    event_type: Literal["organization_info.updated"] = field(default="organization_info.updated", init=False)
    resource_type: str | None = "OrganizationInfo"

    async def fetch(self, client: HealthieReader) -> models.OrganizationInfo | None:
        return await queries(client).organization_info(id=self.resource_id)
