# Generated from specs/healthie. Do not edit.
from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from hero_healthie_runtime.webhook_events import HealthieEvent, HealthieReader

import healthie_api as models

from .reader import queries


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class MessageCreated(HealthieEvent):
    """`message.created`: after `createNote`."""

    event_type: Literal["message.created"] = field(default="message.created", init=False)
    resource_type: str | None = "Note"

    async def fetch(self, client: HealthieReader) -> models.Note | None:
        return await queries(client).note(id=self.resource_id)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class MessageDeleted(HealthieEvent):
    """`message.deleted`: after `deleteNote`."""

    event_type: Literal["message.deleted"] = field(default="message.deleted", init=False)
    resource_type: str | None = "Note"

    async def fetch(self, client: HealthieReader) -> models.Note | None:
        return await queries(client).note(id=self.resource_id)
