# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import Boolean, GraphQLOperation, value_of

OPERATION: GraphQLOperation[Boolean | None] = GraphQLOperation(
    name="canInvoiceSenderSeeRecipient",
    kind="query",
    safety="read",
    arguments={"recipient_id": "ID!", "sender_id": "ID!"},
    document="""
query canInvoiceSenderSeeRecipient($recipient_id: ID!, $sender_id: ID!) {
 canInvoiceSenderSeeRecipient(recipient_id: $recipient_id, sender_id: $sender_id)
}
""",
    decode=value_of("canInvoiceSenderSeeRecipient", Boolean, expected="value or null"),
)
