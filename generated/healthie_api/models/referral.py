# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, Reference
from hero_healthie_runtime.graphql.scalars import ID, DateTime


class Referral(BaseModel):
    created_at: DateTime
    id: ID
    metadata: str | None
    referral_reason: str | None
    referring_physician: Reference | None
    referring_physician_id: ID | None
    updated_at: DateTime
    user: Reference | None
    user_id: ID | None


REFERRAL_FRAGMENT = """
fragment Referral on Referral {
  created_at
  id
  metadata
  referral_reason
  referring_physician {
    id
  }
  referring_physician_id
  updated_at
  user {
    id
  }
  user_id
}
"""
