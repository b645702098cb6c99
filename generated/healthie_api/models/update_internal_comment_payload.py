# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.internal_comment import InternalComment


class UpdateInternalCommentPayload(BaseModel):
    internal_comment: InternalComment | None
    messages: list[FieldError | None] | None


UPDATE_INTERNAL_COMMENT_PAYLOAD_FRAGMENT = """
fragment UpdateInternalCommentPayload on UpdateInternalCommentPayload {
  internal_comment {
    ...InternalComment
  }
  messages {
    ...FieldError
  }
}
"""
