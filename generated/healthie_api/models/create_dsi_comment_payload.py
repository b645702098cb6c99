# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import BaseModel
from ..models.dsi_comment import DsiComment
from ..models.field_error import FieldError


class CreateDsiCommentPayload(BaseModel):
    dsi_comment: DsiComment | None
    messages: list[FieldError | None] | None


CREATE_DSI_COMMENT_PAYLOAD_FRAGMENT = """
fragment CreateDsiCommentPayload on createDsiCommentPayload {
  dsi_comment {
    ...DsiComment
  }
  messages {
    ...FieldError
  }
}
"""
