# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of

from ..models.video_chats_subscription_payload import (
    VIDEO_CHATS_SUBSCRIPTION_PAYLOAD_FRAGMENT,
    VideoChatsSubscriptionPayload,
)

OPERATION: GraphQLOperation[VideoChatsSubscriptionPayload | None] = GraphQLOperation(
    name="videoChatsSubscription",
    kind="subscription",
    root_field="videoChatsSubscription",
    python_path="healthie.subscriptions.video_chats_subscription",
    safety="read",
    confidence="full",
    document="""
subscription videoChatsSubscription {
  videoChatsSubscription {
    ...VideoChatsSubscriptionPayload
  }
}
"""
    + VIDEO_CHATS_SUBSCRIPTION_PAYLOAD_FRAGMENT,
    decode=optional_object_of("videoChatsSubscription", VideoChatsSubscriptionPayload),
)
