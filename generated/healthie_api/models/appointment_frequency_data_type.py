# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, Int


class AppointmentFrequencyDataType(BaseModel):
    cancelled: Int | None
    checked_in: Int | None
    late_cancellation: Int | None
    no_status: Int | None
    noshow: Int | None
    occurred: Int | None
    rescheduled: Int | None


APPOINTMENT_FREQUENCY_DATA_TYPE_FRAGMENT = """
fragment AppointmentFrequencyDataType on AppointmentFrequencyDataType {
 cancelled
 checked_in
 late_cancellation
 no_status
 noshow
 occurred
 rescheduled
}
"""
