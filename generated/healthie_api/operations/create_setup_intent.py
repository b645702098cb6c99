# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.create_setup_intent_payload import CREATE_SETUP_INTENT_PAYLOAD_FRAGMENT, CreateSetupIntentPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
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
"""
    + CREATE_SETUP_INTENT_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createSetupIntent", CreateSetupIntentPayload),
)
