# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import (
    ID,
    BaseModel,
    DateTime,
    Field,
    GraphQLOperation,
    InputModel,
    ZonedDateTime,
    object_of,
)

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class CreateSmokingStatusInput(InputModel):
    smoking_status_code: str | None = None
    status_end_datetime: ZonedDateTime | None = None
    status_start_datetime: ZonedDateTime | None = None
    user_id: ID | None = None


class DeleteSmokingStatusInput(InputModel):
    id: ID | None = None


class UpdateSmokingStatusInput(InputModel):
    id: ID | None = None
    smoking_status_code: str | None = None
    status_end_datetime: ZonedDateTime | None = None
    status_start_datetime: ZonedDateTime | None = None


class SmokingStatus(BaseModel):
    id: ID
    smoking_status_code: str | None
    status_end_datetime: DateTime | None
    status_start_datetime: DateTime | None
    user_id: ID | None


class CreateSmokingStatusPayload(BaseModel):
    messages: list[FieldError | None] | None
    smoking_status: SmokingStatus | None = Field(validation_alias="smokingStatus", serialization_alias="smokingStatus")


class DeleteSmokingStatusPayload(BaseModel):
    messages: list[FieldError | None] | None
    smoking_status: SmokingStatus | None = Field(validation_alias="smokingStatus", serialization_alias="smokingStatus")


class UpdateSmokingStatusPayload(BaseModel):
    messages: list[FieldError | None] | None
    smoking_status: SmokingStatus | None = Field(validation_alias="smokingStatus", serialization_alias="smokingStatus")


CREATE_SMOKING_STATUS: GraphQLOperation[CreateSmokingStatusPayload] = GraphQLOperation(
    name="createSmokingStatus",
    kind="mutation",
    safety="create",
    arguments={"input": "createSmokingStatusInput!"},
    document="""
mutation createSmokingStatus($input: createSmokingStatusInput) {
 createSmokingStatus(input: $input) {
 ...CreateSmokingStatusPayload
 }
}

fragment CreateSmokingStatusPayload on createSmokingStatusPayload {
 messages {
 ...FieldError
 }
 smokingStatus {
 ...SmokingStatus
 }
}

fragment SmokingStatus on SmokingStatus {
 id
 smoking_status_code
 status_end_datetime
 status_start_datetime
 user_id
}
"""
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createSmokingStatus", CreateSmokingStatusPayload),
)

DELETE_SMOKING_STATUS: GraphQLOperation[DeleteSmokingStatusPayload] = GraphQLOperation(
    name="deleteSmokingStatus",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "deleteSmokingStatusInput!"},
    document="""
mutation deleteSmokingStatus($input: deleteSmokingStatusInput) {
 deleteSmokingStatus(input: $input) {
 ...DeleteSmokingStatusPayload
 }
}

fragment DeleteSmokingStatusPayload on deleteSmokingStatusPayload {
 messages {
 ...FieldError
 }
 smokingStatus {
 ...SmokingStatus
 }
}

fragment SmokingStatus on SmokingStatus {
 id
 smoking_status_code
 status_end_datetime
 status_start_datetime
 user_id
}
"""
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteSmokingStatus", DeleteSmokingStatusPayload),
)

UPDATE_SMOKING_STATUS: GraphQLOperation[UpdateSmokingStatusPayload] = GraphQLOperation(
    name="updateSmokingStatus",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "updateSmokingStatusInput!"},
    document="""
mutation updateSmokingStatus($input: updateSmokingStatusInput) {
 updateSmokingStatus(input: $input) {
 ...UpdateSmokingStatusPayload
 }
}

fragment UpdateSmokingStatusPayload on updateSmokingStatusPayload {
 messages {
 ...FieldError
 }
 smokingStatus {
 ...SmokingStatus
 }
}

fragment SmokingStatus on SmokingStatus {
 id
 smoking_status_code
 status_end_datetime
 status_start_datetime
 user_id
}
"""
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateSmokingStatus", UpdateSmokingStatusPayload),
)
