# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import BaseModel, Reference


class VideoChatsSubscriptionPayload(BaseModel):
    current_video_chat: Reference | None
    ended_video_chat: Reference | None
    upcoming_video_chat: Reference | None
