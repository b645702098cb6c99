"""How appointments are created and found again by their references."""

from __future__ import annotations

from datetime import UTC, datetime
from operator import attrgetter
from typing import TYPE_CHECKING

from healthie_api import Appointment, AppointmentListItem, AppointmentOrderKeys, CreateAppointmentInput
from healthie_api.operations.appointments import OPERATION as LIST_APPOINTMENTS
from hero_healthie.healthie.resources.appointments.validation import CANCELLED
from hero_healthie.healthie.resources.search import RecordKind

if TYPE_CHECKING:
    from healthie_api.operations.appointment_writes import CreateAppointmentPayload
    from hero_healthie_runtime.graphql.operation import GraphQLOperation


def _create() -> GraphQLOperation[CreateAppointmentPayload]:
    from healthie_api.operations.appointment_writes import CREATE_APPOINTMENT  # noqa: PLC0415 (loads its models)

    return CREATE_APPOINTMENT


def type_of(appointment: Appointment | AppointmentListItem) -> str | None:
    """Return the id of its type."""
    return None if appointment.appointment_type is None else appointment.appointment_type.id


def provider_of(appointment: Appointment | AppointmentListItem) -> str | None:
    """Return the id of its provider."""
    return None if appointment.provider is None else appointment.provider.id


def _differing(wanted: CreateAppointmentInput, found: Appointment | AppointmentListItem) -> list[str]:
    differing: list[str] = []
    begins = None if wanted.datetime is None else datetime.fromisoformat(wanted.datetime).astimezone(UTC)
    if found.date is not None and begins != found.date.astimezone(UTC):
        differing.append("start")
    if type_of(found) not in (None, wanted.appointment_type_id):
        differing.append("type")
    if wanted.other_party_id is not None and provider_of(found) not in (None, wanted.other_party_id):
        differing.append("provider")
    clients = {each.id for each in (*found.attendees, *([found.user] if found.user else ()))}
    if clients and not {wanted.user_id, *(wanted.attendee_ids or ())} - {None} <= clients:
        differing.append("client")
    if found.pm_status in CANCELLED:
        differing.append("status")
    return differing


APPOINTMENTS: RecordKind[CreateAppointmentInput, Appointment | AppointmentListItem] = RecordKind(
    noun="appointment",
    creating="healthie.appointments.book",
    create=_create,
    created=attrgetter("appointment"),
    list_=lambda: LIST_APPOINTMENTS,
    lists=({"filter": "all", "order_by": AppointmentOrderKeys.CREATED_AT_DESC},),
    differing=_differing,
)
