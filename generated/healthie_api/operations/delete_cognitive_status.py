# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.delete_cognitive_status_payload import DeleteCognitiveStatusPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteCognitiveStatusPayload] = GraphQLOperation(
    name="deleteCognitiveStatus",
    kind="mutation",
    root_field="deleteCognitiveStatus",
    python_path="healthie.mutations.delete_cognitive_status",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteCognitiveStatusInput"},
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

fragment CognitiveStatus on CognitiveStatus {
  cognitive_status
  id
  start_date
  user_id
}

fragment FieldError on FieldError {
  field
  message
}
""",
    decode=object_of("deleteCognitiveStatus", DeleteCognitiveStatusPayload),
)
