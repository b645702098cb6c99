# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.graphql.api import GraphQLOperation, value_of


class SignedStreamName(OpenEnum):
    CONVERSATION_MEMBERSHIPS = "CONVERSATION_MEMBERSHIPS"
    NOTES = "NOTES"
    USER_NOTIFICATIONS_COUNT = "USER_NOTIFICATIONS_COUNT"


OPERATION: GraphQLOperation[str | None] = GraphQLOperation(
    name="signedStreamName",
    kind="query",
    safety="read",
    arguments={"conversation_id": "ID", "type": "SignedStreamName!"},
    document="""
query signedStreamName($conversation_id: ID, $type: SignedStreamName!) {
 signedStreamName(conversation_id: $conversation_id, type: $type)
}
""",
    decode=value_of("signedStreamName", str, expected="value or null"),
)
