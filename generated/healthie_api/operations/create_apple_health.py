# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.create_apple_health_payload import CreateAppleHealthPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateAppleHealthPayload] = GraphQLOperation(
    name="createAppleHealth",
    kind="mutation",
    root_field="createAppleHealth",
    python_path="healthie.mutations.create_apple_health",
    safety="create",
    confidence="full",
    arguments={"input": "createAppleHealthInput"},
    document="""
mutation createAppleHealth($input: createAppleHealthInput) {
  createAppleHealth(input: $input) {
    ...CreateAppleHealthPayload
  }
}

fragment CreateAppleHealthPayload on createAppleHealthPayload {
  apple_health {
    ...AppleHealth
  }
  messages {
    ...FieldError
  }
}

fragment AppleHealth on AppleHealth {
  id
  last_sync_date
}

fragment FieldError on FieldError {
  field
  message
}
""",
    decode=object_of("createAppleHealth", CreateAppleHealthPayload),
)
