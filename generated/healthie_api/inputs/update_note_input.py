# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.files import DataUrl
from hero_healthie_runtime.graphql.scalars import ID, ZonedDateTime
from hero_healthie_runtime.uploads import Upload


class UpdateNoteInput(InputModel):
    attached_audio: Upload | None = None
    attached_document: Upload | None = None
    attached_image: Upload | None = None
    attached_image_string: DataUrl | None = None
    content: str | None = None
    conversation_id: ID | None = None
    id: ID | None = None
    scheduled_at: ZonedDateTime | None = None
    user_id: ID | None = None
