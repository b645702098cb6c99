# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of

from ..models.appointment_location import APPOINTMENT_LOCATION_FRAGMENT, AppointmentLocation

OPERATION: GraphQLOperation[AppointmentLocation | None] = GraphQLOperation(
    name="appointmentLocation",
    kind="query",
    root_field="appointmentLocation",
    python_path="healthie.queries.appointment_location",
    safety="read",
    confidence="full",
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
