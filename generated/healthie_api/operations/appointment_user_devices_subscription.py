# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, object_of

from ..models.appointment import APPOINTMENT_FRAGMENT, Appointment

OPERATION: GraphQLOperation[Appointment] = GraphQLOperation(
    name="appointmentUserDevicesSubscription",
    kind="subscription",
    safety="read",
    arguments={"id": "ID"},
    document="""
subscription appointmentUserDevicesSubscription($id: ID) {
 appointmentUserDevicesSubscription(id: $id) {
 ...Appointment
 }
}
"""
    + APPOINTMENT_FRAGMENT,
    decode=object_of("appointmentUserDevicesSubscription", Appointment),
)
