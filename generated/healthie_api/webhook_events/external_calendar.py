# Generated from specs/healthie. Do not edit.
from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, NoReturn

from hero_healthie_runtime.webhook_events import HealthieEvent, HealthieReader


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ExternalCalendarAuthorizationError(HealthieEvent):
    """`external_calendar.authorization_error`."""

    event_type: Literal["external_calendar.authorization_error"] = field(
        default="external_calendar.authorization_error", init=False
    )
    resource_type: str | None = "ExternalCalendar"

    async def fetch(self, client: HealthieReader) -> NoReturn:
        """Raise ConfigurationError: external calendars are only listed."""
        raise self._not_fetchable(client, "external calendars are only listed")
