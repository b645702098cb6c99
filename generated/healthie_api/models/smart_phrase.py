# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, Reference
from hero_healthie_runtime.graphql.scalars import ID, DateTime


class SmartPhrase(BaseModel):
    created_at: DateTime
    id: ID
    name: str | None
    phrase: str | None
    updated_at: DateTime | None
    user: Reference | None


SMART_PHRASE_FRAGMENT = """
fragment SmartPhrase on SmartPhrase {
  created_at
  id
  name
  phrase
  updated_at
  user {
    id
  }
}
"""
