# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, Reference
from hero_healthie_runtime.graphql.scalars import ID, JSON, DateTime

from ..enums.appointment_request_status import AppointmentRequestStatus


class AppointmentRequestType(BaseModel):
    appointment_location: Reference | None
    appointment_type: Reference | None
    booking_params: JSON | None
    closed_at: DateTime | None
    closed_by: Reference | None
    created_at: DateTime
    current_status: AppointmentRequestStatus
    email: str
    first_appointment: Reference | None
    first_name: str
    id: ID
    last_name: str
    patient: Reference | None
    phone: str
    provider: Reference | None
    provider_notes: str | None
    reason: str
    selected_contact_type: str | None
    selected_state: str | None
    slots: list[Reference]
    timezone: str


APPOINTMENT_REQUEST_TYPE_FRAGMENT = """
fragment AppointmentRequestType on AppointmentRequestType {
  appointment_location {
    id
  }
  appointment_type {
    id
  }
  booking_params
  closed_at
  closed_by {
    id
  }
  created_at
  current_status
  email
  first_appointment {
    id
  }
  first_name
  id
  last_name
  patient {
    id
  }
  phone
  provider {
    id
  }
  provider_notes
  reason
  selected_contact_type
  selected_state
  slots {
    id
  }
  timezone
}
"""
