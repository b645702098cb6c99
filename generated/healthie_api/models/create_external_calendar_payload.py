# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.external_calendar import ExternalCalendar
from ..models.field_error import FieldError


class CreateExternalCalendarPayload(BaseModel):
    external_calendar: ExternalCalendar | None
    messages: list[FieldError | None] | None


CREATE_EXTERNAL_CALENDAR_PAYLOAD_FRAGMENT = """
fragment CreateExternalCalendarPayload on createExternalCalendarPayload {
  external_calendar {
    ...ExternalCalendar
  }
  messages {
    ...FieldError
  }
}
"""
