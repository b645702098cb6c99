# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.document import Document
from ..models.field_error import FieldError


class ShareAnswersAsDocumentPayload(BaseModel):
    document: Document | None
    messages: list[FieldError | None] | None


SHARE_ANSWERS_AS_DOCUMENT_PAYLOAD_FRAGMENT = """
fragment ShareAnswersAsDocumentPayload on shareAnswersAsDocumentPayload {
  document {
    ...Document
  }
  messages {
    ...FieldError
  }
}
"""
