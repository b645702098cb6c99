# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.comment import Comment
from ..models.field_error import FieldError


class CreateCommentPayload(BaseModel):
    comment: Comment | None
    messages: list[FieldError | None] | None


CREATE_COMMENT_PAYLOAD_FRAGMENT = """
fragment CreateCommentPayload on createCommentPayload {
  comment {
    ...Comment
  }
  messages {
    ...FieldError
  }
}
"""
