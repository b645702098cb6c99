# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.sent_notification_record import SENT_NOTIFICATION_RECORD_FRAGMENT, SentNotificationRecord

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
