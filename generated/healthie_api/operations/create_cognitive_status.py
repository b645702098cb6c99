# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.create_cognitive_status_payload import CreateCognitiveStatusPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateCognitiveStatusPayload] = GraphQLOperation(
    name="createCognitiveStatus",
    kind="mutation",
    root_field="createCognitiveStatus",
    python_path="healthie.mutations.create_cognitive_status",
    safety="create",
    confidence="full",
    arguments={"input": "createCognitiveStatusInput"},
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
    decode=object_of("createCognitiveStatus", CreateCognitiveStatusPayload),
)
