# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.create_mobile_health_data_integration_payload import CreateMobileHealthDataIntegrationPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateMobileHealthDataIntegrationPayload] = GraphQLOperation(
    name="createMobileHealthDataIntegration",
    kind="mutation",
    root_field="createMobileHealthDataIntegration",
    python_path="healthie.mutations.create_mobile_health_data_integration",
    safety="create",
    confidence="full",
    arguments={"input": "CreateMobileHealthDataIntegrationInput"},
    document="""
mutation createMobileHealthDataIntegration($input: CreateMobileHealthDataIntegrationInput) {
  createMobileHealthDataIntegration(input: $input) {
    ...CreateMobileHealthDataIntegrationPayload
  }
}

fragment CreateMobileHealthDataIntegrationPayload on CreateMobileHealthDataIntegrationPayload {
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
    decode=object_of("createMobileHealthDataIntegration", CreateMobileHealthDataIntegrationPayload),
)
