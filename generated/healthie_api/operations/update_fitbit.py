# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, ZonedDateTime, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.fitbit import FITBIT_FRAGMENT, Fitbit


class UpdateFitbitInput(InputModel):
    access_token: str | None = None
    expires_at: ZonedDateTime | None = None
    id: ID | None = None
    last_sync_date: ZonedDateTime | None = None
    refresh_token: str | None = None
    user_id: ID | None = None


class UpdateFitbitPayload(BaseModel):
    fitbit: Fitbit | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[UpdateFitbitPayload] = GraphQLOperation(
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
