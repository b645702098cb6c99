# Generated from specs/healthie. Do not edit.
from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from hero_healthie_runtime.webhook_events import HealthieEvent, HealthieReader

import healthie_api as models

from .reader import queries


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class AppliedTagCreated(HealthieEvent):
    """`applied_tag.created`: after `bulkApply`."""

    event_type: Literal["applied_tag.created"] = field(default="applied_tag.created", init=False)
    resource_type: str | None = "AppliedTag"
    tag_id: str | None = None
    user_id: str | None = None

    async def fetch(self, client: HealthieReader) -> models.AppliedTag | None:
        return await queries(client).applied_tag(id=self.resource_id)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class AppliedTagDeleted(HealthieEvent):
    """`applied_tag.deleted`: after `removeAppliedTag`."""

    event_type: Literal["applied_tag.deleted"] = field(default="applied_tag.deleted", init=False)
    resource_type: str | None = "AppliedTag"
    tag_id: str | None = None
    user_id: str | None = None

    async def fetch(self, client: HealthieReader) -> models.AppliedTag | None:
        return await queries(client).applied_tag(id=self.resource_id)
