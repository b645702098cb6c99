# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from pydantic import Field

from ..models.appointment_request_type import APPOINTMENT_REQUEST_TYPE_FRAGMENT, AppointmentRequestType
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class CreateAppointmentRequestPayload(BaseModel):
    appointment_request: AppointmentRequestType | None = Field(
        validation_alias="appointmentRequest", serialization_alias="appointmentRequest"
    )
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[CreateAppointmentRequestPayload] = GraphQLOperation(
    name="createAppointmentRequest",
    kind="mutation",
    root_field="createAppointmentRequest",
    python_path="healthie.mutations.create_appointment_request",
    safety="create",
    confidence="full",
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
