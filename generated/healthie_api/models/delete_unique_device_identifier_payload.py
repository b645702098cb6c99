# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.unique_device_identifier import UniqueDeviceIdentifier


class DeleteUniqueDeviceIdentifierPayload(BaseModel):
    messages: list[FieldError | None] | None
    unique_device_identifier: UniqueDeviceIdentifier | None


DELETE_UNIQUE_DEVICE_IDENTIFIER_PAYLOAD_FRAGMENT = """
fragment DeleteUniqueDeviceIdentifierPayload on deleteUniqueDeviceIdentifierPayload {
  messages {
    ...FieldError
  }
  unique_device_identifier {
    ...UniqueDeviceIdentifier
  }
}
"""
