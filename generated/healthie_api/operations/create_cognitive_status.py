# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID, ZonedDateTime

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
    root_field="createCognitiveStatus",
    python_path="healthie.mutations.create_cognitive_status",
    safety="create",
    confidence="full",
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
