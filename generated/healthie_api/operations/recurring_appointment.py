# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of
from hero_healthie_runtime.graphql.scalars import ID, Boolean


class RecurringAppointment(BaseModel):
    id: ID
    join_all: Boolean
    previous_recurring_appointment_id: ID | None
    repeat_interval: str | None
    repeat_times: str | None


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

fragment RecurringAppointment on RecurringAppointment {
  id
  join_all
  previous_recurring_appointment_id
  repeat_interval
  repeat_times
}
""",
    decode=optional_object_of("recurringAppointment", RecurringAppointment),
)
