# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.custom_module_form import CUSTOM_MODULE_FORM_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.update_custom_module_form_payload import (
    UPDATE_CUSTOM_MODULE_FORM_PAYLOAD_FRAGMENT,
    UpdateCustomModuleFormPayload,
)
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateCustomModuleFormPayload] = GraphQLOperation(
    name="updateCustomModuleForm",
    kind="mutation",
    root_field="updateCustomModuleForm",
    python_path="healthie.mutations.update_custom_module_form",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateCustomModuleFormInput"},
    document="""
mutation updateCustomModuleForm($input: updateCustomModuleFormInput) {
  updateCustomModuleForm(input: $input) {
    ...UpdateCustomModuleFormPayload
  }
}
"""
    + UPDATE_CUSTOM_MODULE_FORM_PAYLOAD_FRAGMENT
    + CUSTOM_MODULE_FORM_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateCustomModuleForm", UpdateCustomModuleFormPayload),
)
