# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.comment import Comment
from ..models.field_error import FieldError


class DeleteCommentPayload(BaseModel):
    comment: Comment | None
    messages: list[FieldError | None] | None


DELETE_COMMENT_PAYLOAD_FRAGMENT = """
fragment DeleteCommentPayload on deleteCommentPayload {
  comment {
    ...Comment
  }
  messages {
    ...FieldError
  }
}
"""
