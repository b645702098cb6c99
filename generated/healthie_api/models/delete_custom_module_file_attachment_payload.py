# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.file_attachment import FileAttachment


class DeleteCustomModuleFileAttachmentPayload(BaseModel):
    file_attachment: FileAttachment | None
    messages: list[FieldError | None] | None


DELETE_CUSTOM_MODULE_FILE_ATTACHMENT_PAYLOAD_FRAGMENT = """
fragment DeleteCustomModuleFileAttachmentPayload on DeleteCustomModuleFileAttachmentPayload {
  file_attachment {
    ...FileAttachment
  }
  messages {
    ...FieldError
  }
}
"""
