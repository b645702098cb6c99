# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, Reference
from hero_healthie_runtime.graphql.scalars import ID, DateTime, Int


class AppointmentCreditChange(BaseModel):
    appointment: Reference | None
    created_at: DateTime
    credit_change_event: str
    credit_change_event_type: str | None
    credit_quantity: Int
    id: ID
    initiator: Reference | None
    offering: Reference | None


APPOINTMENT_CREDIT_CHANGE_FRAGMENT = """
fragment AppointmentCreditChange on AppointmentCreditChange {
  appointment {
    id
  }
  created_at
  credit_change_event
  credit_change_event_type
  credit_quantity
  id
  initiator {
    id
  }
  offering {
    id
  }
}
"""
