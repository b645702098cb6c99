# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

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
    root_field="deleteImplantableDeviceUser",
    python_path="healthie.mutations.delete_implantable_device_user",
    safety="idempotent_write",
    confidence="full",
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
