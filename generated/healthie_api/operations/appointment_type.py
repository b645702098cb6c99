# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.appointment_type import APPOINTMENT_TYPE_FRAGMENT, AppointmentType

OPERATION: GraphQLOperation[AppointmentType | None] = GraphQLOperation(
    name="appointmentType",
    kind="query",
    safety="read",
    arguments={"id": "ID"},
    document="""
query appointmentType($id: ID) {
 appointmentType(id: $id) {
 ...AppointmentType
 }
}
"""
    + APPOINTMENT_TYPE_FRAGMENT,
    decode=optional_object_of("appointmentType", AppointmentType),
)
