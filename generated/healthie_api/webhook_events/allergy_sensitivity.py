# Generated from specs/healthie. Do not edit.
from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, NoReturn

from hero_healthie_runtime.webhook_events import HealthieEvent, HealthieReader


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class AllergySensitivityCreated(HealthieEvent):
    """`allergy_sensitivity.created`: after `createAllergySensitivity`."""

    event_type: Literal["allergy_sensitivity.created"] = field(default="allergy_sensitivity.created", init=False)
    resource_type: str | None = "AllergySensitivity"
    user_id: str | None = None

    async def fetch(self, client: HealthieReader) -> NoReturn:
        """Raise ConfigurationError: allergies are only listed with their patient."""
        raise self._not_fetchable(client, "allergies are only listed with their patient")


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class AllergySensitivityDeleted(HealthieEvent):
    """`allergy_sensitivity.deleted`: after `deleteAllergySensitivity`."""

    event_type: Literal["allergy_sensitivity.deleted"] = field(default="allergy_sensitivity.deleted", init=False)
    resource_type: str | None = "AllergySensitivity"
    user_id: str | None = None

    async def fetch(self, client: HealthieReader) -> NoReturn:
        """Raise ConfigurationError: allergies are only listed with their patient."""
        raise self._not_fetchable(client, "allergies are only listed with their patient")


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class AllergySensitivityUpdated(HealthieEvent):
    """`allergy_sensitivity.updated`: after `updateAllergySensitivity`."""

    event_type: Literal["allergy_sensitivity.updated"] = field(default="allergy_sensitivity.updated", init=False)
    resource_type: str | None = "AllergySensitivity"
    user_id: str | None = None

    async def fetch(self, client: HealthieReader) -> NoReturn:
        """Raise ConfigurationError: allergies are only listed with their patient."""
        raise self._not_fetchable(client, "allergies are only listed with their patient")
