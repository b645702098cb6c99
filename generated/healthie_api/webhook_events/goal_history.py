# Generated from specs/healthie. Do not edit.
from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from hero_healthie_runtime.webhook_events import HealthieEvent, HealthieReader

import healthie_api as models

from .reader import queries


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class GoalHistoryCreated(HealthieEvent):
    """`goal_history.created`: after `createGoalHistory`."""

    event_type: Literal["goal_history.created"] = field(default="goal_history.created", init=False)
    resource_type: str | None = "GoalHistory"
    goal_id: str | None = None
    user_id: str | None = None

    async def fetch(self, client: HealthieReader) -> models.GoalHistory | None:
        return await queries(client).goal_history(id=self.resource_id)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class GoalHistoryDeleted(HealthieEvent):
    """`goal_history.deleted`: after `deleteGoalHistory`."""

    event_type: Literal["goal_history.deleted"] = field(default="goal_history.deleted", init=False)
    resource_type: str | None = "GoalHistory"
    goal_id: str | None = None
    user_id: str | None = None

    async def fetch(self, client: HealthieReader) -> models.GoalHistory | None:
        return await queries(client).goal_history(id=self.resource_id)
