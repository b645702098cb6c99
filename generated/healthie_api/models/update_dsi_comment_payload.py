# Generated from specs/healthie by python -m codegen generate. Do not edit.
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
