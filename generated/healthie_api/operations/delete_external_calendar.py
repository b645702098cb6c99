# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.delete_external_calendar_payload import (
    DELETE_EXTERNAL_CALENDAR_PAYLOAD_FRAGMENT,
    DeleteExternalCalendarPayload,
)
from ..models.external_calendar import EXTERNAL_CALENDAR_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteExternalCalendarPayload] = GraphQLOperation(
    name="deleteExternalCalendar",
    kind="mutation",
    root_field="deleteExternalCalendar",
    python_path="healthie.mutations.delete_external_calendar",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteExternalCalendarInput"},
    document="""
mutation deleteExternalCalendar($input: deleteExternalCalendarInput) {
  deleteExternalCalendar(input: $input) {
    ...DeleteExternalCalendarPayload
  }
}
"""
    + DELETE_EXTERNAL_CALENDAR_PAYLOAD_FRAGMENT
    + EXTERNAL_CALENDAR_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteExternalCalendar", DeleteExternalCalendarPayload),
)
