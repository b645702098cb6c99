# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of

from ..models.appointment import APPOINTMENT_FRAGMENT, Appointment

OPERATION: GraphQLOperation[Appointment] = GraphQLOperation(
    name="appointmentUserDevicesSubscription",
    kind="subscription",
    root_field="appointmentUserDevicesSubscription",
    python_path="healthie.subscriptions.appointment_user_devices_subscription",
    safety="read",
    confidence="full",
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
