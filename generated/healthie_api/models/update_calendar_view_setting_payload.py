# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.calendar_view_setting import CalendarViewSetting
from ..models.field_error import FieldError


class UpdateCalendarViewSettingPayload(BaseModel):
    calendar_view_setting: CalendarViewSetting | None
    messages: list[FieldError | None] | None


UPDATE_CALENDAR_VIEW_SETTING_PAYLOAD_FRAGMENT = """
fragment UpdateCalendarViewSettingPayload on updateCalendarViewSettingPayload {
  calendar_view_setting {
    ...CalendarViewSetting
  }
  messages {
    ...FieldError
  }
}
"""
