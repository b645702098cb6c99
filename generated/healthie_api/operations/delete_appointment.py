# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of

from ..models.appointment import APPOINTMENT_FRAGMENT, Appointment
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


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
