# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean


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
