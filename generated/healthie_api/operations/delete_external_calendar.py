# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.external_calendar import EXTERNAL_CALENDAR_FRAGMENT, ExternalCalendar
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class DeleteExternalCalendarInput(InputModel):
    id: ID | None = None


class DeleteExternalCalendarPayload(BaseModel):
    external_calendar: ExternalCalendar | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[DeleteExternalCalendarPayload] = GraphQLOperation(
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
