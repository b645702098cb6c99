# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import InputModel
from ..scalars import ID, Int


class CreateFormAnswerFileAttachmentUploadUrlInput(InputModel):
    byte_size: Int
    checksum: str
    content_type: str
    filename: str
    form_answer_id: ID
