# Generated from specs/healthie. Do not edit.
from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from hero_healthie_runtime.webhook_events import HealthieEvent, HealthieReader

import healthie_api as models

from .reader import queries


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class SentNotificationRecordCreated(HealthieEvent):
    """`sent_notification_record.created`."""

    event_type: Literal["sent_notification_record.created"] = field(
        default="sent_notification_record.created", init=False
    )
    resource_type: str | None = "SentNotificationRecord"

    async def fetch(self, client: HealthieReader) -> models.SentNotificationRecord | None:
        return await queries(client).sent_notification_record(id=self.resource_id)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class SentNotificationRecordUpdated(HealthieEvent):
    """`sent_notification_record.updated`."""

    event_type: Literal["sent_notification_record.updated"] = field(
        default="sent_notification_record.updated", init=False
    )
    resource_type: str | None = "SentNotificationRecord"

    async def fetch(self, client: HealthieReader) -> models.SentNotificationRecord | None:
        return await queries(client).sent_notification_record(id=self.resource_id)
