# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.create_health_concern_payload import CreateHealthConcernPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateHealthConcernPayload] = GraphQLOperation(
    name="createHealthConcern",
    kind="mutation",
    root_field="createHealthConcern",
    python_path="healthie.mutations.create_health_concern",
    safety="create",
    confidence="full",
    arguments={"input": "createHealthConcernInput"},
    document="""
mutation createHealthConcern($input: createHealthConcernInput) {
  createHealthConcern(input: $input) {
    ...CreateHealthConcernPayload
  }
}

fragment CreateHealthConcernPayload on createHealthConcernPayload {
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
    decode=object_of("createHealthConcern", CreateHealthConcernPayload),
)
