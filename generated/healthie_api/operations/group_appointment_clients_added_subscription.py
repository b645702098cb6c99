# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of

from ..models.appointment import APPOINTMENT_FRAGMENT, Appointment

OPERATION: GraphQLOperation[Appointment] = GraphQLOperation(
    name="groupAppointmentClientsAddedSubscription",
    kind="subscription",
    root_field="groupAppointmentClientsAddedSubscription",
    python_path="healthie.subscriptions.group_appointment_clients_added_subscription",
    safety="read",
    confidence="full",
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
