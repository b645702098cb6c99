# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, DateTime, GraphQLOperation, optional_object_of


class SentNotificationRecord(BaseModel):
    category: str
    created_at: DateTime
    delivery_status: str
    id: ID
    notification_description: str | None
    notification_type: str | None
    representation_type: str | None
    user_id: ID | None


SENT_NOTIFICATION_RECORD_FRAGMENT = """
fragment SentNotificationRecord on SentNotificationRecord {
 category
 created_at
 delivery_status
 id
 notification_description
 notification_type
 representation_type
 user_id
}
"""


OPERATION: GraphQLOperation[SentNotificationRecord | None] = GraphQLOperation(
    name="sentNotificationRecord",
    kind="query",
    safety="read",
    arguments={"id": "ID!"},
    document="""
query sentNotificationRecord($id: ID!) {
 sentNotificationRecord(id: $id) {
 ...SentNotificationRecord
 }
}
"""
    + SENT_NOTIFICATION_RECORD_FRAGMENT,
    decode=optional_object_of("sentNotificationRecord", SentNotificationRecord),
)
