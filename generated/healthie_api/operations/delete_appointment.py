# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID, Boolean
from pydantic import Field

from ..models.appointment import APPOINTMENT_FRAGMENT, Appointment
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class CancellationReasonTypeEnum(OpenEnum):
    all = "all"
    client = "client"
    organization = "organization"
    provider = "provider"


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
    root_field="deleteAppointment",
    python_path="healthie.mutations.delete_appointment",
    safety="idempotent_write",
    confidence="full",
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
