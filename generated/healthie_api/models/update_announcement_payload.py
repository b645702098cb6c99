# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
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
