# Generated from specs/healthie. Do not edit.
from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, NoReturn

from hero_healthie_runtime.webhook_events import HealthieEvent, HealthieReader

import healthie_api as models

from .reader import queries


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class AppointmentCreated(HealthieEvent):
    """`appointment.created`: after `createAppointment`, `completeCheckout`."""

    event_type: Literal["appointment.created"] = field(default="appointment.created", init=False)
    resource_type: str | None = "Appointment"
    resource_organization_id: str | None = None

    async def fetch(self, client: HealthieReader) -> models.Appointment | None:
        return await queries(client).appointment(id=self.resource_id)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class AppointmentDeleted(HealthieEvent):
    """`appointment.deleted`: after `deleteAppointment`."""

    event_type: Literal["appointment.deleted"] = field(default="appointment.deleted", init=False)
    resource_type: str | None = "Appointment"

    async def fetch(self, client: HealthieReader) -> models.Appointment | None:
        return await queries(client).appointment(id=self.resource_id)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class AppointmentParticipantJoined(HealthieEvent):
    """`appointment.participant_joined`."""

    event_type: Literal["appointment.participant_joined"] = field(default="appointment.participant_joined", init=False)
    resource_type: str | None = "Appointment"
    host_user_id: str | None = None
    user_name: str | None = None
    user_email: str | None = None
    event_ts: int | None = None

    async def fetch(self, client: HealthieReader) -> models.Appointment | None:
        return await queries(client).appointment(id=self.resource_id)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class AppointmentParticipantLeft(HealthieEvent):
    """`appointment.participant_left`."""

    event_type: Literal["appointment.participant_left"] = field(default="appointment.participant_left", init=False)
    resource_type: str | None = "Appointment"
    host_user_id: str | None = None
    user_name: str | None = None
    user_email: str | None = None
    event_ts: int | None = None

    async def fetch(self, client: HealthieReader) -> models.Appointment | None:
        return await queries(client).appointment(id=self.resource_id)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class AppointmentPatientAdded(HealthieEvent):
    """`appointment.patient_added`."""

    event_type: Literal["appointment.patient_added"] = field(default="appointment.patient_added", init=False)
    resource_type: str | None = "Appointment"

    async def fetch(self, client: HealthieReader) -> models.Appointment | None:
        return await queries(client).appointment(id=self.resource_id)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class AppointmentPatientRemoved(HealthieEvent):
    """`appointment.patient_removed`."""

    event_type: Literal["appointment.patient_removed"] = field(default="appointment.patient_removed", init=False)
    resource_type: str | None = "Appointment"

    async def fetch(self, client: HealthieReader) -> models.Appointment | None:
        return await queries(client).appointment(id=self.resource_id)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class AppointmentRecordingCompleted(HealthieEvent):
    """`appointment.recording_completed`."""

    event_type: Literal["appointment.recording_completed"] = field(
        default="appointment.recording_completed", init=False
    )

    async def fetch(self, client: HealthieReader) -> NoReturn:
        """Raise ConfigurationError: the type of the record is not documented."""
        raise self._not_fetchable(client, "the type of the record is not documented")


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class AppointmentRecordingStarted(HealthieEvent):
    """`appointment.recording_started`."""

    event_type: Literal["appointment.recording_started"] = field(default="appointment.recording_started", init=False)
    resource_type: str | None = "Appointment"

    async def fetch(self, client: HealthieReader) -> models.Appointment | None:
        return await queries(client).appointment(id=self.resource_id)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class AppointmentRecordingStopped(HealthieEvent):
    """`appointment.recording_stopped`."""

    event_type: Literal["appointment.recording_stopped"] = field(default="appointment.recording_stopped", init=False)
    resource_type: str | None = "Appointment"

    async def fetch(self, client: HealthieReader) -> models.Appointment | None:
        return await queries(client).appointment(id=self.resource_id)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class AppointmentTranscriptAvailable(HealthieEvent):
    """`appointment.transcript_available`."""

    event_type: Literal["appointment.transcript_available"] = field(
        default="appointment.transcript_available", init=False
    )
    resource_type: str | None = "Appointment"

    async def fetch(self, client: HealthieReader) -> models.Appointment | None:
        return await queries(client).appointment(id=self.resource_id)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class AppointmentUpdated(HealthieEvent):
    """`appointment.updated`: after `updateAppointment`."""

    event_type: Literal["appointment.updated"] = field(default="appointment.updated", init=False)
    resource_type: str | None = "Appointment"
    resource_organization_id: str | None = None

    async def fetch(self, client: HealthieReader) -> models.Appointment | None:
        return await queries(client).appointment(id=self.resource_id)
