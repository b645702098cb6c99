# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, DateTime

from ..models.user_reference import UserReference


class InternalComment(BaseModel):
    content: str
    created_at: DateTime
    edited: Boolean
    id: ID
    provider: UserReference
    updated_at: DateTime


INTERNAL_COMMENT_FRAGMENT = """
fragment InternalComment on InternalComment {
 content
 created_at
 edited
 id
 provider {
 ...UserReference
 }
 updated_at
}
"""
