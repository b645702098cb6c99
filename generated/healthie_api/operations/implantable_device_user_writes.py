# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.implantable_device_user import IMPLANTABLE_DEVICE_USER_FRAGMENT, ImplantableDeviceUser


class CreateImplantableDeviceUserInput(InputModel):
    active: Boolean | None = None
    name: str | None = None
    udi: str | None = None
    user_id: ID | None = None


class DeleteImplantableDeviceUserInput(InputModel):
    id: ID | None = None


class UpdateImplantableDeviceUserInput(InputModel):
    active: Boolean | None = None
    id: ID | None = None
    name: str | None = None
    udi: str | None = None
    user_id: ID | None = None


class CreateImplantableDeviceUserPayload(BaseModel):
    implantable_device_user: ImplantableDeviceUser | None
    messages: list[FieldError | None] | None


class DeleteImplantableDeviceUserPayload(BaseModel):
    implantable_device_user: ImplantableDeviceUser | None
    messages: list[FieldError | None] | None


class UpdateImplantableDeviceUserPayload(BaseModel):
    implantable_device_user: ImplantableDeviceUser | None
    messages: list[FieldError | None] | None


CREATE_IMPLANTABLE_DEVICE_USER: GraphQLOperation[CreateImplantableDeviceUserPayload] = GraphQLOperation(
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

DELETE_IMPLANTABLE_DEVICE_USER: GraphQLOperation[DeleteImplantableDeviceUserPayload] = GraphQLOperation(
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

UPDATE_IMPLANTABLE_DEVICE_USER: GraphQLOperation[UpdateImplantableDeviceUserPayload] = GraphQLOperation(
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
