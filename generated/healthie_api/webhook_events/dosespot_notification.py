# Generated from specs/healthie. Do not edit.
from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, NoReturn

from hero_healthie_runtime.webhook_events import HealthieEvent, HealthieReader


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class DosespotNotificationCreated(HealthieEvent):
    """`dosespot_notification.created`."""

    event_type: Literal["dosespot_notification.created"] = field(default="dosespot_notification.created", init=False)
    resource_type: str | None = "DosespotNotification"

    async def fetch(self, client: HealthieReader) -> NoReturn:
        """Raise ConfigurationError: the schema has no such type."""
        raise self._not_fetchable(client, "the schema has no such type")
