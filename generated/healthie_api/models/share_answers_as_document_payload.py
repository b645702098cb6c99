# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
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
