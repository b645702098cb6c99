# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.implantable_device_user import ImplantableDeviceUser


class CreateImplantableDeviceUserPayload(BaseModel):
    implantable_device_user: ImplantableDeviceUser | None
    messages: list[FieldError | None] | None


CREATE_IMPLANTABLE_DEVICE_USER_PAYLOAD_FRAGMENT = """
fragment CreateImplantableDeviceUserPayload on createImplantableDeviceUserPayload {
  implantable_device_user {
    ...ImplantableDeviceUser
  }
  messages {
    ...FieldError
  }
}
"""
