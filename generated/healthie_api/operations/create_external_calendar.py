# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, Day, GraphQLOperation, InputModel, object_of

from ..models.external_calendar import EXTERNAL_CALENDAR_FRAGMENT, ExternalCalendar
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


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


class CreateExternalCalendarPayload(BaseModel):
    external_calendar: ExternalCalendar | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[CreateExternalCalendarPayload] = GraphQLOperation(
    name="createExternalCalendar",
    kind="mutation",
    safety="create",
    arguments={"input": "createExternalCalendarInput!"},
    document="""
mutation createExternalCalendar($input: createExternalCalendarInput) {
 createExternalCalendar(input: $input) {
 ...CreateExternalCalendarPayload
 }
}

fragment CreateExternalCalendarPayload on createExternalCalendarPayload {
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
    decode=object_of("createExternalCalendar", CreateExternalCalendarPayload),
)
