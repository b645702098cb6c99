# Generated from specs/healthie. Do not edit.
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

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..operations.appointment_request import (
    APPOINTMENT_REQUEST_FRAGMENT,
    AppointmentRequestStatus,
    AppointmentRequestType,
)


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


class DeleteAppointmentRequestInput(InputModel):
    id: ID


class UpdateAppointmentRequestInput(InputModel):
    id: ID
    patient_id: ID | None = None
    provider_notes: str | None = None
    status: AppointmentRequestStatus | str | None = None


class CreateAppointmentRequestPayload(BaseModel):
    appointment_request: AppointmentRequestType | None = Field(
        validation_alias="appointmentRequest", serialization_alias="appointmentRequest"
    )
    messages: list[FieldError | None] | None


class DeleteAppointmentRequestPayload(BaseModel):
    appointment_request: AppointmentRequestType | None = Field(
        validation_alias="appointmentRequest", serialization_alias="appointmentRequest"
    )
    messages: list[FieldError | None] | None


class UpdateAppointmentRequestPayload(BaseModel):
    appointment_request: AppointmentRequestType | None = Field(
        validation_alias="appointmentRequest", serialization_alias="appointmentRequest"
    )
    messages: list[FieldError | None] | None


CREATE_APPOINTMENT_REQUEST: GraphQLOperation[CreateAppointmentRequestPayload] = GraphQLOperation(
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
    + APPOINTMENT_REQUEST_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createAppointmentRequest", CreateAppointmentRequestPayload),
)

DELETE_APPOINTMENT_REQUEST: GraphQLOperation[DeleteAppointmentRequestPayload] = GraphQLOperation(
    name="deleteAppointmentRequest",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "deleteAppointmentRequestInput!"},
    document="""
mutation deleteAppointmentRequest($input: deleteAppointmentRequestInput) {
 deleteAppointmentRequest(input: $input) {
 ...DeleteAppointmentRequestPayload
 }
}

fragment DeleteAppointmentRequestPayload on deleteAppointmentRequestPayload {
 appointmentRequest {
 ...AppointmentRequestType
 }
 messages {
 ...FieldError
 }
}
"""
    + APPOINTMENT_REQUEST_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteAppointmentRequest", DeleteAppointmentRequestPayload),
)

UPDATE_APPOINTMENT_REQUEST: GraphQLOperation[UpdateAppointmentRequestPayload] = GraphQLOperation(
    name="updateAppointmentRequest",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "updateAppointmentRequestInput!"},
    document="""
mutation updateAppointmentRequest($input: updateAppointmentRequestInput) {
 updateAppointmentRequest(input: $input) {
 ...UpdateAppointmentRequestPayload
 }
}

fragment UpdateAppointmentRequestPayload on updateAppointmentRequestPayload {
 appointmentRequest {
 ...AppointmentRequestType
 }
 messages {
 ...FieldError
 }
}
"""
    + APPOINTMENT_REQUEST_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateAppointmentRequest", UpdateAppointmentRequestPayload),
)
