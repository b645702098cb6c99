# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.custom_module_form import CUSTOM_MODULE_FORM_FRAGMENT
from ..models.delete_custom_module_form_payload import (
    DELETE_CUSTOM_MODULE_FORM_PAYLOAD_FRAGMENT,
    DeleteCustomModuleFormPayload,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteCustomModuleFormPayload] = GraphQLOperation(
    name="deleteCustomModuleForm",
    kind="mutation",
    root_field="deleteCustomModuleForm",
    python_path="healthie.mutations.delete_custom_module_form",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteCustomModuleFormInput"},
    document="""
mutation deleteCustomModuleForm($input: deleteCustomModuleFormInput) {
  deleteCustomModuleForm(input: $input) {
    ...DeleteCustomModuleFormPayload
  }
}
"""
    + DELETE_CUSTOM_MODULE_FORM_PAYLOAD_FRAGMENT
    + CUSTOM_MODULE_FORM_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteCustomModuleForm", DeleteCustomModuleFormPayload),
)
