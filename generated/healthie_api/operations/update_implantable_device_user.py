# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.implantable_device_user import IMPLANTABLE_DEVICE_USER_FRAGMENT, ImplantableDeviceUser


class UpdateImplantableDeviceUserInput(InputModel):
    active: Boolean | None = None
    id: ID | None = None
    name: str | None = None
    udi: str | None = None
    user_id: ID | None = None


class UpdateImplantableDeviceUserPayload(BaseModel):
    implantable_device_user: ImplantableDeviceUser | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[UpdateImplantableDeviceUserPayload] = GraphQLOperation(
    name="updateImplantableDeviceUser",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "updateImplantableDeviceUserInput!"},
    document="""
mutation updateImplantableDeviceUser($input: updateImplantableDeviceUserInput) {
 updateImplantableDeviceUser(input: $input) {
 ...UpdateImplantableDeviceUserPayload
 }
}

fragment UpdateImplantableDeviceUserPayload on updateImplantableDeviceUserPayload {
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
    decode=object_of("updateImplantableDeviceUser", UpdateImplantableDeviceUserPayload),
)
