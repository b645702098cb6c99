# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
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
