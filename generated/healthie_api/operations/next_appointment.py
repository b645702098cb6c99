# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of

from ..models.appointment import APPOINTMENT_FRAGMENT, Appointment

OPERATION: GraphQLOperation[Appointment | None] = GraphQLOperation(
    name="nextAppointment",
    kind="query",
    root_field="nextAppointment",
    python_path="healthie.queries.next_appointment",
    safety="read",
    confidence="full",
    document="""
query nextAppointment {
  nextAppointment {
    ...Appointment
  }
}
"""
    + APPOINTMENT_FRAGMENT,
    decode=optional_object_of("nextAppointment", Appointment),
)
