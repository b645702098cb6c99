# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, Reference
from hero_healthie_runtime.graphql.scalars import ID, DateTime


class Human(BaseModel):
    current_user: Reference | None
    current_user_id: ID | None
    email: str | None
    id: ID
    last_sign_in_at: DateTime | None


HUMAN_FRAGMENT = """
fragment Human on Human {
  current_user {
    id
  }
  current_user_id
  email
  id
  last_sign_in_at
}
"""
