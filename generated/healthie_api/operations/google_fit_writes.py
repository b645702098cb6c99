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

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.google_fit import GOOGLE_FIT_FRAGMENT, GoogleFit


class CreateGoogleFitInput(InputModel):
    access_token: str | None = None
    expiry_date: ZonedDateTime | None = None
    is_enabled: Boolean | None = None
    last_sync_date: ZonedDateTime | None = None
    refresh_token: str | None = None
    user_id: ID | None = None


class DeleteGoogleFitInput(InputModel):
    id: ID | None = None


class UpdateGoogleFitInput(InputModel):
    access_token: str | None = None
    expiry_date: ZonedDateTime | None = None
    id: ID | None = None
    is_enabled: Boolean | None = None
    last_sync_date: ZonedDateTime | None = None
    refresh_token: str | None = None


class CreateGoogleFitPayload(BaseModel):
    google_fit: GoogleFit | None
    messages: list[FieldError | None] | None


class DeleteGoogleFitPayload(BaseModel):
    google_fit: GoogleFit | None
    messages: list[FieldError | None] | None


class UpdateGoogleFitPayload(BaseModel):
    google_fit: GoogleFit | None
    messages: list[FieldError | None] | None


CREATE_GOOGLE_FIT: GraphQLOperation[CreateGoogleFitPayload] = GraphQLOperation(
    name="createGoogleFit",
    kind="mutation",
    safety="create",
    arguments={"input": "createGoogleFitInput!"},
    document="""
mutation createGoogleFit($input: createGoogleFitInput) {
 createGoogleFit(input: $input) {
 ...CreateGoogleFitPayload
 }
}

fragment CreateGoogleFitPayload on createGoogleFitPayload {
 google_fit {
 ...GoogleFit
 }
 messages {
 ...FieldError
 }
}
"""
    + GOOGLE_FIT_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createGoogleFit", CreateGoogleFitPayload),
)

DELETE_GOOGLE_FIT: GraphQLOperation[DeleteGoogleFitPayload] = GraphQLOperation(
    name="deleteGoogleFit",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "deleteGoogleFitInput!"},
    document="""
mutation deleteGoogleFit($input: deleteGoogleFitInput) {
 deleteGoogleFit(input: $input) {
 ...DeleteGoogleFitPayload
 }
}

fragment DeleteGoogleFitPayload on deleteGoogleFitPayload {
 google_fit {
 ...GoogleFit
 }
 messages {
 ...FieldError
 }
}
"""
    + GOOGLE_FIT_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteGoogleFit", DeleteGoogleFitPayload),
)

UPDATE_GOOGLE_FIT: GraphQLOperation[UpdateGoogleFitPayload] = GraphQLOperation(
    name="updateGoogleFit",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "updateGoogleFitInput!"},
    document="""
mutation updateGoogleFit($input: updateGoogleFitInput) {
 updateGoogleFit(input: $input) {
 ...UpdateGoogleFitPayload
 }
}

fragment UpdateGoogleFitPayload on updateGoogleFitPayload {
 google_fit {
 ...GoogleFit
 }
 messages {
 ...FieldError
 }
}
"""
    + GOOGLE_FIT_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateGoogleFit", UpdateGoogleFitPayload),
)
