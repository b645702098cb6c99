# Generated from specs/healthie. Do not edit.
from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, NoReturn

from hero_healthie_runtime.webhook_events import HealthieEvent, HealthieReader


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class GoalTemplateCreated(HealthieEvent):
    """`goal_template.created`."""

    event_type: Literal["goal_template.created"] = field(default="goal_template.created", init=False)
    resource_type: str | None = "GoalTemplate"
    goal_id: str | None = None
    parent_id: str | None = None
    user_id: str | None = None

    async def fetch(self, client: HealthieReader) -> NoReturn:
        """Raise ConfigurationError: goal templates are only listed."""
        raise self._not_fetchable(client, "goal templates are only listed")


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class GoalTemplateDeleted(HealthieEvent):
    """`goal_template.deleted`."""

    event_type: Literal["goal_template.deleted"] = field(default="goal_template.deleted", init=False)
    resource_type: str | None = "GoalTemplate"
    goal_id: str | None = None
    parent_id: str | None = None
    user_id: str | None = None

    async def fetch(self, client: HealthieReader) -> NoReturn:
        """Raise ConfigurationError: goal templates are only listed."""
        raise self._not_fetchable(client, "goal templates are only listed")


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class GoalTemplateUpdated(HealthieEvent):
    """`goal_template.updated`."""

    event_type: Literal["goal_template.updated"] = field(default="goal_template.updated", init=False)
    resource_type: str | None = "GoalTemplate"
    goal_id: str | None = None
    parent_id: str | None = None
    user_id: str | None = None

    async def fetch(self, client: HealthieReader) -> NoReturn:
        """Raise ConfigurationError: goal templates are only listed."""
        raise self._not_fetchable(client, "goal templates are only listed")
