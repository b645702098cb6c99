# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.implantable_device_user import ImplantableDeviceUser


class UpdateImplantableDeviceUserPayload(BaseModel):
    implantable_device_user: ImplantableDeviceUser | None
    messages: list[FieldError | None] | None


UPDATE_IMPLANTABLE_DEVICE_USER_PAYLOAD_FRAGMENT = """
fragment UpdateImplantableDeviceUserPayload on updateImplantableDeviceUserPayload {
  implantable_device_user {
    ...ImplantableDeviceUser
  }
  messages {
    ...FieldError
  }
}
"""
