# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, ZonedDateTime, object_of

from ..models.cognitive_status import COGNITIVE_STATUS_FRAGMENT, CognitiveStatus
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class UpdateCognitiveStatusInput(InputModel):
    cognitive_status: str | None = None
    id: ID | None = None
    start_date: ZonedDateTime | None = None


class UpdateCognitiveStatusPayload(BaseModel):
    cognitive_status: CognitiveStatus | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[UpdateCognitiveStatusPayload] = GraphQLOperation(
    name="updateCognitiveStatus",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "updateCognitiveStatusInput!"},
    document="""
mutation updateCognitiveStatus($input: updateCognitiveStatusInput) {
 updateCognitiveStatus(input: $input) {
 ...UpdateCognitiveStatusPayload
 }
}

fragment UpdateCognitiveStatusPayload on updateCognitiveStatusPayload {
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
    decode=object_of("updateCognitiveStatus", UpdateCognitiveStatusPayload),
)
