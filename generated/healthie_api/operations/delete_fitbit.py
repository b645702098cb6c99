# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.fitbit import FITBIT_FRAGMENT, Fitbit


class DeleteFitbitInput(InputModel):
    id: ID | None = None


class DeleteFitbitPayload(BaseModel):
    fitbit: Fitbit | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[DeleteFitbitPayload] = GraphQLOperation(
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
