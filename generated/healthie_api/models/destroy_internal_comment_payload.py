# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.internal_comment import InternalComment


class DestroyInternalCommentPayload(BaseModel):
    internal_comment: InternalComment | None
    messages: list[FieldError | None] | None


DESTROY_INTERNAL_COMMENT_PAYLOAD_FRAGMENT = """
fragment DestroyInternalCommentPayload on DestroyInternalCommentPayload {
  internal_comment {
    ...InternalComment
  }
  messages {
    ...FieldError
  }
}
"""
