# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, Boolean


class UpdateExternalCalendarInput(InputModel):
    add_to_calendar: Boolean | None = None
    id: ID | None = None
    pull_from_calendar: Boolean | None = None
    pull_in_event_details: Boolean | None = None
    pulled_in_calendars: list[str | None] | None = None
