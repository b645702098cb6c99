# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.announcement import Announcement
from ..models.field_error import FieldError


class CreateAnnouncementPayload(BaseModel):
    announcement: Announcement | None
    messages: list[FieldError | None] | None


CREATE_ANNOUNCEMENT_PAYLOAD_FRAGMENT = """
fragment CreateAnnouncementPayload on createAnnouncementPayload {
  announcement {
    ...Announcement
  }
  messages {
    ...FieldError
  }
}
"""
