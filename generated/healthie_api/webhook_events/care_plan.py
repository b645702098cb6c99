# Generated from specs/healthie. Do not edit.
from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from hero_healthie_runtime.webhook_events import HealthieEvent, HealthieReader

import healthie_api as models

from .reader import queries


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class CarePlanActivated(HealthieEvent):
    """`care_plan.activated`."""

    event_type: Literal["care_plan.activated"] = field(default="care_plan.activated", init=False)
    resource_type: str | None = "CarePlan"

    async def fetch(self, client: HealthieReader) -> models.CarePlan | None:
        return await queries(client).care_plan(id=self.resource_id)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class CarePlanCreated(HealthieEvent):
    """`care_plan.created`: after `createCarePlan`."""

    event_type: Literal["care_plan.created"] = field(default="care_plan.created", init=False)
    resource_type: str | None = "CarePlan"
    patient_id: str | None = None
    user_group_id: str | None = None

    async def fetch(self, client: HealthieReader) -> models.CarePlan | None:
        return await queries(client).care_plan(id=self.resource_id)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class CarePlanDeactivated(HealthieEvent):
    """`care_plan.deactivated`."""

    event_type: Literal["care_plan.deactivated"] = field(default="care_plan.deactivated", init=False)
    resource_type: str | None = "CarePlan"

    async def fetch(self, client: HealthieReader) -> models.CarePlan | None:
        return await queries(client).care_plan(id=self.resource_id)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class CarePlanDeleted(HealthieEvent):
    """`care_plan.deleted`: after `deleteCarePlan`."""

    event_type: Literal["care_plan.deleted"] = field(default="care_plan.deleted", init=False)
    resource_type: str | None = "CarePlan"
    patient_id: str | None = None
    user_group_id: str | None = None

    async def fetch(self, client: HealthieReader) -> models.CarePlan | None:
        return await queries(client).care_plan(id=self.resource_id)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class CarePlanUpdated(HealthieEvent):
    """`care_plan.updated`: after `updateCarePlan`."""

    event_type: Literal["care_plan.updated"] = field(default="care_plan.updated", init=False)
    resource_type: str | None = "CarePlan"
    patient_id: str | None = None
    user_group_id: str | None = None

    async def fetch(self, client: HealthieReader) -> models.CarePlan | None:
        return await queries(client).care_plan(id=self.resource_id)
