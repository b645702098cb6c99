# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, JSON, Boolean

from ..inputs.appointment_request_slot_input import AppointmentRequestSlotInput


class CreateAppointmentRequestInput(InputModel):
    appointment_location_id: ID | None = None
    appointment_type_id: ID | None = None
    booking_params: JSON | None = None
    email: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    organization_id: ID | None = None
    patient_id: ID | None = None
    phone: str | None = None
    provider_id: ID | None = None
    reason: str
    selected_contact_type: str | None = None
    selected_state: str | None = None
    should_assign_provider: Boolean | None = None
    slots: list[AppointmentRequestSlotInput | None] | None = None
    timezone: str
