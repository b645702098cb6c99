# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.unique_device_identifier import UNIQUE_DEVICE_IDENTIFIER_FRAGMENT, UniqueDeviceIdentifier


class CreateUniqueDeviceIdentifierInput(InputModel):
    assigning_authority: str | None = None
    device_code: str | None = None
    display_name: str | None = None
    scoping_entity: str | None = None
    udi_code: str | None = None
    user_id: ID | None = None


class CreateUniqueDeviceIdentifierPayload(BaseModel):
    messages: list[FieldError | None] | None
    unique_device_identifier: UniqueDeviceIdentifier | None


OPERATION: GraphQLOperation[CreateUniqueDeviceIdentifierPayload] = GraphQLOperation(
    name="createUniqueDeviceIdentifier",
    kind="mutation",
    root_field="createUniqueDeviceIdentifier",
    python_path="healthie.mutations.create_unique_device_identifier",
    safety="create",
    confidence="full",
    arguments={"input": "createUniqueDeviceIdentifierInput!"},
    document="""
mutation createUniqueDeviceIdentifier($input: createUniqueDeviceIdentifierInput) {
  createUniqueDeviceIdentifier(input: $input) {
    ...CreateUniqueDeviceIdentifierPayload
  }
}

fragment CreateUniqueDeviceIdentifierPayload on createUniqueDeviceIdentifierPayload {
  messages {
    ...FieldError
  }
  unique_device_identifier {
    ...UniqueDeviceIdentifier
  }
}
"""
    + FIELD_ERROR_FRAGMENT
    + UNIQUE_DEVICE_IDENTIFIER_FRAGMENT,
    decode=object_of("createUniqueDeviceIdentifier", CreateUniqueDeviceIdentifierPayload),
)
