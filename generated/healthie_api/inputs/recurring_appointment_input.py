# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, Boolean


class RecurringAppointmentInput(InputModel):
    id: ID | None = None
    join_all: Boolean | None = None
    repeat_interval: str | None = None
    repeat_times: str | None = None
