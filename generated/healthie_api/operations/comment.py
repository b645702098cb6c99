# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, DateTime, GraphQLOperation, optional_object_of

from ..models.user_reference import USER_REFERENCE_FRAGMENT, UserReference


class Comment(BaseModel):
    author: UserReference | None
    content: str | None
    created_at: DateTime
    creator: UserReference | None
    entry_id: str | None
    id: ID
    is_reaction: Boolean
    poster: UserReference | None
    user_id: ID


COMMENT_FRAGMENT = """
fragment Comment on Comment {
 author {
 ...UserReference
 }
 content
 created_at
 creator {
 ...UserReference
 }
 entry_id
 id
 is_reaction
 poster {
 ...UserReference
 }
 user_id
}
"""


OPERATION: GraphQLOperation[Comment | None] = GraphQLOperation(
    name="comment",
    kind="query",
    safety="read",
    arguments={"id": "ID"},
    document="""
query comment($id: ID) {
 comment(id: $id) {
 ...Comment
 }
}
"""
    + COMMENT_FRAGMENT
    + USER_REFERENCE_FRAGMENT,
    decode=optional_object_of("comment", Comment),
)
