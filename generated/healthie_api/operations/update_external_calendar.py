# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.external_calendar import EXTERNAL_CALENDAR_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.update_external_calendar_payload import (
    UPDATE_EXTERNAL_CALENDAR_PAYLOAD_FRAGMENT,
    UpdateExternalCalendarPayload,
)
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateExternalCalendarPayload] = GraphQLOperation(
    name="updateExternalCalendar",
    kind="mutation",
    root_field="updateExternalCalendar",
    python_path="healthie.mutations.update_external_calendar",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateExternalCalendarInput"},
    document="""
mutation updateExternalCalendar($input: updateExternalCalendarInput) {
  updateExternalCalendar(input: $input) {
    ...UpdateExternalCalendarPayload
  }
}
"""
    + UPDATE_EXTERNAL_CALENDAR_PAYLOAD_FRAGMENT
    + EXTERNAL_CALENDAR_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateExternalCalendar", UpdateExternalCalendarPayload),
)
