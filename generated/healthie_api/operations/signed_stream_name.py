# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import value_of


class SignedStreamName(OpenEnum):
    CONVERSATION_MEMBERSHIPS = "CONVERSATION_MEMBERSHIPS"
    NOTES = "NOTES"
    USER_NOTIFICATIONS_COUNT = "USER_NOTIFICATIONS_COUNT"


OPERATION: GraphQLOperation[str | None] = GraphQLOperation(
    name="signedStreamName",
    kind="query",
    root_field="signedStreamName",
    python_path="healthie.queries.signed_stream_name",
    safety="read",
    confidence="full",
    arguments={"conversation_id": "ID", "type": "SignedStreamName!"},
    document="""
query signedStreamName($conversation_id: ID, $type: SignedStreamName!) {
  signedStreamName(conversation_id: $conversation_id, type: $type)
}
""",
    decode=value_of("signedStreamName", str, expected="value or null"),
)
