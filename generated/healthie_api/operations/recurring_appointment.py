# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.recurring_appointment import RECURRING_APPOINTMENT_FRAGMENT, RecurringAppointment

OPERATION: GraphQLOperation[RecurringAppointment | None] = GraphQLOperation(
    name="recurringAppointment",
    kind="query",
    safety="read",
    arguments={"id": "ID!"},
    document="""
query recurringAppointment($id: ID!) {
 recurringAppointment(id: $id) {
 ...RecurringAppointment
 }
}
"""
    + RECURRING_APPOINTMENT_FRAGMENT,
    decode=optional_object_of("recurringAppointment", RecurringAppointment),
)
