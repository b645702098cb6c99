# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.custom_module import CUSTOM_MODULE_FRAGMENT
from ..models.delete_custom_module_payload import DELETE_CUSTOM_MODULE_PAYLOAD_FRAGMENT, DeleteCustomModulePayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteCustomModulePayload] = GraphQLOperation(
    name="deleteCustomModule",
    kind="mutation",
    root_field="deleteCustomModule",
    python_path="healthie.mutations.delete_custom_module",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteCustomModuleInput"},
    document="""
mutation deleteCustomModule($input: deleteCustomModuleInput) {
  deleteCustomModule(input: $input) {
    ...DeleteCustomModulePayload
  }
}
"""
    + DELETE_CUSTOM_MODULE_PAYLOAD_FRAGMENT
    + CUSTOM_MODULE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteCustomModule", DeleteCustomModulePayload),
)
