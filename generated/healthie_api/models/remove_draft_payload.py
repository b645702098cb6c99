# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.draft import Draft
from ..models.field_error import FieldError


class RemoveDraftPayload(BaseModel):
    draft: Draft | None
    messages: list[FieldError | None] | None


REMOVE_DRAFT_PAYLOAD_FRAGMENT = """
fragment RemoveDraftPayload on removeDraftPayload {
  draft {
    ...Draft
  }
  messages {
    ...FieldError
  }
}
"""
