# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import InputModel
from ..enums.appointment_request_status import AppointmentRequestStatus
from ..scalars import ID


class UpdateAppointmentRequestInput(InputModel):
    id: ID
    patient_id: ID | None = None
    provider_notes: str | None = None
    status: AppointmentRequestStatus | str | None = None
