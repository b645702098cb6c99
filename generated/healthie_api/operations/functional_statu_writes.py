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


class CreateFunctionalStatusInput(InputModel):
    functional_condition: str | None = None
    start_date: ZonedDateTime | None = None
    user_id: ID | None = None


class DeleteFunctionalStatusInput(InputModel):
    id: ID | None = None


class UpdateFunctionalStatusInput(InputModel):
    functional_condition: str | None = None
    id: ID | None = None
    start_date: ZonedDateTime | None = None


class FunctionalStatus(BaseModel):
    functional_condition: str | None
    id: ID
    start_date: DateTime | None
    user_id: ID


class CreateFunctionalStatusPayload(BaseModel):
    functional_status: FunctionalStatus | None
    messages: list[FieldError | None] | None


class DeleteFunctionalStatusPayload(BaseModel):
    functional_status: FunctionalStatus | None
    messages: list[FieldError | None] | None


class UpdateFunctionalStatusPayload(BaseModel):
    functional_status: FunctionalStatus | None
    messages: list[FieldError | None] | None


CREATE_FUNCTIONAL_STATUS: GraphQLOperation[CreateFunctionalStatusPayload] = GraphQLOperation(
    name="createFunctionalStatus",
    kind="mutation",
    safety="create",
    arguments={"input": "createFunctionalStatusInput!"},
    document="""
mutation createFunctionalStatus($input: createFunctionalStatusInput) {
 createFunctionalStatus(input: $input) {
 ...CreateFunctionalStatusPayload
 }
}

fragment CreateFunctionalStatusPayload on createFunctionalStatusPayload {
 functional_status {
 ...FunctionalStatus
 }
 messages {
 ...FieldError
 }
}

fragment FunctionalStatus on FunctionalStatus {
 functional_condition
 id
 start_date
 user_id
}
"""
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createFunctionalStatus", CreateFunctionalStatusPayload),
)

DELETE_FUNCTIONAL_STATUS: GraphQLOperation[DeleteFunctionalStatusPayload] = GraphQLOperation(
    name="deleteFunctionalStatus",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "deleteFunctionalStatusInput!"},
    document="""
mutation deleteFunctionalStatus($input: deleteFunctionalStatusInput) {
 deleteFunctionalStatus(input: $input) {
 ...DeleteFunctionalStatusPayload
 }
}

fragment DeleteFunctionalStatusPayload on deleteFunctionalStatusPayload {
 functional_status {
 ...FunctionalStatus
 }
 messages {
 ...FieldError
 }
}

fragment FunctionalStatus on FunctionalStatus {
 functional_condition
 id
 start_date
 user_id
}
"""
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteFunctionalStatus", DeleteFunctionalStatusPayload),
)

UPDATE_FUNCTIONAL_STATUS: GraphQLOperation[UpdateFunctionalStatusPayload] = GraphQLOperation(
    name="updateFunctionalStatus",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "updateFunctionalStatusInput!"},
    document="""
mutation updateFunctionalStatus($input: updateFunctionalStatusInput) {
 updateFunctionalStatus(input: $input) {
 ...UpdateFunctionalStatusPayload
 }
}

fragment UpdateFunctionalStatusPayload on updateFunctionalStatusPayload {
 functional_status {
 ...FunctionalStatus
 }
 messages {
 ...FieldError
 }
}

fragment FunctionalStatus on FunctionalStatus {
 functional_condition
 id
 start_date
 user_id
}
"""
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateFunctionalStatus", UpdateFunctionalStatusPayload),
)
