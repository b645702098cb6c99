# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

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
    root_field="deleteExternalCalendar",
    python_path="healthie.mutations.delete_external_calendar",
    safety="idempotent_write",
    confidence="full",
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
