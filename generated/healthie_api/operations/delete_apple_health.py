# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.delete_apple_health_payload import DeleteAppleHealthPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteAppleHealthPayload] = GraphQLOperation(
    name="deleteAppleHealth",
    kind="mutation",
    root_field="deleteAppleHealth",
    python_path="healthie.mutations.delete_apple_health",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteAppleHealthInput"},
    document="""
mutation deleteAppleHealth($input: deleteAppleHealthInput) {
  deleteAppleHealth(input: $input) {
    ...DeleteAppleHealthPayload
  }
}

fragment DeleteAppleHealthPayload on deleteAppleHealthPayload {
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
    decode=object_of("deleteAppleHealth", DeleteAppleHealthPayload),
)
