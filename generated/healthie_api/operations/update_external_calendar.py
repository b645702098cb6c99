# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, GraphQLOperation, InputModel, object_of

from ..models.external_calendar import EXTERNAL_CALENDAR_FRAGMENT, ExternalCalendar
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class UpdateExternalCalendarInput(InputModel):
    add_to_calendar: Boolean | None = None
    id: ID | None = None
    pull_from_calendar: Boolean | None = None
    pull_in_event_details: Boolean | None = None
    pulled_in_calendars: list[str | None] | None = None


class UpdateExternalCalendarPayload(BaseModel):
    external_calendar: ExternalCalendar | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[UpdateExternalCalendarPayload] = GraphQLOperation(
    name="updateExternalCalendar",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "updateExternalCalendarInput!"},
    document="""
mutation updateExternalCalendar($input: updateExternalCalendarInput) {
 updateExternalCalendar(input: $input) {
 ...UpdateExternalCalendarPayload
 }
}

fragment UpdateExternalCalendarPayload on updateExternalCalendarPayload {
 external_calendar {
 ...ExternalCalendar
 }
 messages {
 ...FieldError
 }
}
"""
    + EXTERNAL_CALENDAR_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateExternalCalendar", UpdateExternalCalendarPayload),
)
