# Generated.
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


class CreateGoogleFitPayload(BaseModel):
    google_fit: GoogleFit | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[CreateGoogleFitPayload] = GraphQLOperation(
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
