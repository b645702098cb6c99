# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel


class AppointmentBookingWarning(BaseModel):
    category: str | None
    potential_issue_ids: list[str] | None
    potential_issues: list[str] | None
    subtitle: str | None


APPOINTMENT_BOOKING_WARNING_FRAGMENT = """
fragment AppointmentBookingWarning on AppointmentBookingWarning {
  category
  potential_issue_ids
  potential_issues
  subtitle
}
"""
