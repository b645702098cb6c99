# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of

from ..models.appointment import APPOINTMENT_FRAGMENT, Appointment
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class CreateAppointmentPayload(BaseModel):
    appointment: Appointment | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[CreateAppointmentPayload] = GraphQLOperation(
    name="createAppointment",
    kind="mutation",
    root_field="createAppointment",
    python_path="healthie.mutations.create_appointment",
    safety="create",
    confidence="full",
    arguments={"input": "createAppointmentInput!"},
    document="""
mutation createAppointment($input: createAppointmentInput!) {
  createAppointment(input: $input) {
    ...CreateAppointmentPayload
  }
}

fragment CreateAppointmentPayload on createAppointmentPayload {
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
    decode=object_of("createAppointment", CreateAppointmentPayload),
)
