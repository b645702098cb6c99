# Generated from specs/healthie. Do not edit.
from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from hero_healthie_runtime.webhook_events import HealthieEvent, HealthieReader

import healthie_api as models

from .reader import queries


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class FeatureToggleCreated(HealthieEvent):
    """`feature_toggle.created`: after `createFeatureToggle`."""

    event_type: Literal["feature_toggle.created"] = field(default="feature_toggle.created", init=False)
    resource_type: str | None = "FeatureToggle"
    care_plan_id: str | None = None
    user_id: str | None = None
    user_group_id: str | None = None

    async def fetch(self, client: HealthieReader) -> models.FeatureToggle | None:
        return await queries(client).feature_toggle(id=self.resource_id)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class FeatureToggleDeleted(HealthieEvent):
    """`feature_toggle.deleted`."""

    event_type: Literal["feature_toggle.deleted"] = field(default="feature_toggle.deleted", init=False)
    resource_type: str | None = "FeatureToggle"
    care_plan_id: str | None = None
    user_id: str | None = None
    user_group_id: str | None = None

    async def fetch(self, client: HealthieReader) -> models.FeatureToggle | None:
        return await queries(client).feature_toggle(id=self.resource_id)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class FeatureToggleUpdated(HealthieEvent):
    """`feature_toggle.updated`: after `updateFeatureToggle`."""

    event_type: Literal["feature_toggle.updated"] = field(default="feature_toggle.updated", init=False)
    resource_type: str | None = "FeatureToggle"
    care_plan_id: str | None = None
    user_id: str | None = None
    user_group_id: str | None = None

    async def fetch(self, client: HealthieReader) -> models.FeatureToggle | None:
        return await queries(client).feature_toggle(id=self.resource_id)
