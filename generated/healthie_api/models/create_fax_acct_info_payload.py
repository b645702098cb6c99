# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
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
