# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Field, GraphQLOperation, InputModel, object_of

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
    safety="idempotent_write",
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
