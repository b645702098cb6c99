# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, Reference
from hero_healthie_runtime.graphql.scalars import ID, Boolean, DateTime


class Comment(BaseModel):
    author: Reference | None
    content: str | None
    created_at: DateTime
    creator: Reference | None
    entry_id: str | None
    id: ID
    is_reaction: Boolean
    poster: Reference | None
    user_id: ID


COMMENT_FRAGMENT = """
fragment Comment on Comment {
  author {
    id
  }
  content
  created_at
  creator {
    id
  }
  entry_id
  id
  is_reaction
  poster {
    id
  }
  user_id
}
"""
