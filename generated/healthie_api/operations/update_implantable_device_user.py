# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.implantable_device_user import IMPLANTABLE_DEVICE_USER_FRAGMENT
from ..models.update_implantable_device_user_payload import (
    UPDATE_IMPLANTABLE_DEVICE_USER_PAYLOAD_FRAGMENT,
    UpdateImplantableDeviceUserPayload,
)
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateImplantableDeviceUserPayload] = GraphQLOperation(
    name="updateImplantableDeviceUser",
    kind="mutation",
    root_field="updateImplantableDeviceUser",
    python_path="healthie.mutations.update_implantable_device_user",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateImplantableDeviceUserInput"},
    document="""
mutation updateImplantableDeviceUser($input: updateImplantableDeviceUserInput) {
  updateImplantableDeviceUser(input: $input) {
    ...UpdateImplantableDeviceUserPayload
  }
}
"""
    + UPDATE_IMPLANTABLE_DEVICE_USER_PAYLOAD_FRAGMENT
    + IMPLANTABLE_DEVICE_USER_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateImplantableDeviceUser", UpdateImplantableDeviceUserPayload),
)
