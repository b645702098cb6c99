# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.update_cognitive_status_payload import UpdateCognitiveStatusPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateCognitiveStatusPayload] = GraphQLOperation(
    name="updateCognitiveStatus",
    kind="mutation",
    root_field="updateCognitiveStatus",
    python_path="healthie.mutations.update_cognitive_status",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateCognitiveStatusInput"},
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
    decode=object_of("updateCognitiveStatus", UpdateCognitiveStatusPayload),
)
