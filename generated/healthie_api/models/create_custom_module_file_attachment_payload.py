# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.file_attachment import FileAttachment


class CreateCustomModuleFileAttachmentPayload(BaseModel):
    file_attachment: FileAttachment | None
    messages: list[FieldError | None] | None


CREATE_CUSTOM_MODULE_FILE_ATTACHMENT_PAYLOAD_FRAGMENT = """
fragment CreateCustomModuleFileAttachmentPayload on CreateCustomModuleFileAttachmentPayload {
  file_attachment {
    ...FileAttachment
  }
  messages {
    ...FieldError
  }
}
"""
