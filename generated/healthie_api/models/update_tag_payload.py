# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.tag import Tag


class UpdateTagPayload(BaseModel):
    messages: list[FieldError | None] | None
    tag: Tag | None


UPDATE_TAG_PAYLOAD_FRAGMENT = """
fragment UpdateTagPayload on updateTagPayload {
  messages {
    ...FieldError
  }
  tag {
    ...Tag
  }
}
"""
