# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Field, GraphQLOperation, InputModel, object_of

from ..enums.appointment_request_status import AppointmentRequestStatus
from ..models.appointment_request_type import APPOINTMENT_REQUEST_TYPE_FRAGMENT, AppointmentRequestType
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class UpdateAppointmentRequestInput(InputModel):
    id: ID
    patient_id: ID | None = None
    provider_notes: str | None = None
    status: AppointmentRequestStatus | str | None = None


class UpdateAppointmentRequestPayload(BaseModel):
    appointment_request: AppointmentRequestType | None = Field(
        validation_alias="appointmentRequest", serialization_alias="appointmentRequest"
    )
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[UpdateAppointmentRequestPayload] = GraphQLOperation(
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
    + APPOINTMENT_REQUEST_TYPE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateAppointmentRequest", UpdateAppointmentRequestPayload),
)
