# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
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
