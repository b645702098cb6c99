# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.custom_module_form import CUSTOM_MODULE_FORM_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.set_custom_module_form_scribe_instructions_payload import (
    SET_CUSTOM_MODULE_FORM_SCRIBE_INSTRUCTIONS_PAYLOAD_FRAGMENT,
    SetCustomModuleFormScribeInstructionsPayload,
)
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[SetCustomModuleFormScribeInstructionsPayload] = GraphQLOperation(
    name="setCustomModuleFormScribeInstructions",
    kind="mutation",
    root_field="setCustomModuleFormScribeInstructions",
    python_path="healthie.mutations.set_custom_module_form_scribe_instructions",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "SetCustomModuleFormScribeInstructionsInput!"},
    document="""
mutation setCustomModuleFormScribeInstructions($input: SetCustomModuleFormScribeInstructionsInput!) {
  setCustomModuleFormScribeInstructions(input: $input) {
    ...SetCustomModuleFormScribeInstructionsPayload
  }
}
"""
    + SET_CUSTOM_MODULE_FORM_SCRIBE_INSTRUCTIONS_PAYLOAD_FRAGMENT
    + CUSTOM_MODULE_FORM_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("setCustomModuleFormScribeInstructions", SetCustomModuleFormScribeInstructionsPayload),
)
