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


class UpdateGoogleFitInput(InputModel):
    access_token: str | None = None
    expiry_date: ZonedDateTime | None = None
    id: ID | None = None
    is_enabled: Boolean | None = None
    last_sync_date: ZonedDateTime | None = None
    refresh_token: str | None = None


class UpdateGoogleFitPayload(BaseModel):
    google_fit: GoogleFit | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[UpdateGoogleFitPayload] = GraphQLOperation(
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
