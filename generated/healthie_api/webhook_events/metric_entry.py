# Generated from specs/healthie. Do not edit.
from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from hero_healthie_runtime.webhook_events import HealthieEvent, HealthieReader

import healthie_api as models

from .reader import queries


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class MetricEntryCreated(HealthieEvent):
    """`metric_entry.created`: after `createEntry`."""

    event_type: Literal["metric_entry.created"] = field(default="metric_entry.created", init=False)
    resource_type: str | None = "Entry"

    async def fetch(self, client: HealthieReader) -> models.Entry | None:
        return await queries(client).entry(id=self.resource_id)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class MetricEntryDeleted(HealthieEvent):
    """`metric_entry.deleted`: after `deleteEntry`."""

    event_type: Literal["metric_entry.deleted"] = field(default="metric_entry.deleted", init=False)
    resource_type: str | None = "Entry"

    async def fetch(self, client: HealthieReader) -> models.Entry | None:
        return await queries(client).entry(id=self.resource_id)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class MetricEntryUpdated(HealthieEvent):
    """`metric_entry.updated`: after `updateEntry`."""

    event_type: Literal["metric_entry.updated"] = field(default="metric_entry.updated", init=False)
    resource_type: str | None = "Entry"

    async def fetch(self, client: HealthieReader) -> models.Entry | None:
        return await queries(client).entry(id=self.resource_id)
