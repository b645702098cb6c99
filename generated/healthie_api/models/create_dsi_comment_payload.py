# Generated from specs/healthie by python -m codegen generate. Do not edit.
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
