# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID

from ..enums.appointment_request_status import AppointmentRequestStatus


class UpdateAppointmentRequestInput(InputModel):
    id: ID
    patient_id: ID | None = None
    provider_notes: str | None = None
    status: AppointmentRequestStatus | str | None = None
