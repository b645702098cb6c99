# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, Int


class CreateFormAnswerFileAttachmentUploadUrlInput(InputModel):
    byte_size: Int
    checksum: str
    content_type: str
    filename: str
    form_answer_id: ID
