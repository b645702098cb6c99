# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, Reference
from hero_healthie_runtime.graphql.scalars import ID, Boolean


class AppointmentLocation(BaseModel):
    appointment_setting_id: ID | None
    clients_can_book: Boolean
    has_rooms: Boolean | None
    id: ID
    location: str | None
    rooms: list[Reference] | None


APPOINTMENT_LOCATION_FRAGMENT = """
fragment AppointmentLocation on AppointmentLocation {
  appointment_setting_id
  clients_can_book
  has_rooms
  id
  location
  rooms {
    id
  }
}
"""
