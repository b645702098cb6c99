# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.appointment import APPOINTMENT_FRAGMENT, Appointment

OPERATION: GraphQLOperation[Appointment | None] = GraphQLOperation(
    name="appointment",
    kind="query",
    safety="read",
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
