# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.update_apple_health_payload import UpdateAppleHealthPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateAppleHealthPayload] = GraphQLOperation(
    name="updateAppleHealth",
    kind="mutation",
    root_field="updateAppleHealth",
    python_path="healthie.mutations.update_apple_health",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateAppleHealthInput"},
    document="""
mutation updateAppleHealth($input: updateAppleHealthInput) {
  updateAppleHealth(input: $input) {
    ...UpdateAppleHealthPayload
  }
}

fragment UpdateAppleHealthPayload on updateAppleHealthPayload {
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
    decode=object_of("updateAppleHealth", UpdateAppleHealthPayload),
)
