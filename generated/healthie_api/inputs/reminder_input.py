# Generated.
from hero_healthie_runtime.graphql.api import ID, Boolean, InputModel


class ReminderInput(InputModel):
    id: ID | None = None
    interval_type: str | None = None
    interval_value: str | None = None
    is_enabled: Boolean | None = None
    remove_reminder: Boolean | None = None
