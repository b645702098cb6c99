# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
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
