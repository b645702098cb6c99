# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.implantable_device_user import IMPLANTABLE_DEVICE_USER_FRAGMENT, ImplantableDeviceUser


class CreateImplantableDeviceUserInput(InputModel):
    active: Boolean | None = None
    name: str | None = None
    udi: str | None = None
    user_id: ID | None = None


class CreateImplantableDeviceUserPayload(BaseModel):
    implantable_device_user: ImplantableDeviceUser | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[CreateImplantableDeviceUserPayload] = GraphQLOperation(
    name="createImplantableDeviceUser",
    kind="mutation",
    safety="create",
    arguments={"input": "createImplantableDeviceUserInput!"},
    document="""
mutation createImplantableDeviceUser($input: createImplantableDeviceUserInput) {
 createImplantableDeviceUser(input: $input) {
 ...CreateImplantableDeviceUserPayload
 }
}

fragment CreateImplantableDeviceUserPayload on createImplantableDeviceUserPayload {
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
    decode=object_of("createImplantableDeviceUser", CreateImplantableDeviceUserPayload),
)
