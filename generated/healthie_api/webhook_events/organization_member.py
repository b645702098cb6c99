# Generated from specs/healthie. Do not edit.
from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, NoReturn

from hero_healthie_runtime.webhook_events import HealthieEvent, HealthieReader


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class OrganizationMemberUpdated(HealthieEvent):
    """`organization_member.updated`."""

    event_type: Literal["organization_member.updated"] = field(default="organization_member.updated", init=False)
    resource_type: str | None = "OrganizationMember"

    async def fetch(self, client: HealthieReader) -> NoReturn:
        """Raise ConfigurationError: it is not said whether the id is that of the user or of the membership."""
        raise self._not_fetchable(client, "it is not said whether the id is that of the user or of the membership")
