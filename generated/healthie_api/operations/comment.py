# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.comment import COMMENT_FRAGMENT, Comment
from ..models.user_reference import USER_REFERENCE_FRAGMENT

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
