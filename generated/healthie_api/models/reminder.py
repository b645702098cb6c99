# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean


class Reminder(BaseModel):
    id: ID
    interval_type: str
    interval_value: str | None
    is_enabled: Boolean


REMINDER_FRAGMENT = """
fragment Reminder on Reminder {
 id
 interval_type
 interval_value
 is_enabled
}
"""
