# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.delete_mobile_health_data_integration_payload import DeleteMobileHealthDataIntegrationPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteMobileHealthDataIntegrationPayload] = GraphQLOperation(
    name="deleteMobileHealthDataIntegration",
    kind="mutation",
    root_field="deleteMobileHealthDataIntegration",
    python_path="healthie.mutations.delete_mobile_health_data_integration",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "DeleteMobileHealthDataIntegrationInput"},
    document="""
mutation deleteMobileHealthDataIntegration($input: DeleteMobileHealthDataIntegrationInput) {
  deleteMobileHealthDataIntegration(input: $input) {
    ...DeleteMobileHealthDataIntegrationPayload
  }
}

fragment DeleteMobileHealthDataIntegrationPayload on DeleteMobileHealthDataIntegrationPayload {
  integration {
    ...MobileHealthDataIntegration
  }
  messages {
    ...FieldError
  }
}

fragment MobileHealthDataIntegration on MobileHealthDataIntegration {
  id
  type
}

fragment FieldError on FieldError {
  field
  message
}
""",
    decode=object_of("deleteMobileHealthDataIntegration", DeleteMobileHealthDataIntegrationPayload),
)
