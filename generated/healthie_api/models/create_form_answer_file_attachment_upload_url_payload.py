# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.http_header import HttpHeader
from ..scalars import ID


class CreateFormAnswerFileAttachmentUploadUrlPayload(BaseModel):
    headers: list[HttpHeader] | None
    messages: list[FieldError | None] | None
    upload_id: ID | None
    upload_url: str | None


CREATE_FORM_ANSWER_FILE_ATTACHMENT_UPLOAD_URL_PAYLOAD_FRAGMENT = """
fragment CreateFormAnswerFileAttachmentUploadUrlPayload on createFormAnswerFileAttachmentUploadUrlPayload {
  headers {
    ...HttpHeader
  }
  messages {
    ...FieldError
  }
  upload_id
  upload_url
}
"""
