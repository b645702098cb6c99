# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import BaseModel, Reference
from ..scalars import ID, DateTime


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
