# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.create_custom_module_form_payload import (
    CREATE_CUSTOM_MODULE_FORM_PAYLOAD_FRAGMENT,
    CreateCustomModuleFormPayload,
)
from ..models.custom_module_form import CUSTOM_MODULE_FORM_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateCustomModuleFormPayload] = GraphQLOperation(
    name="createCustomModuleForm",
    kind="mutation",
    root_field="createCustomModuleForm",
    python_path="healthie.mutations.create_custom_module_form",
    safety="create",
    confidence="full",
    arguments={"input": "createCustomModuleFormInput"},
    document="""
mutation createCustomModuleForm($input: createCustomModuleFormInput) {
  createCustomModuleForm(input: $input) {
    ...CreateCustomModuleFormPayload
  }
}
"""
    + CREATE_CUSTOM_MODULE_FORM_PAYLOAD_FRAGMENT
    + CUSTOM_MODULE_FORM_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createCustomModuleForm", CreateCustomModuleFormPayload),
)
