# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.custom_module_form import CUSTOM_MODULE_FORM_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.share_custom_module_form_payload import (
    SHARE_CUSTOM_MODULE_FORM_PAYLOAD_FRAGMENT,
    ShareCustomModuleFormPayload,
)
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[ShareCustomModuleFormPayload] = GraphQLOperation(
    name="shareCustomModuleForm",
    kind="mutation",
    root_field="shareCustomModuleForm",
    python_path="healthie.mutations.share_custom_module_form",
    safety="create",
    confidence="full",
    arguments={"input": "shareCustomModuleFormInput"},
    document="""
mutation shareCustomModuleForm($input: shareCustomModuleFormInput) {
  shareCustomModuleForm(input: $input) {
    ...ShareCustomModuleFormPayload
  }
}
"""
    + SHARE_CUSTOM_MODULE_FORM_PAYLOAD_FRAGMENT
    + CUSTOM_MODULE_FORM_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("shareCustomModuleForm", ShareCustomModuleFormPayload),
)
