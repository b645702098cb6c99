# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, object_of

from ..models.appointment import APPOINTMENT_FRAGMENT, Appointment

OPERATION: GraphQLOperation[Appointment] = GraphQLOperation(
    name="groupAppointmentClientsAddedSubscription",
    kind="subscription",
    safety="read",
    document="""
subscription groupAppointmentClientsAddedSubscription {
 groupAppointmentClientsAddedSubscription {
 ...Appointment
 }
}
"""
    + APPOINTMENT_FRAGMENT,
    decode=object_of("groupAppointmentClientsAddedSubscription", Appointment),
)
