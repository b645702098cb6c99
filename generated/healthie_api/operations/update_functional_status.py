# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, ZonedDateTime, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.functional_status import FUNCTIONAL_STATUS_FRAGMENT, FunctionalStatus


class UpdateFunctionalStatusInput(InputModel):
    functional_condition: str | None = None
    id: ID | None = None
    start_date: ZonedDateTime | None = None


class UpdateFunctionalStatusPayload(BaseModel):
    functional_status: FunctionalStatus | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[UpdateFunctionalStatusPayload] = GraphQLOperation(
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
"""
    + FUNCTIONAL_STATUS_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateFunctionalStatus", UpdateFunctionalStatusPayload),
)
