# Generated.
from hero_healthie_runtime.graphql.api import (
    ID,
    JSON,
    BaseModel,
    Boolean,
    Field,
    GraphQLOperation,
    InputModel,
    ZonedDateTime,
    object_of,
)

from ..models.appointment_request_type import APPOINTMENT_REQUEST_TYPE_FRAGMENT, AppointmentRequestType
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class AppointmentRequestSlotInput(InputModel):
    id: ID | None = None
    slot_end: ZonedDateTime
    slot_start: ZonedDateTime


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


class CreateAppointmentRequestPayload(BaseModel):
    appointment_request: AppointmentRequestType | None = Field(
        validation_alias="appointmentRequest", serialization_alias="appointmentRequest"
    )
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[CreateAppointmentRequestPayload] = GraphQLOperation(
    name="createAppointmentRequest",
    kind="mutation",
    safety="create",
    arguments={"input": "createAppointmentRequestInput!"},
    document="""
mutation createAppointmentRequest($input: createAppointmentRequestInput) {
 createAppointmentRequest(input: $input) {
 ...CreateAppointmentRequestPayload
 }
}

fragment CreateAppointmentRequestPayload on createAppointmentRequestPayload {
 appointmentRequest {
 ...AppointmentRequestType
 }
 messages {
 ...FieldError
 }
}
"""
    + APPOINTMENT_REQUEST_TYPE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createAppointmentRequest", CreateAppointmentRequestPayload),
)
