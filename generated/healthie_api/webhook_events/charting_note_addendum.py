# Generated from specs/healthie. Do not edit.
from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from hero_healthie_runtime.webhook_events import HealthieEvent, HealthieReader

import healthie_api as models

from .reader import queries


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ChartingNoteAddendumCreated(HealthieEvent):
    """`charting_note_addendum.created`: after `createAddendum`."""

    event_type: Literal["charting_note_addendum.created"] = field(default="charting_note_addendum.created", init=False)
    resource_type: str | None = "ChartingNoteAddendum"

    async def fetch(self, client: HealthieReader) -> models.ChartingNoteAddendumType | None:
        return await queries(client).charting_note_addendum(id=self.resource_id)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ChartingNoteAddendumDeleted(HealthieEvent):
    """`charting_note_addendum.deleted`."""

    event_type: Literal["charting_note_addendum.deleted"] = field(default="charting_note_addendum.deleted", init=False)
    resource_type: str | None = "ChartingNoteAddendum"

    async def fetch(self, client: HealthieReader) -> models.ChartingNoteAddendumType | None:
        return await queries(client).charting_note_addendum(id=self.resource_id)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ChartingNoteAddendumUpdated(HealthieEvent):
    """`charting_note_addendum.updated`."""

    event_type: Literal["charting_note_addendum.updated"] = field(default="charting_note_addendum.updated", init=False)
    resource_type: str | None = "ChartingNoteAddendum"

    async def fetch(self, client: HealthieReader) -> models.ChartingNoteAddendumType | None:
        return await queries(client).charting_note_addendum(id=self.resource_id)
