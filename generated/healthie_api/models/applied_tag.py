# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, Reference
from hero_healthie_runtime.graphql.scalars import ID, DateTime


class AppliedTag(BaseModel):
    created_at: DateTime
    id: ID
    tag: Reference | None
    tag_id: str | None
    updated_at: DateTime
    user: Reference | None
    user_id: str | None


APPLIED_TAG_FRAGMENT = """
fragment AppliedTag on AppliedTag {
  created_at
  id
  tag {
    id
  }
  tag_id
  updated_at
  user {
    id
  }
  user_id
}
"""
