# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, ZonedDateTime, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.fitbit import FITBIT_FRAGMENT, Fitbit


class CreateFitbitInput(InputModel):
    access_token: str | None = None
    expires_at: ZonedDateTime | None = None
    last_sync_date: ZonedDateTime | None = None
    refresh_token: str | None = None
    user_id: ID | None = None


class CreateFitbitPayload(BaseModel):
    fitbit: Fitbit | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[CreateFitbitPayload] = GraphQLOperation(
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
