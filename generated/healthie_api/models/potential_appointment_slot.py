# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, Reference
from hero_healthie_runtime.graphql.scalars import Boolean, DateTime, Int


class PotentialAppointmentSlot(BaseModel):
    appointment_id: str | None
    appointment_type: Reference | None
    color: str | None
    date: DateTime | None
    has_waitlist_enabled: Boolean | None
    is_fully_booked: Boolean | None
    length: Int | None
    user_id: str | None


POTENTIAL_APPOINTMENT_SLOT_FRAGMENT = """
fragment PotentialAppointmentSlot on PotentialAppointmentSlot {
  appointment_id
  appointment_type {
    id
  }
  color
  date
  has_waitlist_enabled
  is_fully_booked
  length
  user_id
}
"""
