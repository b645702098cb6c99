# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, Reference
from hero_healthie_runtime.graphql.scalars import ID, DateTime


class ClientRestrictionAuthorization(BaseModel):
    client: Reference
    created_at: DateTime | None
    id: ID
    provider: Reference
    reason: str


CLIENT_RESTRICTION_AUTHORIZATION_FRAGMENT = """
fragment ClientRestrictionAuthorization on ClientRestrictionAuthorization {
  client {
    id
  }
  created_at
  id
  provider {
    id
  }
  reason
}
"""
