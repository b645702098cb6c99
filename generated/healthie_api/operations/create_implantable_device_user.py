# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.create_implantable_device_user_payload import (
    CREATE_IMPLANTABLE_DEVICE_USER_PAYLOAD_FRAGMENT,
    CreateImplantableDeviceUserPayload,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.implantable_device_user import IMPLANTABLE_DEVICE_USER_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateImplantableDeviceUserPayload] = GraphQLOperation(
    name="createImplantableDeviceUser",
    kind="mutation",
    root_field="createImplantableDeviceUser",
    python_path="healthie.mutations.create_implantable_device_user",
    safety="create",
    confidence="full",
    arguments={"input": "createImplantableDeviceUserInput"},
    document="""
mutation createImplantableDeviceUser($input: createImplantableDeviceUserInput) {
  createImplantableDeviceUser(input: $input) {
    ...CreateImplantableDeviceUserPayload
  }
}
"""
    + CREATE_IMPLANTABLE_DEVICE_USER_PAYLOAD_FRAGMENT
    + IMPLANTABLE_DEVICE_USER_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createImplantableDeviceUser", CreateImplantableDeviceUserPayload),
)
