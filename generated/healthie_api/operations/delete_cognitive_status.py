# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

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
    root_field="deleteCognitiveStatus",
    python_path="healthie.mutations.delete_cognitive_status",
    safety="idempotent_write",
    confidence="full",
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
