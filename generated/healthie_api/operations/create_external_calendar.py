# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of

from ..models.external_calendar import EXTERNAL_CALENDAR_FRAGMENT, ExternalCalendar
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class CreateExternalCalendarPayload(BaseModel):
    external_calendar: ExternalCalendar | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[CreateExternalCalendarPayload] = GraphQLOperation(
    name="createExternalCalendar",
    kind="mutation",
    root_field="createExternalCalendar",
    python_path="healthie.mutations.create_external_calendar",
    safety="create",
    confidence="full",
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
