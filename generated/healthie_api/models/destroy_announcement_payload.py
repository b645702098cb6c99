# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.announcement import Announcement
from ..models.field_error import FieldError


class DestroyAnnouncementPayload(BaseModel):
    announcement: Announcement | None
    messages: list[FieldError | None] | None


DESTROY_ANNOUNCEMENT_PAYLOAD_FRAGMENT = """
fragment DestroyAnnouncementPayload on destroyAnnouncementPayload {
  announcement {
    ...Announcement
  }
  messages {
    ...FieldError
  }
}
"""
