# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, Reference


class VideoChatsSubscriptionPayload(BaseModel):
    current_video_chat: Reference | None
    ended_video_chat: Reference | None
    upcoming_video_chat: Reference | None


VIDEO_CHATS_SUBSCRIPTION_PAYLOAD_FRAGMENT = """
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
"""
