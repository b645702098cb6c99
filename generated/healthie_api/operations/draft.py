# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, optional_object_of


class Draft(BaseModel):
    content: str | None
    conversation_membership_id: ID | None
    id: ID


DRAFT_FRAGMENT = """
fragment Draft on Draft {
 content
 conversation_membership_id
 id
}
"""


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
