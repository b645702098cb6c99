# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.functional_status import FUNCTIONAL_STATUS_FRAGMENT, FunctionalStatus


class DeleteFunctionalStatusInput(InputModel):
    id: ID | None = None


class DeleteFunctionalStatusPayload(BaseModel):
    functional_status: FunctionalStatus | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[DeleteFunctionalStatusPayload] = GraphQLOperation(
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
"""
    + FUNCTIONAL_STATUS_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteFunctionalStatus", DeleteFunctionalStatusPayload),
)
