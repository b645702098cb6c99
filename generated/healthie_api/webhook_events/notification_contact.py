# Generated from specs/healthie. Do not edit.
from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, NoReturn

from hero_healthie_runtime.webhook_events import HealthieEvent, HealthieReader


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class NotificationContactCreated(HealthieEvent):
    """`notification_contact.created`: after `createNotificationContact`."""

    event_type: Literal["notification_contact.created"] = field(default="notification_contact.created", init=False)
    resource_type: str | None = "NotificationContact"
    linked_client_id: str | None = None
    user_id: str | None = None

    async def fetch(self, client: HealthieReader) -> NoReturn:
        """Raise ConfigurationError: notification contacts are only listed with their patient."""
        raise self._not_fetchable(client, "notification contacts are only listed with their patient")


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class NotificationContactDeleted(HealthieEvent):
    """`notification_contact.deleted`: after `deleteNotificationContact`."""

    event_type: Literal["notification_contact.deleted"] = field(default="notification_contact.deleted", init=False)
    resource_type: str | None = "NotificationContact"
    linked_client_id: str | None = None
    user_id: str | None = None

    async def fetch(self, client: HealthieReader) -> NoReturn:
        """Raise ConfigurationError: notification contacts are only listed with their patient."""
        raise self._not_fetchable(client, "notification contacts are only listed with their patient")


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class NotificationContactUpdated(HealthieEvent):
    """`notification_contact.updated`: after `updateNotificationContact`."""

    event_type: Literal["notification_contact.updated"] = field(default="notification_contact.updated", init=False)
    resource_type: str | None = "NotificationContact"
    linked_client_id: str | None = None
    user_id: str | None = None

    async def fetch(self, client: HealthieReader) -> NoReturn:
        """Raise ConfigurationError: notification contacts are only listed with their patient."""
        raise self._not_fetchable(client, "notification contacts are only listed with their patient")
