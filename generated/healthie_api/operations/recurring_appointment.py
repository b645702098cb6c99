# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of

from ..models.recurring_appointment import RECURRING_APPOINTMENT_FRAGMENT, RecurringAppointment

OPERATION: GraphQLOperation[RecurringAppointment | None] = GraphQLOperation(
    name="recurringAppointment",
    kind="query",
    root_field="recurringAppointment",
    python_path="healthie.queries.recurring_appointment",
    safety="read",
    confidence="full",
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
