# Generated from specs/healthie. Do not edit.
from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from hero_healthie_runtime.webhook_events import HealthieEvent, HealthieReader

import healthie_api as models

from .reader import queries


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class TaskCreated(HealthieEvent):
    """`task.created`: after `createTask`."""

    event_type: Literal["task.created"] = field(default="task.created", init=False)
    resource_type: str | None = "Task"

    async def fetch(self, client: HealthieReader) -> models.Task | None:
        return await queries(client).task(id=self.resource_id)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class TaskDeleted(HealthieEvent):
    """`task.deleted`: after `deleteTask`."""

    event_type: Literal["task.deleted"] = field(default="task.deleted", init=False)
    resource_type: str | None = "Task"

    async def fetch(self, client: HealthieReader) -> models.Task | None:
        return await queries(client).task(id=self.resource_id)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class TaskUpdated(HealthieEvent):
    """`task.updated`: after `updateTask`."""

    event_type: Literal["task.updated"] = field(default="task.updated", init=False)
    resource_type: str | None = "Task"

    async def fetch(self, client: HealthieReader) -> models.Task | None:
        return await queries(client).task(id=self.resource_id)
