# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.announcement import Announcement
from ..models.field_error import FieldError


class UpdateAnnouncementPayload(BaseModel):
    announcement: Announcement | None
    messages: list[FieldError | None] | None


UPDATE_ANNOUNCEMENT_PAYLOAD_FRAGMENT = """
fragment UpdateAnnouncementPayload on updateAnnouncementPayload {
  announcement {
    ...Announcement
  }
  messages {
    ...FieldError
  }
}
"""
