# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, GraphQLOperation, optional_object_of


class RecurringAppointment(BaseModel):
    id: ID
    join_all: Boolean
    previous_recurring_appointment_id: ID | None
    repeat_interval: str | None
    repeat_times: str | None


RECURRING_APPOINTMENT_FRAGMENT = """
fragment RecurringAppointment on RecurringAppointment {
 id
 join_all
 previous_recurring_appointment_id
 repeat_interval
 repeat_times
}
"""


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
