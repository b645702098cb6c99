# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID, Boolean

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
    root_field="updateExternalCalendar",
    python_path="healthie.mutations.update_external_calendar",
    safety="idempotent_write",
    confidence="full",
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
