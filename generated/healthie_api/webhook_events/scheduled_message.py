# Generated from specs/healthie. Do not edit.
from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from hero_healthie_runtime.webhook_events import HealthieEvent, HealthieReader

import healthie_api as models

from .reader import queries


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ScheduledMessageSent(HealthieEvent):
    """`scheduled_message.sent`."""

    event_type: Literal["scheduled_message.sent"] = field(default="scheduled_message.sent", init=False)
    resource_type: str | None = "NoteScheduler"

    async def fetch(self, client: HealthieReader) -> models.NoteScheduler | None:
        return await queries(client).note_scheduler(id=self.resource_id)
