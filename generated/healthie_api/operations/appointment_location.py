# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.appointment_location import APPOINTMENT_LOCATION_FRAGMENT, AppointmentLocation

OPERATION: GraphQLOperation[AppointmentLocation | None] = GraphQLOperation(
    name="appointmentLocation",
    kind="query",
    safety="read",
    arguments={"id": "ID"},
    document="""
query appointmentLocation($id: ID) {
 appointmentLocation(id: $id) {
 ...AppointmentLocation
 }
}
"""
    + APPOINTMENT_LOCATION_FRAGMENT,
    decode=optional_object_of("appointmentLocation", AppointmentLocation),
)
