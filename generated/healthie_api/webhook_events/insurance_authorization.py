# Generated from specs/healthie. Do not edit.
from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from hero_healthie_runtime.webhook_events import HealthieEvent, HealthieReader

import healthie_api as models

from .reader import queries


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class InsuranceAuthorizationCreated(HealthieEvent):
    """`insurance_authorization.created`: after `createInsuranceAuthorization`."""

    event_type: Literal["insurance_authorization.created"] = field(
        default="insurance_authorization.created", init=False
    )
    resource_type: str | None = "InsuranceAuthorization"

    async def fetch(self, client: HealthieReader) -> models.InsuranceAuthorizationType | None:
        return await queries(client).insurance_authorization(id=self.resource_id)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class InsuranceAuthorizationDeleted(HealthieEvent):
    """`insurance_authorization.deleted`: after `deleteInsuranceAuthorization`."""

    event_type: Literal["insurance_authorization.deleted"] = field(
        default="insurance_authorization.deleted", init=False
    )
    resource_type: str | None = "InsuranceAuthorization"

    async def fetch(self, client: HealthieReader) -> models.InsuranceAuthorizationType | None:
        return await queries(client).insurance_authorization(id=self.resource_id)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class InsuranceAuthorizationUpdated(HealthieEvent):
    """`insurance_authorization.updated`: after `updateInsuranceAuthorization`."""

    event_type: Literal["insurance_authorization.updated"] = field(
        default="insurance_authorization.updated", init=False
    )
    resource_type: str | None = "InsuranceAuthorization"

    async def fetch(self, client: HealthieReader) -> models.InsuranceAuthorizationType | None:
        return await queries(client).insurance_authorization(id=self.resource_id)
