# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import InputModel
from ..scalars import ID, Boolean


class UpdateExternalCalendarInput(InputModel):
    add_to_calendar: Boolean | None = None
    id: ID | None = None
    pull_from_calendar: Boolean | None = None
    pull_in_event_details: Boolean | None = None
    pulled_in_calendars: list[str | None] | None = None
