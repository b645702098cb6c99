# Generated from specs/healthie. Do not edit.
from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, NoReturn

from hero_healthie_runtime.webhook_events import HealthieEvent, HealthieReader


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class FamilyHistoryConditionCreated(HealthieEvent):
    """`family_history_condition.created`: after `createFamilyHistory`."""

    event_type: Literal["family_history_condition.created"] = field(
        default="family_history_condition.created", init=False
    )
    resource_type: str | None = "FamilyHistoryCondition"
    user_id: str | None = None

    async def fetch(self, client: HealthieReader) -> NoReturn:
        """Raise ConfigurationError: the conditions of a family are only listed with their patient."""
        raise self._not_fetchable(client, "the conditions of a family are only listed with their patient")


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class FamilyHistoryConditionDeleted(HealthieEvent):
    """`family_history_condition.deleted`: after `deleteFamilyHistory`."""

    event_type: Literal["family_history_condition.deleted"] = field(
        default="family_history_condition.deleted", init=False
    )
    resource_type: str | None = "FamilyHistoryCondition"
    user_id: str | None = None

    async def fetch(self, client: HealthieReader) -> NoReturn:
        """Raise ConfigurationError: the conditions of a family are only listed with their patient."""
        raise self._not_fetchable(client, "the conditions of a family are only listed with their patient")


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class FamilyHistoryConditionUpdated(HealthieEvent):
    """`family_history_condition.updated`: after `updateFamilyHistory`."""

    event_type: Literal["family_history_condition.updated"] = field(
        default="family_history_condition.updated", init=False
    )
    resource_type: str | None = "FamilyHistoryCondition"
    user_id: str | None = None

    async def fetch(self, client: HealthieReader) -> NoReturn:
        """Raise ConfigurationError: the conditions of a family are only listed with their patient."""
        raise self._not_fetchable(client, "the conditions of a family are only listed with their patient")
