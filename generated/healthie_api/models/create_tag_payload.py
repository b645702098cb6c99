# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.tag import Tag


class CreateTagPayload(BaseModel):
    messages: list[FieldError | None] | None
    tag: Tag | None


CREATE_TAG_PAYLOAD_FRAGMENT = """
fragment CreateTagPayload on createTagPayload {
  messages {
    ...FieldError
  }
  tag {
    ...Tag
  }
}
"""
