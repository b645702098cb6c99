# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.unique_device_identifier import UNIQUE_DEVICE_IDENTIFIER_FRAGMENT, UniqueDeviceIdentifier


class DeleteUniqueDeviceIdentifierInput(InputModel):
    id: ID | None = None


class DeleteUniqueDeviceIdentifierPayload(BaseModel):
    messages: list[FieldError | None] | None
    unique_device_identifier: UniqueDeviceIdentifier | None


OPERATION: GraphQLOperation[DeleteUniqueDeviceIdentifierPayload] = GraphQLOperation(
    name="deleteUniqueDeviceIdentifier",
    kind="mutation",
    root_field="deleteUniqueDeviceIdentifier",
    python_path="healthie.mutations.delete_unique_device_identifier",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteUniqueDeviceIdentifierInput!"},
    document="""
mutation deleteUniqueDeviceIdentifier($input: deleteUniqueDeviceIdentifierInput) {
  deleteUniqueDeviceIdentifier(input: $input) {
    ...DeleteUniqueDeviceIdentifierPayload
  }
}

fragment DeleteUniqueDeviceIdentifierPayload on deleteUniqueDeviceIdentifierPayload {
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
    decode=object_of("deleteUniqueDeviceIdentifier", DeleteUniqueDeviceIdentifierPayload),
)
