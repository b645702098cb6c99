# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.copy_custom_module_form_payload import (
    COPY_CUSTOM_MODULE_FORM_PAYLOAD_FRAGMENT,
    CopyCustomModuleFormPayload,
)
from ..models.custom_module_form import CUSTOM_MODULE_FORM_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CopyCustomModuleFormPayload] = GraphQLOperation(
    name="copyCustomModuleForm",
    kind="mutation",
    root_field="copyCustomModuleForm",
    python_path="healthie.mutations.copy_custom_module_form",
    safety="create",
    confidence="full",
    arguments={"input": "copyCustomModuleFormInput"},
    document="""
mutation copyCustomModuleForm($input: copyCustomModuleFormInput) {
  copyCustomModuleForm(input: $input) {
    ...CopyCustomModuleFormPayload
  }
}
"""
    + COPY_CUSTOM_MODULE_FORM_PAYLOAD_FRAGMENT
    + CUSTOM_MODULE_FORM_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("copyCustomModuleForm", CopyCustomModuleFormPayload),
)
