# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError


class ChangeDevicesAvailabilityPayload(BaseModel):
    messages: list[FieldError | None] | None


CHANGE_DEVICES_AVAILABILITY_PAYLOAD_FRAGMENT = """
fragment ChangeDevicesAvailabilityPayload on ChangeDevicesAvailabilityPayload {
  messages {
    ...FieldError
  }
}
"""
