# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, ZonedDateTime, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.fitbit import FITBIT_FRAGMENT, Fitbit


class CreateFitbitInput(InputModel):
    access_token: str | None = None
    expires_at: ZonedDateTime | None = None
    last_sync_date: ZonedDateTime | None = None
    refresh_token: str | None = None
    user_id: ID | None = None


class DeleteFitbitInput(InputModel):
    id: ID | None = None


class UpdateFitbitInput(InputModel):
    access_token: str | None = None
    expires_at: ZonedDateTime | None = None
    id: ID | None = None
    last_sync_date: ZonedDateTime | None = None
    refresh_token: str | None = None
    user_id: ID | None = None


class CreateFitbitPayload(BaseModel):
    fitbit: Fitbit | None
    messages: list[FieldError | None] | None


class DeleteFitbitPayload(BaseModel):
    fitbit: Fitbit | None
    messages: list[FieldError | None] | None


class UpdateFitbitPayload(BaseModel):
    fitbit: Fitbit | None
    messages: list[FieldError | None] | None


CREATE_FITBIT: GraphQLOperation[CreateFitbitPayload] = GraphQLOperation(
    name="createFitbit",
    kind="mutation",
    safety="create",
    arguments={"input": "createFitbitInput!"},
    document="""
mutation createFitbit($input: createFitbitInput) {
 createFitbit(input: $input) {
 ...CreateFitbitPayload
 }
}

fragment CreateFitbitPayload on createFitbitPayload {
 fitbit {
 ...Fitbit
 }
 messages {
 ...FieldError
 }
}
"""
    + FITBIT_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createFitbit", CreateFitbitPayload),
)

DELETE_FITBIT: GraphQLOperation[DeleteFitbitPayload] = GraphQLOperation(
    name="deleteFitbit",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "deleteFitbitInput!"},
    document="""
mutation deleteFitbit($input: deleteFitbitInput) {
 deleteFitbit(input: $input) {
 ...DeleteFitbitPayload
 }
}

fragment DeleteFitbitPayload on deleteFitbitPayload {
 fitbit {
 ...Fitbit
 }
 messages {
 ...FieldError
 }
}
"""
    + FITBIT_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteFitbit", DeleteFitbitPayload),
)

UPDATE_FITBIT: GraphQLOperation[UpdateFitbitPayload] = GraphQLOperation(
    name="updateFitbit",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "updateFitbitInput!"},
    document="""
mutation updateFitbit($input: updateFitbitInput) {
 updateFitbit(input: $input) {
 ...UpdateFitbitPayload
 }
}

fragment UpdateFitbitPayload on updateFitbitPayload {
 fitbit {
 ...Fitbit
 }
 messages {
 ...FieldError
 }
}
"""
    + FITBIT_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateFitbit", UpdateFitbitPayload),
)
