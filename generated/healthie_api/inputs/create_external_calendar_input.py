# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, Boolean, Day


class CreateExternalCalendarInput(InputModel):
    access_token: str | None = None
    add_to_calendar: Boolean | None = None
    email: str | None = None
    expiry_date: Day | None = None
    external_type: str | None = None
    pull_from_calendar: Boolean | None = None
    pulled_in_calendars: list[str | None] | None = None
    refresh_token: str | None = None
    resource_name: str | None = None
    token_type: str | None = None
    user_id: ID | None = None
