# Generated from specs/healthie. Do not edit.
from typing import TYPE_CHECKING

from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.graphql.api import ID, JSON, BaseModel, DateTime, GraphQLOperation, optional_object_of

if TYPE_CHECKING:
    from ..models.appointment_reference import AppointmentReference
    from ..models.appointment_type_reference import AppointmentTypeReference
    from ..models.user_reference import UserReference
    from ..operations.appointment_location import AppointmentLocation
else:
    from hero_healthie_runtime.graphql.later import later

    (
        AppointmentLocation,
        AppointmentReference,
        AppointmentTypeReference,
        UserReference,
    ) = later(
        __package__,
        "..operations.appointment_location:AppointmentLocation",
        "..models.appointment_reference:AppointmentReference",
        "..models.appointment_type_reference:AppointmentTypeReference",
        "..models.user_reference:UserReference",
    )


class AppointmentRequestStatus(OpenEnum):
    CLOSED = "CLOSED"
    OPEN = "OPEN"


class AppointmentRequestSlotType(BaseModel):
    appointment_request_id: ID
    id: ID
    slot_end: DateTime
    slot_start: DateTime


class AppointmentRequestType(BaseModel):
    appointment_location: AppointmentLocation | None
    appointment_type: AppointmentTypeReference | None
    booking_params: JSON | None
    closed_at: DateTime | None
    closed_by: UserReference | None
    created_at: DateTime
    current_status: AppointmentRequestStatus
    email: str
    first_appointment: AppointmentReference | None
    first_name: str
    id: ID
    last_name: str
    patient: UserReference | None
    phone: str
    provider: UserReference | None
    provider_notes: str | None
    reason: str
    selected_contact_type: str | None
    selected_state: str | None
    slots: list[AppointmentRequestSlotType]
    timezone: str


APPOINTMENT_REQUEST_FRAGMENT = """
fragment AppointmentRequestType on AppointmentRequestType {
 appointment_location {
 appointment_setting_id
 clients_can_book
 has_rooms
 id
 location
 rooms {
 id
 limit_to_one
 name
 }
 }
 appointment_type {
 id
 name
 length
 available_contact_types
 clients_can_book
 is_group
 insurance_billing_enabled
 }
 booking_params
 closed_at
 closed_by {
 id
 name
 full_name
 first_name
 last_name
 email
 phone_number
 dietitian_id
 is_patient
 }
 created_at
 current_status
 email
 first_appointment {
 date
 id
 pm_status
 title
 }
 first_name
 id
 last_name
 patient {
 id
 name
 full_name
 first_name
 last_name
 email
 phone_number
 dietitian_id
 is_patient
 }
 phone
 provider {
 id
 name
 full_name
 first_name
 last_name
 email
 phone_number
 dietitian_id
 is_patient
 }
 provider_notes
 reason
 selected_contact_type
 selected_state
 slots {
 appointment_request_id
 id
 slot_end
 slot_start
 }
 timezone
}
"""


OPERATION: GraphQLOperation[AppointmentRequestType | None] = GraphQLOperation(
    name="appointmentRequest",
    kind="query",
    safety="read",
    arguments={"id": "ID!"},
    document="""
query appointmentRequest($id: ID!) {
 appointmentRequest(id: $id) {
 ...AppointmentRequestType
 }
}
"""
    + APPOINTMENT_REQUEST_FRAGMENT,
    decode=optional_object_of("appointmentRequest", AppointmentRequestType),
)
