# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, Reference
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of


class VideoChatsSubscriptionPayload(BaseModel):
    current_video_chat: Reference | None
    ended_video_chat: Reference | None
    upcoming_video_chat: Reference | None


OPERATION: GraphQLOperation[VideoChatsSubscriptionPayload] = GraphQLOperation(
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
    decode=object_of("videoChatsSubscription", VideoChatsSubscriptionPayload),
)
