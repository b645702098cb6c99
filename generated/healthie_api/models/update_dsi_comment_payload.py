# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import BaseModel
from ..models.dsi_comment import DsiComment
from ..models.field_error import FieldError


class UpdateDsiCommentPayload(BaseModel):
    dsi_comment: DsiComment | None
    messages: list[FieldError | None] | None


UPDATE_DSI_COMMENT_PAYLOAD_FRAGMENT = """
fragment UpdateDsiCommentPayload on updateDsiCommentPayload {
  dsi_comment {
    ...DsiComment
  }
  messages {
    ...FieldError
  }
}
"""
