# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID
from pydantic import Field

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
    root_field="deleteAppointmentRequest",
    python_path="healthie.mutations.delete_appointment_request",
    safety="idempotent_write",
    confidence="full",
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
