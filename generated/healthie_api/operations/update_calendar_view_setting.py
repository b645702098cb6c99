# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.calendar_view_setting import CALENDAR_VIEW_SETTING_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.update_calendar_view_setting_payload import (
    UPDATE_CALENDAR_VIEW_SETTING_PAYLOAD_FRAGMENT,
    UpdateCalendarViewSettingPayload,
)
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateCalendarViewSettingPayload] = GraphQLOperation(
    name="updateCalendarViewSetting",
    kind="mutation",
    root_field="updateCalendarViewSetting",
    python_path="healthie.mutations.update_calendar_view_setting",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateCalendarViewSettingInput"},
    document="""
mutation updateCalendarViewSetting($input: updateCalendarViewSettingInput) {
  updateCalendarViewSetting(input: $input) {
    ...UpdateCalendarViewSettingPayload
  }
}
"""
    + UPDATE_CALENDAR_VIEW_SETTING_PAYLOAD_FRAGMENT
    + CALENDAR_VIEW_SETTING_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateCalendarViewSetting", UpdateCalendarViewSettingPayload),
)
