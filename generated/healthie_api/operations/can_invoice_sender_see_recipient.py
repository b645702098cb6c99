# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import value_of
from hero_healthie_runtime.graphql.scalars import Boolean

OPERATION: GraphQLOperation[Boolean | None] = GraphQLOperation(
    name="canInvoiceSenderSeeRecipient",
    kind="query",
    root_field="canInvoiceSenderSeeRecipient",
    python_path="healthie.queries.can_invoice_sender_see_recipient",
    safety="read",
    confidence="full",
    arguments={"recipient_id": "ID!", "sender_id": "ID!"},
    document="""
query canInvoiceSenderSeeRecipient($recipient_id: ID!, $sender_id: ID!) {
  canInvoiceSenderSeeRecipient(recipient_id: $recipient_id, sender_id: $sender_id)
}
""",
    decode=value_of("canInvoiceSenderSeeRecipient", Boolean, expected="value or null"),
)
