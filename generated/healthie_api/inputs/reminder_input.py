# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, Boolean


class ReminderInput(InputModel):
    id: ID | None = None
    interval_type: str | None = None
    interval_value: str | None = None
    is_enabled: Boolean | None = None
    remove_reminder: Boolean | None = None
