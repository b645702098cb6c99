# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import (
    ID,
    BaseModel,
    DateTime,
    GraphQLOperation,
    InputModel,
    ZonedDateTime,
    object_of,
)

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class CreateCognitiveStatusInput(InputModel):
    cognitive_status: str | None = None
    start_date: ZonedDateTime | None = None
    user_id: ID | None = None


class DeleteCognitiveStatusInput(InputModel):
    id: ID | None = None


class UpdateCognitiveStatusInput(InputModel):
    cognitive_status: str | None = None
    id: ID | None = None
    start_date: ZonedDateTime | None = None


class CognitiveStatus(BaseModel):
    cognitive_status: str | None
    id: ID
    start_date: DateTime | None
    user_id: ID


class CreateCognitiveStatusPayload(BaseModel):
    cognitive_status: CognitiveStatus | None
    messages: list[FieldError | None] | None


class DeleteCognitiveStatusPayload(BaseModel):
    cognitive_status: CognitiveStatus | None
    messages: list[FieldError | None] | None


class UpdateCognitiveStatusPayload(BaseModel):
    cognitive_status: CognitiveStatus | None
    messages: list[FieldError | None] | None


CREATE_COGNITIVE_STATUS: GraphQLOperation[CreateCognitiveStatusPayload] = GraphQLOperation(
    name="createCognitiveStatus",
    kind="mutation",
    safety="create",
    arguments={"input": "createCognitiveStatusInput!"},
    document="""
mutation createCognitiveStatus($input: createCognitiveStatusInput) {
 createCognitiveStatus(input: $input) {
 ...CreateCognitiveStatusPayload
 }
}

fragment CreateCognitiveStatusPayload on createCognitiveStatusPayload {
 cognitive_status {
 ...CognitiveStatus
 }
 messages {
 ...FieldError
 }
}

fragment CognitiveStatus on CognitiveStatus {
 cognitive_status
 id
 start_date
 user_id
}
"""
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createCognitiveStatus", CreateCognitiveStatusPayload),
)

DELETE_COGNITIVE_STATUS: GraphQLOperation[DeleteCognitiveStatusPayload] = GraphQLOperation(
    name="deleteCognitiveStatus",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "deleteCognitiveStatusInput!"},
    document="""
mutation deleteCognitiveStatus($input: deleteCognitiveStatusInput) {
 deleteCognitiveStatus(input: $input) {
 ...DeleteCognitiveStatusPayload
 }
}

fragment DeleteCognitiveStatusPayload on deleteCognitiveStatusPayload {
 cognitive_status {
 ...CognitiveStatus
 }
 messages {
 ...FieldError
 }
}

fragment CognitiveStatus on CognitiveStatus {
 cognitive_status
 id
 start_date
 user_id
}
"""
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteCognitiveStatus", DeleteCognitiveStatusPayload),
)

UPDATE_COGNITIVE_STATUS: GraphQLOperation[UpdateCognitiveStatusPayload] = GraphQLOperation(
    name="updateCognitiveStatus",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "updateCognitiveStatusInput!"},
    document="""
mutation updateCognitiveStatus($input: updateCognitiveStatusInput) {
 updateCognitiveStatus(input: $input) {
 ...UpdateCognitiveStatusPayload
 }
}

fragment UpdateCognitiveStatusPayload on updateCognitiveStatusPayload {
 cognitive_status {
 ...CognitiveStatus
 }
 messages {
 ...FieldError
 }
}

fragment CognitiveStatus on CognitiveStatus {
 cognitive_status
 id
 start_date
 user_id
}
"""
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateCognitiveStatus", UpdateCognitiveStatusPayload),
)
