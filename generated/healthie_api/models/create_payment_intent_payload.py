# Generated from specs/healthie by python -m codegen generate. Do not edit.
from pydantic import Field

from ..base_model import BaseModel
from ..models.field_error import FieldError


class CreatePaymentIntentPayload(BaseModel):
    intent_client_secret: str | None = Field(
        validation_alias="intentClientSecret", serialization_alias="intentClientSecret"
    )
    messages: list[FieldError | None] | None


CREATE_PAYMENT_INTENT_PAYLOAD_FRAGMENT = """
fragment CreatePaymentIntentPayload on createPaymentIntentPayload {
  intentClientSecret
  messages {
    ...FieldError
  }
}
"""
