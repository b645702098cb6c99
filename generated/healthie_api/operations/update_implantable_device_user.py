# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID, Boolean

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
    root_field="updateImplantableDeviceUser",
    python_path="healthie.mutations.update_implantable_device_user",
    safety="idempotent_write",
    confidence="full",
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
