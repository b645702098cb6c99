# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.user import User
from ..scalars import Boolean


class ParseCcdaDocumentPayload(BaseModel):
    current_provider_has_access: Boolean | None
    is_new_patient: Boolean | None
    messages: list[FieldError | None] | None
    user: User | None
    xml_file_name: str | None


PARSE_CCDA_DOCUMENT_PAYLOAD_FRAGMENT = """
fragment ParseCcdaDocumentPayload on parseCcdaDocumentPayload {
  current_provider_has_access
  is_new_patient
  messages {
    ...FieldError
  }
  user {
    ...User
  }
  xml_file_name
}
"""
