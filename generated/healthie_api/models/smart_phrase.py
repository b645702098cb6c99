# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, DateTime

from ..models.user_reference import UserReference


class SmartPhrase(BaseModel):
    created_at: DateTime
    id: ID
    name: str | None
    phrase: str | None
    updated_at: DateTime | None
    user: UserReference | None


SMART_PHRASE_FRAGMENT = """
fragment SmartPhrase on SmartPhrase {
 created_at
 id
 name
 phrase
 updated_at
 user {
 ...UserReference
 }
}
"""
