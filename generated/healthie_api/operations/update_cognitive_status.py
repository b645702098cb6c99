# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID, ZonedDateTime

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
    root_field="updateCognitiveStatus",
    python_path="healthie.mutations.update_cognitive_status",
    safety="idempotent_write",
    confidence="full",
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
