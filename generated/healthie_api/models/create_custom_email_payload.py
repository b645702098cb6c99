# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from pydantic import Field

from ..base_model import BaseModel
from ..models.custom_email import CustomEmail
from ..models.field_error import FieldError


class CreateCustomEmailPayload(BaseModel):
    custom_email: CustomEmail | None = Field(validation_alias="customEmail", serialization_alias="customEmail")
    messages: list[FieldError | None] | None


CREATE_CUSTOM_EMAIL_PAYLOAD_FRAGMENT = """
fragment CreateCustomEmailPayload on createCustomEmailPayload {
  customEmail {
    ...CustomEmail
  }
  messages {
    ...FieldError
  }
}
"""
