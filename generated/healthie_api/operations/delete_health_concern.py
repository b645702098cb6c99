# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.delete_health_concern_payload import DeleteHealthConcernPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteHealthConcernPayload] = GraphQLOperation(
    name="deleteHealthConcern",
    kind="mutation",
    root_field="deleteHealthConcern",
    python_path="healthie.mutations.delete_health_concern",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteHealthConcernInput"},
    document="""
mutation deleteHealthConcern($input: deleteHealthConcernInput) {
  deleteHealthConcern(input: $input) {
    ...DeleteHealthConcernPayload
  }
}

fragment DeleteHealthConcernPayload on deleteHealthConcernPayload {
  health_concern {
    ...HealthConcern
  }
  messages {
    ...FieldError
  }
}

fragment HealthConcern on HealthConcern {
  code
  description
  display_name
  effective_time
  id
}

fragment FieldError on FieldError {
  field
  message
}
""",
    decode=object_of("deleteHealthConcern", DeleteHealthConcernPayload),
)
