# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import InputModel
from ..enums.appointment_request_status import AppointmentRequestStatus
from ..scalars import ID


class UpdateAppointmentRequestInput(InputModel):
    id: ID
    patient_id: ID | None = None
    provider_notes: str | None = None
    status: AppointmentRequestStatus | str | None = None
