# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.unique_device_identifier import UNIQUE_DEVICE_IDENTIFIER_FRAGMENT, UniqueDeviceIdentifier


class UpdateUniqueDeviceIdentifierInput(InputModel):
    assigning_authority: str | None = None
    device_code: str | None = None
    display_name: str | None = None
    id: ID | None = None
    scoping_entity: str | None = None
    udi_code: str | None = None


class UpdateUniqueDeviceIdentifierPayload(BaseModel):
    messages: list[FieldError | None] | None
    unique_device_identifier: UniqueDeviceIdentifier | None


OPERATION: GraphQLOperation[UpdateUniqueDeviceIdentifierPayload] = GraphQLOperation(
    name="updateUniqueDeviceIdentifier",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "updateUniqueDeviceIdentifierInput!"},
    document="""
mutation updateUniqueDeviceIdentifier($input: updateUniqueDeviceIdentifierInput) {
 updateUniqueDeviceIdentifier(input: $input) {
 ...UpdateUniqueDeviceIdentifierPayload
 }
}

fragment UpdateUniqueDeviceIdentifierPayload on updateUniqueDeviceIdentifierPayload {
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
    decode=object_of("updateUniqueDeviceIdentifier", UpdateUniqueDeviceIdentifierPayload),
)
