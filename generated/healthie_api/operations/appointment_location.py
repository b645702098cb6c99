# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, GraphQLOperation, optional_object_of


class Room(BaseModel):
    id: ID
    limit_to_one: Boolean
    name: str | None


class AppointmentLocation(BaseModel):
    appointment_setting_id: ID | None
    clients_can_book: Boolean
    has_rooms: Boolean | None
    id: ID
    location: str | None
    rooms: list[Room] | None


APPOINTMENT_LOCATION_FRAGMENT = """
fragment Room on Room {
 id
 limit_to_one
 name
}

fragment AppointmentLocation on AppointmentLocation {
 appointment_setting_id
 clients_can_book
 has_rooms
 id
 location
 rooms {
 ...Room
 }
}
"""


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
