# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.external_calendar import ExternalCalendar
from ..models.field_error import FieldError


class DeleteExternalCalendarPayload(BaseModel):
    external_calendar: ExternalCalendar | None
    messages: list[FieldError | None] | None


DELETE_EXTERNAL_CALENDAR_PAYLOAD_FRAGMENT = """
fragment DeleteExternalCalendarPayload on deleteExternalCalendarPayload {
  external_calendar {
    ...ExternalCalendar
  }
  messages {
    ...FieldError
  }
}
"""
