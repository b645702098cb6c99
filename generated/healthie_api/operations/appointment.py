# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of

from ..models.appointment import APPOINTMENT_FRAGMENT, Appointment

OPERATION: GraphQLOperation[Appointment | None] = GraphQLOperation(
    name="appointment",
    kind="query",
    root_field="appointment",
    python_path="healthie.queries.appointment",
    safety="read",
    confidence="full",
    arguments={"id": "ID", "include_deleted": "Boolean"},
    document="""
query appointment($id: ID, $include_deleted: Boolean) {
  appointment(id: $id, include_deleted: $include_deleted) {
    ...Appointment
  }
}
"""
    + APPOINTMENT_FRAGMENT,
    decode=optional_object_of("appointment", Appointment),
)
