# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, Boolean, Day


class UpdateRecurringFormInput(InputModel):
    ends_on: Day | None = None
    frequency: str | None = None
    hour: str | None = None
    id: str | None = None
    is_active: Boolean | None = None
    is_recurring: Boolean | None = None
    minute: str | None = None
    monthday: str | None = None
    period: str | None = None
    recipient_ids: list[ID | None] | None = None
    recurrence_ends: Boolean | None = None
    weekday: str | None = None
