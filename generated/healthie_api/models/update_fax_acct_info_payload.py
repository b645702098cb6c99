# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError


class UpdateFaxAcctInfoPayload(BaseModel):
    messages: list[FieldError | None] | None
    success_string: str | None


UPDATE_FAX_ACCT_INFO_PAYLOAD_FRAGMENT = """
fragment UpdateFaxAcctInfoPayload on updateFaxAcctInfoPayload {
  messages {
    ...FieldError
  }
  success_string
}
"""
