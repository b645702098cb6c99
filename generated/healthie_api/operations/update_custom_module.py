# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.custom_module import CUSTOM_MODULE_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.update_custom_module_payload import UPDATE_CUSTOM_MODULE_PAYLOAD_FRAGMENT, UpdateCustomModulePayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateCustomModulePayload] = GraphQLOperation(
    name="updateCustomModule",
    kind="mutation",
    root_field="updateCustomModule",
    python_path="healthie.mutations.update_custom_module",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateCustomModuleInput"},
    document="""
mutation updateCustomModule($input: updateCustomModuleInput) {
  updateCustomModule(input: $input) {
    ...UpdateCustomModulePayload
  }
}
"""
    + UPDATE_CUSTOM_MODULE_PAYLOAD_FRAGMENT
    + CUSTOM_MODULE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateCustomModule", UpdateCustomModulePayload),
)
