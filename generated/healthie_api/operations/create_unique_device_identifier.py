# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

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
    safety="create",
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
