# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, Reference
from hero_healthie_runtime.graphql.scalars import ID, Boolean, DateTime


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
