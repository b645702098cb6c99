# Generated from specs/healthie. Do not edit.
from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from hero_healthie_runtime.webhook_events import HealthieEvent, HealthieReader

import healthie_api as models

from .reader import queries


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class CommentCreated(HealthieEvent):
    """`comment.created`: after `createComment`."""

    event_type: Literal["comment.created"] = field(default="comment.created", init=False)
    resource_type: str | None = "Comment"

    async def fetch(self, client: HealthieReader) -> models.Comment | None:
        return await queries(client).comment(id=self.resource_id)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class CommentDeleted(HealthieEvent):
    """`comment.deleted`: after `deleteComment`."""

    event_type: Literal["comment.deleted"] = field(default="comment.deleted", init=False)
    resource_type: str | None = "Comment"

    async def fetch(self, client: HealthieReader) -> models.Comment | None:
        return await queries(client).comment(id=self.resource_id)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class CommentUpdated(HealthieEvent):
    """`comment.updated`."""

    event_type: Literal["comment.updated"] = field(default="comment.updated", init=False)
    resource_type: str | None = "Comment"

    async def fetch(self, client: HealthieReader) -> models.Comment | None:
        return await queries(client).comment(id=self.resource_id)
