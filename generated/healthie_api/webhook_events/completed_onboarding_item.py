# Generated from specs/healthie. Do not edit.
from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from hero_healthie_runtime.webhook_events import HealthieEvent, HealthieReader

import healthie_api as models

from .reader import queries


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class CompletedOnboardingItemCreated(HealthieEvent):
    """`completed_onboarding_item.created`: after `createCompletedOnboardingItem`."""

    event_type: Literal["completed_onboarding_item.created"] = field(
        default="completed_onboarding_item.created", init=False
    )
    resource_type: str | None = "CompletedOnboardingItem"

    async def fetch(self, client: HealthieReader) -> models.CompletedOnboardingItem | None:
        return await queries(client).completed_onboarding_item(id=self.resource_id)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class CompletedOnboardingItemDeleted(HealthieEvent):
    """`completed_onboarding_item.deleted`."""

    event_type: Literal["completed_onboarding_item.deleted"] = field(
        default="completed_onboarding_item.deleted", init=False
    )
    resource_type: str | None = "CompletedOnboardingItem"

    async def fetch(self, client: HealthieReader) -> models.CompletedOnboardingItem | None:
        return await queries(client).completed_onboarding_item(id=self.resource_id)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class CompletedOnboardingItemUpdated(HealthieEvent):
    """`completed_onboarding_item.updated`."""

    event_type: Literal["completed_onboarding_item.updated"] = field(
        default="completed_onboarding_item.updated", init=False
    )
    resource_type: str | None = "CompletedOnboardingItem"

    async def fetch(self, client: HealthieReader) -> models.CompletedOnboardingItem | None:
        return await queries(client).completed_onboarding_item(id=self.resource_id)
