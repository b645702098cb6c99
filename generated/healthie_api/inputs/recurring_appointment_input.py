# Generated.
from hero_healthie_runtime.graphql.api import ID, Boolean, InputModel


class RecurringAppointmentInput(InputModel):
    id: ID | None = None
    join_all: Boolean | None = None
    repeat_interval: str | None = None
    repeat_times: str | None = None
