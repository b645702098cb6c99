# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.create_setup_intent_payload import CreateSetupIntentPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateSetupIntentPayload] = GraphQLOperation(
    name="createSetupIntent",
    kind="mutation",
    root_field="createSetupIntent",
    python_path="healthie.mutations.create_setup_intent",
    safety="create",
    confidence="full",
    arguments={"input": "createSetupIntentInput"},
    document="""
mutation createSetupIntent($input: createSetupIntentInput) {
  createSetupIntent(input: $input) {
    ...CreateSetupIntentPayload
  }
}

fragment CreateSetupIntentPayload on createSetupIntentPayload {
  intentClientSecret
  messages {
    ...FieldError
  }
}

fragment FieldError on FieldError {
  field
  message
}
""",
    decode=object_of("createSetupIntent", CreateSetupIntentPayload),
)
