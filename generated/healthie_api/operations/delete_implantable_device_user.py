# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.implantable_device_user import IMPLANTABLE_DEVICE_USER_FRAGMENT, ImplantableDeviceUser


class DeleteImplantableDeviceUserInput(InputModel):
    id: ID | None = None


class DeleteImplantableDeviceUserPayload(BaseModel):
    implantable_device_user: ImplantableDeviceUser | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[DeleteImplantableDeviceUserPayload] = GraphQLOperation(
    name="deleteImplantableDeviceUser",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "deleteImplantableDeviceUserInput!"},
    document="""
mutation deleteImplantableDeviceUser($input: deleteImplantableDeviceUserInput) {
 deleteImplantableDeviceUser(input: $input) {
 ...DeleteImplantableDeviceUserPayload
 }
}

fragment DeleteImplantableDeviceUserPayload on deleteImplantableDeviceUserPayload {
 implantable_device_user {
 ...ImplantableDeviceUser
 }
 messages {
 ...FieldError
 }
}
"""
    + IMPLANTABLE_DEVICE_USER_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteImplantableDeviceUser", DeleteImplantableDeviceUserPayload),
)
