# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.files import DataUrl
from hero_healthie_runtime.graphql.scalars import ID, Boolean, ZonedDateTime
from hero_healthie_runtime.uploads import Upload


class CreateNoteInput(InputModel):
    attached_audio: Upload | None = None
    attached_document: Upload | None = None
    attached_image: Upload | None = None
    attached_image_string: DataUrl | None = None
    content: str | None = None
    conversation_id: ID
    created_at: ZonedDateTime | None = None
    hide_org_chat_confirmation: Boolean | None = None
    org_chat: Boolean | None = None
    scheduled_at: ZonedDateTime | None = None
    updated_at: ZonedDateTime | None = None
    user_id: ID | None = None
