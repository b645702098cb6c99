# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.delete_implantable_device_user_payload import (
    DELETE_IMPLANTABLE_DEVICE_USER_PAYLOAD_FRAGMENT,
    DeleteImplantableDeviceUserPayload,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.implantable_device_user import IMPLANTABLE_DEVICE_USER_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteImplantableDeviceUserPayload] = GraphQLOperation(
    name="deleteImplantableDeviceUser",
    kind="mutation",
    root_field="deleteImplantableDeviceUser",
    python_path="healthie.mutations.delete_implantable_device_user",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteImplantableDeviceUserInput"},
    document="""
mutation deleteImplantableDeviceUser($input: deleteImplantableDeviceUserInput) {
  deleteImplantableDeviceUser(input: $input) {
    ...DeleteImplantableDeviceUserPayload
  }
}
"""
    + DELETE_IMPLANTABLE_DEVICE_USER_PAYLOAD_FRAGMENT
    + IMPLANTABLE_DEVICE_USER_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteImplantableDeviceUser", DeleteImplantableDeviceUserPayload),
)
