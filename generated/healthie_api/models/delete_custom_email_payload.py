# Generated from specs/healthie by python -m codegen generate. Do not edit.
from pydantic import Field

from ..base_model import BaseModel
from ..models.custom_email import CustomEmail
from ..models.field_error import FieldError


class DeleteCustomEmailPayload(BaseModel):
    custom_email: CustomEmail | None = Field(validation_alias="customEmail", serialization_alias="customEmail")
    messages: list[FieldError | None] | None


DELETE_CUSTOM_EMAIL_PAYLOAD_FRAGMENT = """
fragment DeleteCustomEmailPayload on deleteCustomEmailPayload {
  customEmail {
    ...CustomEmail
  }
  messages {
    ...FieldError
  }
}
"""
