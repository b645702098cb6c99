# Generated from specs/healthie. Do not edit.
from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, NoReturn

from hero_healthie_runtime.webhook_events import HealthieEvent, HealthieReader


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class AppointmentFormAnswerGroupConnectionCreated(HealthieEvent):
    """`appointment_form_answer_group_connection.created`."""

    event_type: Literal["appointment_form_answer_group_connection.created"] = field(
        default="appointment_form_answer_group_connection.created", init=False
    )
    resource_type: str | None = "AppointmentFormAnswerGroupConnection"
    appointment_id: str | None = None
    form_answer_group_id: str | None = None

    async def fetch(self, client: HealthieReader) -> NoReturn:
        """Raise ConfigurationError: the schema has no such type; fetch the appointment or the form answer group by its id in the event."""
        raise self._not_fetchable(
            client, "the schema has no such type; fetch the appointment or the form answer group by its id in the event"
        )


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class AppointmentFormAnswerGroupConnectionDeleted(HealthieEvent):
    """`appointment_form_answer_group_connection.deleted`."""

    event_type: Literal["appointment_form_answer_group_connection.deleted"] = field(
        default="appointment_form_answer_group_connection.deleted", init=False
    )
    resource_type: str | None = "AppointmentFormAnswerGroupConnection"
    appointment_id: str | None = None
    form_answer_group_id: str | None = None

    async def fetch(self, client: HealthieReader) -> NoReturn:
        """Raise ConfigurationError: the schema has no such type; fetch the appointment or the form answer group by its id in the event."""
        raise self._not_fetchable(
            client, "the schema has no such type; fetch the appointment or the form answer group by its id in the event"
        )


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class AppointmentFormAnswerGroupConnectionUpdated(HealthieEvent):
    """`appointment_form_answer_group_connection.updated`."""

    event_type: Literal["appointment_form_answer_group_connection.updated"] = field(
        default="appointment_form_answer_group_connection.updated", init=False
    )
    resource_type: str | None = "AppointmentFormAnswerGroupConnection"
    appointment_id: str | None = None
    form_answer_group_id: str | None = None

    async def fetch(self, client: HealthieReader) -> NoReturn:
        """Raise ConfigurationError: the schema has no such type; fetch the appointment or the form answer group by its id in the event."""
        raise self._not_fetchable(
            client, "the schema has no such type; fetch the appointment or the form answer group by its id in the event"
        )
