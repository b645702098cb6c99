# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, DateTime, GraphQLOperation, object_of

from ..models.user_reference import USER_REFERENCE_FRAGMENT, UserReference


class VideoChat(BaseModel):
    contact_type: str | None
    date: DateTime | None
    id: ID
    is_group: Boolean | None
    provider_name: str | None
    user: UserReference | None


class VideoChatsSubscriptionPayload(BaseModel):
    current_video_chat: VideoChat | None
    ended_video_chat: VideoChat | None
    upcoming_video_chat: VideoChat | None


OPERATION: GraphQLOperation[VideoChatsSubscriptionPayload] = GraphQLOperation(
    name="videoChatsSubscription",
    kind="subscription",
    safety="read",
    document="""
subscription videoChatsSubscription {
 videoChatsSubscription {
 ...VideoChatsSubscriptionPayload
 }
}

fragment VideoChatsSubscriptionPayload on VideoChatsSubscriptionPayload {
 current_video_chat {
 ...VideoChat
 }
 ended_video_chat {
 ...VideoChat
 }
 upcoming_video_chat {
 ...VideoChat
 }
}

fragment VideoChat on VideoChat {
 contact_type
 date
 id
 is_group
 provider_name
 user {
 ...UserReference
 }
}
"""
    + USER_REFERENCE_FRAGMENT,
    decode=object_of("videoChatsSubscription", VideoChatsSubscriptionPayload),
)
