# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of

from ..models.appointment import APPOINTMENT_FRAGMENT, Appointment
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class UpdateAppointmentPayload(BaseModel):
    appointment: Appointment | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[UpdateAppointmentPayload] = GraphQLOperation(
    name="updateAppointment",
    kind="mutation",
    root_field="updateAppointment",
    python_path="healthie.mutations.update_appointment",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateAppointmentInput!"},
    document="""
mutation updateAppointment($input: updateAppointmentInput!) {
  updateAppointment(input: $input) {
    ...UpdateAppointmentPayload
  }
}

fragment UpdateAppointmentPayload on updateAppointmentPayload {
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
    decode=object_of("updateAppointment", UpdateAppointmentPayload),
)
