# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean


class RecurringAppointment(BaseModel):
    id: ID
    join_all: Boolean
    previous_recurring_appointment_id: ID | None
    repeat_interval: str | None
    repeat_times: str | None


RECURRING_APPOINTMENT_FRAGMENT = """
fragment RecurringAppointment on RecurringAppointment {
 id
 join_all
 previous_recurring_appointment_id
 repeat_interval
 repeat_times
}
"""
