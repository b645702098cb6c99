# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.draft import Draft
from ..models.field_error import FieldError


class CreateDraftPayload(BaseModel):
    draft: Draft | None
    messages: list[FieldError | None] | None


CREATE_DRAFT_PAYLOAD_FRAGMENT = """
fragment CreateDraftPayload on createDraftPayload {
  draft {
    ...Draft
  }
  messages {
    ...FieldError
  }
}
"""
