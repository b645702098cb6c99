# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError


class CreateFaxAcctInfoPayload(BaseModel):
    messages: list[FieldError | None] | None
    success_string: str | None


CREATE_FAX_ACCT_INFO_PAYLOAD_FRAGMENT = """
fragment CreateFaxAcctInfoPayload on createFaxAcctInfoPayload {
  messages {
    ...FieldError
  }
  success_string
}
"""
