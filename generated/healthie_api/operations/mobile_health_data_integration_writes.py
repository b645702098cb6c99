# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class MobileHealthDataIntegrationType(OpenEnum):
    GOOGLE_HEALTH_CONNECT = "GOOGLE_HEALTH_CONNECT"


class CreateMobileHealthDataIntegrationInput(InputModel):
    type: MobileHealthDataIntegrationType | str


class DeleteMobileHealthDataIntegrationInput(InputModel):
    type: MobileHealthDataIntegrationType | str


class MobileHealthDataIntegration(BaseModel):
    id: ID
    type: MobileHealthDataIntegrationType


class CreateMobileHealthDataIntegrationPayload(BaseModel):
    integration: MobileHealthDataIntegration | None
    messages: list[FieldError | None] | None


class DeleteMobileHealthDataIntegrationPayload(BaseModel):
    integration: MobileHealthDataIntegration | None
    messages: list[FieldError | None] | None


CREATE_MOBILE_HEALTH_DATA_INTEGRATION: GraphQLOperation[CreateMobileHealthDataIntegrationPayload] = GraphQLOperation(
    name="createMobileHealthDataIntegration",
    kind="mutation",
    safety="create",
    arguments={"input": "CreateMobileHealthDataIntegrationInput!"},
    document="""
mutation createMobileHealthDataIntegration($input: CreateMobileHealthDataIntegrationInput) {
 createMobileHealthDataIntegration(input: $input) {
 ...CreateMobileHealthDataIntegrationPayload
 }
}

fragment CreateMobileHealthDataIntegrationPayload on CreateMobileHealthDataIntegrationPayload {
 integration {
 ...MobileHealthDataIntegration
 }
 messages {
 ...FieldError
 }
}

fragment MobileHealthDataIntegration on MobileHealthDataIntegration {
 id
 type
}
"""
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createMobileHealthDataIntegration", CreateMobileHealthDataIntegrationPayload),
)

DELETE_MOBILE_HEALTH_DATA_INTEGRATION: GraphQLOperation[DeleteMobileHealthDataIntegrationPayload] = GraphQLOperation(
    name="deleteMobileHealthDataIntegration",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "DeleteMobileHealthDataIntegrationInput!"},
    document="""
mutation deleteMobileHealthDataIntegration($input: DeleteMobileHealthDataIntegrationInput) {
 deleteMobileHealthDataIntegration(input: $input) {
 ...DeleteMobileHealthDataIntegrationPayload
 }
}

fragment DeleteMobileHealthDataIntegrationPayload on DeleteMobileHealthDataIntegrationPayload {
 integration {
 ...MobileHealthDataIntegration
 }
 messages {
 ...FieldError
 }
}

fragment MobileHealthDataIntegration on MobileHealthDataIntegration {
 id
 type
}
"""
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteMobileHealthDataIntegration", DeleteMobileHealthDataIntegrationPayload),
)
