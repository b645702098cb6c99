# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, Reference
from hero_healthie_runtime.graphql.scalars import ID, Boolean, DateTime


class AppointmentInclusionType(BaseModel):
    appointment: Reference | None
    attended: Boolean | None
    cancellation_reason: str | None
    cancelled: Boolean | None
    cancelled_at: DateTime | None
    cancelled_by: Reference | None
    cancelled_by_id: ID | None
    confirmed: Boolean | None
    external_uuid: ID | None
    id: ID
    join_time: DateTime | None
    leave_time: DateTime | None
    other_cancellation_reason: str | None
    user: Reference | None


APPOINTMENT_INCLUSION_TYPE_FRAGMENT = """
fragment AppointmentInclusionType on AppointmentInclusionType {
  appointment {
    id
  }
  attended
  cancellation_reason
  cancelled
  cancelled_at
  cancelled_by {
    id
  }
  cancelled_by_id
  confirmed
  external_uuid
  id
  join_time
  leave_time
  other_cancellation_reason
  user {
    id
  }
}
"""
