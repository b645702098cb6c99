# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, DateTime

from ..models.user_reference import UserReference


class ClientRestrictionAuthorization(BaseModel):
    client: UserReference
    created_at: DateTime | None
    id: ID
    provider: UserReference
    reason: str


CLIENT_RESTRICTION_AUTHORIZATION_FRAGMENT = """
fragment ClientRestrictionAuthorization on ClientRestrictionAuthorization {
 client {
 ...UserReference
 }
 created_at
 id
 provider {
 ...UserReference
 }
 reason
}
"""
