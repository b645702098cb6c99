# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.applied_tag import APPLIED_TAG_FRAGMENT, AppliedTag
from ..models.tag_reference import TAG_REFERENCE_FRAGMENT
from ..models.user_reference import USER_REFERENCE_FRAGMENT

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
