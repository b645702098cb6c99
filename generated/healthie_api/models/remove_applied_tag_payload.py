# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.tag import Tag


class RemoveAppliedTagPayload(BaseModel):
    messages: list[FieldError | None] | None
    tag: Tag | None


REMOVE_APPLIED_TAG_PAYLOAD_FRAGMENT = """
fragment RemoveAppliedTagPayload on removeAppliedTagPayload {
  messages {
    ...FieldError
  }
  tag {
    ...Tag
  }
}
"""
