# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..scalars import ID


class Draft(BaseModel):
    content: str | None
    conversation_membership_id: ID | None
    id: ID


DRAFT_FRAGMENT = """
fragment Draft on Draft {
  content
  conversation_membership_id
  id
}
"""
