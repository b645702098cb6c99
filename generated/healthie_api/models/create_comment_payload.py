# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
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
