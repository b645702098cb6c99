# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.appointment import APPOINTMENT_FRAGMENT, Appointment

OPERATION: GraphQLOperation[Appointment | None] = GraphQLOperation(
    name="nextAppointment",
    kind="query",
    safety="read",
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
