# Generated from specs/healthie by python -m codegen generate. Do not edit.
from pydantic import Field

from ..base_model import BaseModel
from ..models.field_error import FieldError


class CreateSetupIntentPayload(BaseModel):
    intent_client_secret: str | None = Field(
        validation_alias="intentClientSecret", serialization_alias="intentClientSecret"
    )
    messages: list[FieldError | None] | None


CREATE_SETUP_INTENT_PAYLOAD_FRAGMENT = """
fragment CreateSetupIntentPayload on createSetupIntentPayload {
  intentClientSecret
  messages {
    ...FieldError
  }
}
"""
