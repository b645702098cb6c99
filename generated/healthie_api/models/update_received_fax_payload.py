# Generated from specs/healthie by python -m codegen generate. Do not edit.
from pydantic import Field

from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.received_fax import ReceivedFax


class UpdateReceivedFaxPayload(BaseModel):
    messages: list[FieldError | None] | None
    received_fax: ReceivedFax | None = Field(validation_alias="receivedFax", serialization_alias="receivedFax")


UPDATE_RECEIVED_FAX_PAYLOAD_FRAGMENT = """
fragment UpdateReceivedFaxPayload on updateReceivedFaxPayload {
  messages {
    ...FieldError
  }
  receivedFax {
    ...ReceivedFax
  }
}
"""
