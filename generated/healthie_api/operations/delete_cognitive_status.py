# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.cognitive_status import COGNITIVE_STATUS_FRAGMENT, CognitiveStatus
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class DeleteCognitiveStatusInput(InputModel):
    id: ID | None = None


class DeleteCognitiveStatusPayload(BaseModel):
    cognitive_status: CognitiveStatus | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[DeleteCognitiveStatusPayload] = GraphQLOperation(
    name="deleteCognitiveStatus",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "deleteCognitiveStatusInput!"},
    document="""
mutation deleteCognitiveStatus($input: deleteCognitiveStatusInput) {
 deleteCognitiveStatus(input: $input) {
 ...DeleteCognitiveStatusPayload
 }
}

fragment DeleteCognitiveStatusPayload on deleteCognitiveStatusPayload {
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
    decode=object_of("deleteCognitiveStatus", DeleteCognitiveStatusPayload),
)
