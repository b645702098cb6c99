# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.file_attachment import FileAttachment


class CreateFormAnswerFileAttachmentPayload(BaseModel):
    file_attachment: FileAttachment | None
    messages: list[FieldError | None] | None


CREATE_FORM_ANSWER_FILE_ATTACHMENT_PAYLOAD_FRAGMENT = """
fragment CreateFormAnswerFileAttachmentPayload on createFormAnswerFileAttachmentPayload {
  file_attachment {
    ...FileAttachment
  }
  messages {
    ...FieldError
  }
}
"""
