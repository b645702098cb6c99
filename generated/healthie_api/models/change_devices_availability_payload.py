# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
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
