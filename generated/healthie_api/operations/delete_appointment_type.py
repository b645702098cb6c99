# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID
from pydantic import Field

from ..models.appointment_type import APPOINTMENT_TYPE_FRAGMENT, AppointmentType
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class DeleteAppointmentTypeInput(InputModel):
    id: ID | None = None


class DeleteAppointmentTypePayload(BaseModel):
    appointment_type: AppointmentType | None = Field(
        validation_alias="appointmentType", serialization_alias="appointmentType"
    )
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[DeleteAppointmentTypePayload] = GraphQLOperation(
    name="deleteAppointmentType",
    kind="mutation",
    root_field="deleteAppointmentType",
    python_path="healthie.mutations.delete_appointment_type",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteAppointmentTypeInput!"},
    document="""
mutation deleteAppointmentType($input: deleteAppointmentTypeInput) {
  deleteAppointmentType(input: $input) {
    ...DeleteAppointmentTypePayload
  }
}

fragment DeleteAppointmentTypePayload on deleteAppointmentTypePayload {
  appointmentType {
    ...AppointmentType
  }
  messages {
    ...FieldError
  }
}
"""
    + APPOINTMENT_TYPE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteAppointmentType", DeleteAppointmentTypePayload),
)
