# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
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
