# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Field, GraphQLOperation, InputModel, object_of

from ..models.appointment_request_type import APPOINTMENT_REQUEST_TYPE_FRAGMENT, AppointmentRequestType
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class DeleteAppointmentRequestInput(InputModel):
    id: ID


class DeleteAppointmentRequestPayload(BaseModel):
    appointment_request: AppointmentRequestType | None = Field(
        validation_alias="appointmentRequest", serialization_alias="appointmentRequest"
    )
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[DeleteAppointmentRequestPayload] = GraphQLOperation(
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
    + APPOINTMENT_REQUEST_TYPE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteAppointmentRequest", DeleteAppointmentRequestPayload),
)
