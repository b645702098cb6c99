# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, Boolean, Day


class CreateRequestedFormInput(InputModel):
    custom_module_form_id: ID | None = None
    ends_on: Day | None = None
    form: str | None = None
    frequency: str | None = None
    hour: str | None = None
    is_recurring: Boolean | None = None
    item_type: str | None = None
    metadata: str | None = None
    minute: str | None = None
    monthday: str | None = None
    period: str | None = None
    recipient_id: ID | None = None
    recipient_ids: list[ID | None] | None = None
    recurrence_ends: Boolean | None = None
    skip_notification_email: Boolean | None = None
    weekday: str | None = None
