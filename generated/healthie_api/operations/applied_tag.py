# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, DateTime, GraphQLOperation, optional_object_of

from ..models.tag_reference import TAG_REFERENCE_FRAGMENT, TagReference
from ..models.user_reference import USER_REFERENCE_FRAGMENT, UserReference


class AppliedTag(BaseModel):
    created_at: DateTime
    id: ID
    tag: TagReference | None
    tag_id: str | None
    updated_at: DateTime
    user: UserReference | None
    user_id: str | None


APPLIED_TAG_FRAGMENT = """
fragment AppliedTag on AppliedTag {
 created_at
 id
 tag {
 ...TagReference
 }
 tag_id
 updated_at
 user {
 ...UserReference
 }
 user_id
}
"""


OPERATION: GraphQLOperation[AppliedTag | None] = GraphQLOperation(
    name="appliedTag",
    kind="query",
    safety="read",
    arguments={"id": "ID", "include_deleted": "Boolean"},
    document="""
query appliedTag($id: ID, $include_deleted: Boolean) {
 appliedTag(id: $id, include_deleted: $include_deleted) {
 ...AppliedTag
 }
}
"""
    + APPLIED_TAG_FRAGMENT
    + TAG_REFERENCE_FRAGMENT
    + USER_REFERENCE_FRAGMENT,
    decode=optional_object_of("appliedTag", AppliedTag),
)
