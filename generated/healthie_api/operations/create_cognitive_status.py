# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, ZonedDateTime, object_of

from ..models.cognitive_status import COGNITIVE_STATUS_FRAGMENT, CognitiveStatus
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class CreateCognitiveStatusInput(InputModel):
    cognitive_status: str | None = None
    start_date: ZonedDateTime | None = None
    user_id: ID | None = None


class CreateCognitiveStatusPayload(BaseModel):
    cognitive_status: CognitiveStatus | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[CreateCognitiveStatusPayload] = GraphQLOperation(
    name="createCognitiveStatus",
    kind="mutation",
    safety="create",
    arguments={"input": "createCognitiveStatusInput!"},
    document="""
mutation createCognitiveStatus($input: createCognitiveStatusInput) {
 createCognitiveStatus(input: $input) {
 ...CreateCognitiveStatusPayload
 }
}

fragment CreateCognitiveStatusPayload on createCognitiveStatusPayload {
 cognitive_status {
 ...CognitiveStatus
 }
 messages {
 ...FieldError
 }
}
"""
    + COGNITIVE_STATUS_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createCognitiveStatus", CreateCognitiveStatusPayload),
)
