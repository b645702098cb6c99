# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.create_external_calendar_payload import (
    CREATE_EXTERNAL_CALENDAR_PAYLOAD_FRAGMENT,
    CreateExternalCalendarPayload,
)
from ..models.external_calendar import EXTERNAL_CALENDAR_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateExternalCalendarPayload] = GraphQLOperation(
    name="createExternalCalendar",
    kind="mutation",
    root_field="createExternalCalendar",
    python_path="healthie.mutations.create_external_calendar",
    safety="create",
    confidence="full",
    arguments={"input": "createExternalCalendarInput"},
    document="""
mutation createExternalCalendar($input: createExternalCalendarInput) {
  createExternalCalendar(input: $input) {
    ...CreateExternalCalendarPayload
  }
}
"""
    + CREATE_EXTERNAL_CALENDAR_PAYLOAD_FRAGMENT
    + EXTERNAL_CALENDAR_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createExternalCalendar", CreateExternalCalendarPayload),
)
