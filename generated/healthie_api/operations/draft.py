# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of

from ..models.draft import DRAFT_FRAGMENT, Draft

OPERATION: GraphQLOperation[Draft | None] = GraphQLOperation(
    name="draft",
    kind="query",
    root_field="draft",
    python_path="healthie.queries.draft",
    safety="read",
    confidence="full",
    arguments={"conversation_membership_id": "ID"},
    document="""
query draft($conversation_membership_id: ID) {
  draft(conversation_membership_id: $conversation_membership_id) {
    ...Draft
  }
}
"""
    + DRAFT_FRAGMENT,
    decode=optional_object_of("draft", Draft),
)
