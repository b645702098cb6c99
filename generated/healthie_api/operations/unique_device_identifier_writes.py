# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class CreateUniqueDeviceIdentifierInput(InputModel):
    assigning_authority: str | None = None
    device_code: str | None = None
    display_name: str | None = None
    scoping_entity: str | None = None
    udi_code: str | None = None
    user_id: ID | None = None


class DeleteUniqueDeviceIdentifierInput(InputModel):
    id: ID | None = None


class UpdateUniqueDeviceIdentifierInput(InputModel):
    assigning_authority: str | None = None
    device_code: str | None = None
    display_name: str | None = None
    id: ID | None = None
    scoping_entity: str | None = None
    udi_code: str | None = None


class UniqueDeviceIdentifier(BaseModel):
    assigning_authority: str | None
    device_code: str | None
    display_name: str | None
    id: ID
    scoping_entity: str | None
    udi_code: str | None


class CreateUniqueDeviceIdentifierPayload(BaseModel):
    messages: list[FieldError | None] | None
    unique_device_identifier: UniqueDeviceIdentifier | None


class DeleteUniqueDeviceIdentifierPayload(BaseModel):
    messages: list[FieldError | None] | None
    unique_device_identifier: UniqueDeviceIdentifier | None


class UpdateUniqueDeviceIdentifierPayload(BaseModel):
    messages: list[FieldError | None] | None
    unique_device_identifier: UniqueDeviceIdentifier | None


CREATE_UNIQUE_DEVICE_IDENTIFIER: GraphQLOperation[CreateUniqueDeviceIdentifierPayload] = GraphQLOperation(
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

fragment UniqueDeviceIdentifier on UniqueDeviceIdentifier {
 assigning_authority
 device_code
 display_name
 id
 scoping_entity
 udi_code
}
"""
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createUniqueDeviceIdentifier", CreateUniqueDeviceIdentifierPayload),
)

DELETE_UNIQUE_DEVICE_IDENTIFIER: GraphQLOperation[DeleteUniqueDeviceIdentifierPayload] = GraphQLOperation(
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

fragment UniqueDeviceIdentifier on UniqueDeviceIdentifier {
 assigning_authority
 device_code
 display_name
 id
 scoping_entity
 udi_code
}
"""
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteUniqueDeviceIdentifier", DeleteUniqueDeviceIdentifierPayload),
)

UPDATE_UNIQUE_DEVICE_IDENTIFIER: GraphQLOperation[UpdateUniqueDeviceIdentifierPayload] = GraphQLOperation(
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

fragment UniqueDeviceIdentifier on UniqueDeviceIdentifier {
 assigning_authority
 device_code
 display_name
 id
 scoping_entity
 udi_code
}
"""
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateUniqueDeviceIdentifier", UpdateUniqueDeviceIdentifierPayload),
)
