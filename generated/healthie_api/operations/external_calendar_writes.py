# Generated from specs/healthie. Do not edit.
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


class DeleteExternalCalendarInput(InputModel):
    id: ID | None = None


class UpdateExternalCalendarInput(InputModel):
    add_to_calendar: Boolean | None = None
    id: ID | None = None
    pull_from_calendar: Boolean | None = None
    pull_in_event_details: Boolean | None = None
    pulled_in_calendars: list[str | None] | None = None


class CreateExternalCalendarPayload(BaseModel):
    external_calendar: ExternalCalendar | None
    messages: list[FieldError | None] | None


class DeleteExternalCalendarPayload(BaseModel):
    external_calendar: ExternalCalendar | None
    messages: list[FieldError | None] | None


class UpdateExternalCalendarPayload(BaseModel):
    external_calendar: ExternalCalendar | None
    messages: list[FieldError | None] | None


CREATE_EXTERNAL_CALENDAR: GraphQLOperation[CreateExternalCalendarPayload] = GraphQLOperation(
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

DELETE_EXTERNAL_CALENDAR: GraphQLOperation[DeleteExternalCalendarPayload] = GraphQLOperation(
    name="deleteExternalCalendar",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "deleteExternalCalendarInput!"},
    document="""
mutation deleteExternalCalendar($input: deleteExternalCalendarInput) {
 deleteExternalCalendar(input: $input) {
 ...DeleteExternalCalendarPayload
 }
}

fragment DeleteExternalCalendarPayload on deleteExternalCalendarPayload {
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
    decode=object_of("deleteExternalCalendar", DeleteExternalCalendarPayload),
)

UPDATE_EXTERNAL_CALENDAR: GraphQLOperation[UpdateExternalCalendarPayload] = GraphQLOperation(
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
