# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.draft import DRAFT_FRAGMENT, Draft

OPERATION: GraphQLOperation[Draft | None] = GraphQLOperation(
    name="draft",
    kind="query",
    safety="read",
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
