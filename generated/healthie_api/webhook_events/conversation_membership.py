# Generated from specs/healthie. Do not edit.
from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from hero_healthie_runtime.webhook_events import HealthieEvent, HealthieReader

import healthie_api as models

from .reader import queries


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ConversationMembershipCreated(HealthieEvent):
    """`conversation_membership.created`."""

    event_type: Literal["conversation_membership.created"] = field(
        default="conversation_membership.created", init=False
    )
    resource_type: str | None = "ConversationMembership"

    async def fetch(self, client: HealthieReader) -> models.ConversationMembership | None:
        return await queries(client).conversation_membership(conversation_membership_id=self.resource_id)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ConversationMembershipDeleted(HealthieEvent):
    """`conversation_membership.deleted`: after `deleteConversationMembership`."""

    event_type: Literal["conversation_membership.deleted"] = field(
        default="conversation_membership.deleted", init=False
    )
    resource_type: str | None = "ConversationMembership"

    async def fetch(self, client: HealthieReader) -> models.ConversationMembership | None:
        return await queries(client).conversation_membership(conversation_membership_id=self.resource_id)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ConversationMembershipViewed(HealthieEvent):
    """`conversation_membership.viewed`."""

    event_type: Literal["conversation_membership.viewed"] = field(default="conversation_membership.viewed", init=False)
    resource_type: str | None = "ConversationMembership"

    async def fetch(self, client: HealthieReader) -> models.ConversationMembership | None:
        return await queries(client).conversation_membership(conversation_membership_id=self.resource_id)
