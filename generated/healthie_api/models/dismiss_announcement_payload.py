# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.announcement import Announcement
from ..models.field_error import FieldError


class DismissAnnouncementPayload(BaseModel):
    announcement: Announcement | None
    messages: list[FieldError | None] | None


DISMISS_ANNOUNCEMENT_PAYLOAD_FRAGMENT = """
fragment DismissAnnouncementPayload on dismissAnnouncementPayload {
  announcement {
    ...Announcement
  }
  messages {
    ...FieldError
  }
}
"""
