# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.document import Document
from ..models.field_error import FieldError


class UpdateDocumentPayload(BaseModel):
    document: Document | None
    messages: list[FieldError | None] | None


UPDATE_DOCUMENT_PAYLOAD_FRAGMENT = """
fragment UpdateDocumentPayload on updateDocumentPayload {
  document {
    ...Document
  }
  messages {
    ...FieldError
  }
}
"""
