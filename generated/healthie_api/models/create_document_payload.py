# Generated from specs/healthie by python -m codegen generate. Do not edit.
from pydantic import Field

from ..base_model import BaseModel
from ..models.document import Document
from ..models.field_error import FieldError
from ..models.user import User


class CreateDocumentPayload(BaseModel):
    current_user: User | None = Field(validation_alias="currentUser", serialization_alias="currentUser")
    document: Document | None
    messages: list[FieldError | None] | None


CREATE_DOCUMENT_PAYLOAD_FRAGMENT = """
fragment CreateDocumentPayload on createDocumentPayload {
  currentUser {
    ...User
  }
  document {
    ...Document
  }
  messages {
    ...FieldError
  }
}
"""
