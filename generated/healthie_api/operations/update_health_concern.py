# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.update_health_concern_payload import UpdateHealthConcernPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateHealthConcernPayload] = GraphQLOperation(
    name="updateHealthConcern",
    kind="mutation",
    root_field="updateHealthConcern",
    python_path="healthie.mutations.update_health_concern",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateHealthConcernInput"},
    document="""
mutation updateHealthConcern($input: updateHealthConcernInput) {
  updateHealthConcern(input: $input) {
    ...UpdateHealthConcernPayload
  }
}

fragment UpdateHealthConcernPayload on updateHealthConcernPayload {
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
    decode=object_of("updateHealthConcern", UpdateHealthConcernPayload),
)
