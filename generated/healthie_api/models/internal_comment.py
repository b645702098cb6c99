# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import BaseModel, Reference
from ..scalars import ID, Boolean, DateTime


class InternalComment(BaseModel):
    content: str
    created_at: DateTime
    edited: Boolean
    id: ID
    provider: Reference
    updated_at: DateTime


INTERNAL_COMMENT_FRAGMENT = """
fragment InternalComment on InternalComment {
  content
  created_at
  edited
  id
  provider {
    id
  }
  updated_at
}
"""
