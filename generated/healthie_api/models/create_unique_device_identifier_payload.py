# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.unique_device_identifier import UniqueDeviceIdentifier


class CreateUniqueDeviceIdentifierPayload(BaseModel):
    messages: list[FieldError | None] | None
    unique_device_identifier: UniqueDeviceIdentifier | None


CREATE_UNIQUE_DEVICE_IDENTIFIER_PAYLOAD_FRAGMENT = """
fragment CreateUniqueDeviceIdentifierPayload on createUniqueDeviceIdentifierPayload {
  messages {
    ...FieldError
  }
  unique_device_identifier {
    ...UniqueDeviceIdentifier
  }
}
"""
