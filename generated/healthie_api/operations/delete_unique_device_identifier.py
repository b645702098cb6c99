# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

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
    safety="idempotent_write",
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
