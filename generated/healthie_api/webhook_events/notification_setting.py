# Generated from specs/healthie. Do not edit.
from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from hero_healthie_runtime.webhook_events import HealthieEvent, HealthieReader

import healthie_api as models

from .reader import queries


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class NotificationSettingCreated(HealthieEvent):
    """`notification_setting.created`."""

    event_type: Literal["notification_setting.created"] = field(default="notification_setting.created", init=False)
    resource_type: str | None = "NotificationSetting"
    user_id: str | None = None

    async def fetch(self, client: HealthieReader) -> models.NotificationSetting | None:
        return await queries(client).notification_setting(id=self.resource_id)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class NotificationSettingDeleted(HealthieEvent):
    """`notification_setting.deleted`."""

    event_type: Literal["notification_setting.deleted"] = field(default="notification_setting.deleted", init=False)
    resource_type: str | None = "NotificationSetting"
    user_id: str | None = None

    async def fetch(self, client: HealthieReader) -> models.NotificationSetting | None:
        return await queries(client).notification_setting(id=self.resource_id)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class NotificationSettingUpdated(HealthieEvent):
    """`notification_setting.updated`: after `updateNotificationSetting`."""

    event_type: Literal["notification_setting.updated"] = field(default="notification_setting.updated", init=False)
    resource_type: str | None = "NotificationSetting"
    user_id: str | None = None

    async def fetch(self, client: HealthieReader) -> models.NotificationSetting | None:
        return await queries(client).notification_setting(id=self.resource_id)
