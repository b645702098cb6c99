# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, DateTime


class AppointmentReference(BaseModel):
    date: DateTime | None
    id: ID
    pm_status: str | None
    title: str | None


APPOINTMENT_REFERENCE_FRAGMENT = """
fragment AppointmentReference on Appointment {
 date
 id
 pm_status
 title
}
"""
