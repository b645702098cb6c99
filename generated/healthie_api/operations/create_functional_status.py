# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, ZonedDateTime, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.functional_status import FUNCTIONAL_STATUS_FRAGMENT, FunctionalStatus


class CreateFunctionalStatusInput(InputModel):
    functional_condition: str | None = None
    start_date: ZonedDateTime | None = None
    user_id: ID | None = None


class CreateFunctionalStatusPayload(BaseModel):
    functional_status: FunctionalStatus | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[CreateFunctionalStatusPayload] = GraphQLOperation(
    name="createFunctionalStatus",
    kind="mutation",
    safety="create",
    arguments={"input": "createFunctionalStatusInput!"},
    document="""
mutation createFunctionalStatus($input: createFunctionalStatusInput) {
 createFunctionalStatus(input: $input) {
 ...CreateFunctionalStatusPayload
 }
}

fragment CreateFunctionalStatusPayload on createFunctionalStatusPayload {
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
    decode=object_of("createFunctionalStatus", CreateFunctionalStatusPayload),
)
