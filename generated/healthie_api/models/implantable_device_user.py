# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, Reference
from hero_healthie_runtime.graphql.scalars import ID, Boolean


class ImplantableDeviceUser(BaseModel):
    active: Boolean | None
    id: ID | None
    implantable_device: Reference | None
    implantable_device_id: ID | None
    name: str | None
    udi: str | None
    user: Reference | None
    user_id: ID | None


IMPLANTABLE_DEVICE_USER_FRAGMENT = """
fragment ImplantableDeviceUser on ImplantableDeviceUser {
  active
  id
  implantable_device {
    id
  }
  implantable_device_id
  name
  udi
  user {
    id
  }
  user_id
}
"""
