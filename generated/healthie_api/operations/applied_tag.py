# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of

from ..models.applied_tag import APPLIED_TAG_FRAGMENT, AppliedTag

OPERATION: GraphQLOperation[AppliedTag | None] = GraphQLOperation(
    name="appliedTag",
    kind="query",
    root_field="appliedTag",
    python_path="healthie.queries.applied_tag",
    safety="read",
    confidence="full",
    arguments={"id": "ID", "include_deleted": "Boolean"},
    document="""
query appliedTag($id: ID, $include_deleted: Boolean) {
  appliedTag(id: $id, include_deleted: $include_deleted) {
    ...AppliedTag
  }
}
"""
    + APPLIED_TAG_FRAGMENT,
    decode=optional_object_of("appliedTag", AppliedTag),
)
