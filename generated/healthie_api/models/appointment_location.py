# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import BaseModel, Reference
from ..scalars import ID, Boolean


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
