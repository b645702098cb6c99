# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import optional_object_of
from ..models.video_chats_subscription_payload import VideoChatsSubscriptionPayload
from ..runtime import GraphQLOperation

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

fragment VideoChatsSubscriptionPayload on VideoChatsSubscriptionPayload {
  current_video_chat {
    id
  }
  ended_video_chat {
    id
  }
  upcoming_video_chat {
    id
  }
}
""",
    decode=optional_object_of("videoChatsSubscription", VideoChatsSubscriptionPayload),
)
