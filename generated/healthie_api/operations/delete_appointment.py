# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, Field, GraphQLOperation, InputModel, object_of

from ..enums.cancellation_reason_type_enum import CancellationReasonTypeEnum
from ..models.appointment import APPOINTMENT_FRAGMENT, Appointment
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class CancellationReasonOptionInput(InputModel):
    id: ID | None = None
    initiated_by: CancellationReasonTypeEnum | str | None = None
    other_cancellation_reason: str | None = None


class DeleteAppointmentInput(InputModel):
    appointment_inclusion_uuid: ID | None = None
    cancellation_reason: CancellationReasonOptionInput | None = None
    delete_recurring: Boolean | None = Field(
        default=None, validation_alias="deleteRecurring", serialization_alias="deleteRecurring"
    )
    id: ID | None = None
    suppress_webhook_notifications: Boolean | None = None


class DeleteAppointmentPayload(BaseModel):
    appointment: Appointment | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[DeleteAppointmentPayload] = GraphQLOperation(
    name="deleteAppointment",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "deleteAppointmentInput!"},
    document="""
mutation deleteAppointment($input: deleteAppointmentInput) {
 deleteAppointment(input: $input) {
 ...DeleteAppointmentPayload
 }
}

fragment DeleteAppointmentPayload on deleteAppointmentPayload {
 appointment {
 ...Appointment
 }
 messages {
 ...FieldError
 }
}
"""
    + APPOINTMENT_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteAppointment", DeleteAppointmentPayload),
)
