# Generated from specs/healthie. Do not edit.
from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from hero_healthie_runtime.webhook_events import HealthieEvent, HealthieReader

import healthie_api as models

from .reader import queries


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class GoalCreated(HealthieEvent):
    """`goal.created`: after `createGoal`."""

    event_type: Literal["goal.created"] = field(default="goal.created", init=False)
    resource_type: str | None = "Goal"
    care_plan_id: str | None = None
    parent_id: str | None = None
    user_id: str | None = None

    async def fetch(self, client: HealthieReader) -> models.Goal | None:
        return await queries(client).goal(id=self.resource_id)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class GoalDeleted(HealthieEvent):
    """`goal.deleted`: after `deleteGoal`."""

    event_type: Literal["goal.deleted"] = field(default="goal.deleted", init=False)
    resource_type: str | None = "Goal"
    care_plan_id: str | None = None
    parent_id: str | None = None
    user_id: str | None = None

    async def fetch(self, client: HealthieReader) -> models.Goal | None:
        return await queries(client).goal(id=self.resource_id)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class GoalUpdated(HealthieEvent):
    """`goal.updated`: after `updateGoal`."""

    event_type: Literal["goal.updated"] = field(default="goal.updated", init=False)
    resource_type: str | None = "Goal"

    async def fetch(self, client: HealthieReader) -> models.Goal | None:
        return await queries(client).goal(id=self.resource_id)
