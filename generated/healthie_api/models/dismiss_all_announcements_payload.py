# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.announcement import Announcement
from ..models.field_error import FieldError


class DismissAllAnnouncementsPayload(BaseModel):
    announcements: list[Announcement | None] | None
    messages: list[FieldError | None] | None


DISMISS_ALL_ANNOUNCEMENTS_PAYLOAD_FRAGMENT = """
fragment DismissAllAnnouncementsPayload on dismissAllAnnouncementsPayload {
  announcements {
    ...Announcement
  }
  messages {
    ...FieldError
  }
}
"""
