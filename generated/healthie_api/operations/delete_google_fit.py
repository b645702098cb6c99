# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.google_fit import GOOGLE_FIT_FRAGMENT, GoogleFit


class DeleteGoogleFitInput(InputModel):
    id: ID | None = None


class DeleteGoogleFitPayload(BaseModel):
    google_fit: GoogleFit | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[DeleteGoogleFitPayload] = GraphQLOperation(
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
