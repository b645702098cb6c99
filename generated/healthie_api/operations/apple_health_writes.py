# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import (
    ID,
    BaseModel,
    Boolean,
    GraphQLOperation,
    InputModel,
    ZonedDateTime,
    object_of,
)

from ..models.apple_health import APPLE_HEALTH_FRAGMENT, AppleHealth
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class CreateAppleHealthInput(InputModel):
    is_enabled: Boolean | None = None
    last_sync_date: ZonedDateTime | None = None


class DeleteAppleHealthInput(InputModel):
    id: ID | None = None


class UpdateAppleHealthInput(InputModel):
    is_enabled: Boolean | None = None
    last_sync_date: ZonedDateTime | None = None


class CreateAppleHealthPayload(BaseModel):
    apple_health: AppleHealth | None
    messages: list[FieldError | None] | None


class DeleteAppleHealthPayload(BaseModel):
    apple_health: AppleHealth | None
    messages: list[FieldError | None] | None


class UpdateAppleHealthPayload(BaseModel):
    apple_health: AppleHealth | None
    messages: list[FieldError | None] | None


CREATE_APPLE_HEALTH: GraphQLOperation[CreateAppleHealthPayload] = GraphQLOperation(
    name="createAppleHealth",
    kind="mutation",
    safety="create",
    arguments={"input": "createAppleHealthInput!"},
    document="""
mutation createAppleHealth($input: createAppleHealthInput) {
 createAppleHealth(input: $input) {
 ...CreateAppleHealthPayload
 }
}

fragment CreateAppleHealthPayload on createAppleHealthPayload {
 apple_health {
 ...AppleHealth
 }
 messages {
 ...FieldError
 }
}
"""
    + APPLE_HEALTH_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createAppleHealth", CreateAppleHealthPayload),
)

DELETE_APPLE_HEALTH: GraphQLOperation[DeleteAppleHealthPayload] = GraphQLOperation(
    name="deleteAppleHealth",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "deleteAppleHealthInput!"},
    document="""
mutation deleteAppleHealth($input: deleteAppleHealthInput) {
 deleteAppleHealth(input: $input) {
 ...DeleteAppleHealthPayload
 }
}

fragment DeleteAppleHealthPayload on deleteAppleHealthPayload {
 apple_health {
 ...AppleHealth
 }
 messages {
 ...FieldError
 }
}
"""
    + APPLE_HEALTH_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteAppleHealth", DeleteAppleHealthPayload),
)

UPDATE_APPLE_HEALTH: GraphQLOperation[UpdateAppleHealthPayload] = GraphQLOperation(
    name="updateAppleHealth",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "updateAppleHealthInput!"},
    document="""
mutation updateAppleHealth($input: updateAppleHealthInput) {
 updateAppleHealth(input: $input) {
 ...UpdateAppleHealthPayload
 }
}

fragment UpdateAppleHealthPayload on updateAppleHealthPayload {
 apple_health {
 ...AppleHealth
 }
 messages {
 ...FieldError
 }
}
"""
    + APPLE_HEALTH_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateAppleHealth", UpdateAppleHealthPayload),
)
