# Generated from specs/healthie. Do not edit.
from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from hero_healthie_runtime.webhook_events import HealthieEvent, HealthieReader

import healthie_api as models

from .reader import queries


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ConversationCreated(HealthieEvent):
    """`conversation.created`: after `createConversation`."""

    event_type: Literal["conversation.created"] = field(default="conversation.created", init=False)
    resource_type: str | None = "Conversation"

    async def fetch(self, client: HealthieReader) -> models.Conversation | None:
        return await queries(client).conversation(id=self.resource_id)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ConversationUpdated(HealthieEvent):
    """`conversation.updated`: after `updateConversation`."""

    event_type: Literal["conversation.updated"] = field(default="conversation.updated", init=False)
    resource_type: str | None = "Conversation"

    async def fetch(self, client: HealthieReader) -> models.Conversation | None:
        return await queries(client).conversation(id=self.resource_id)
