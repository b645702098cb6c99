# Generated from specs/healthie. Do not edit.
from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, NoReturn

from hero_healthie_runtime.webhook_events import HealthieEvent, HealthieReader


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class GeneratedFormAnswerGroupCreated(HealthieEvent):
    """`generated_form_answer_group.created`."""

    event_type: Literal["generated_form_answer_group.created"] = field(
        default="generated_form_answer_group.created", init=False
    )
    resource_type: str | None = "GeneratedFormAnswerGroup"
    patient_id: str | None = None

    async def fetch(self, client: HealthieReader) -> NoReturn:
        """Raise ConfigurationError: the schema has no such type."""
        raise self._not_fetchable(client, "the schema has no such type")
