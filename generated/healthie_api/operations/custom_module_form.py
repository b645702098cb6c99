# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.custom_module import CUSTOM_MODULE_FRAGMENT
from ..models.custom_module_form import CUSTOM_MODULE_FORM_FRAGMENT, CustomModuleForm
from ..models.file_attachment import FILE_ATTACHMENT_FRAGMENT
from ..models.user_reference import USER_REFERENCE_FRAGMENT

OPERATION: GraphQLOperation[CustomModuleForm | None] = GraphQLOperation(
    name="customModuleForm",
    kind="query",
    safety="read",
    arguments={"charting": "Boolean", "default": "Boolean", "id": "ID"},
    document="""
query customModuleForm($charting: Boolean, $default: Boolean, $id: ID) {
 customModuleForm(charting: $charting, default: $default, id: $id) {
 ...CustomModuleForm
 }
}
"""
    + CUSTOM_MODULE_FORM_FRAGMENT
    + CUSTOM_MODULE_FRAGMENT
    + FILE_ATTACHMENT_FRAGMENT
    + USER_REFERENCE_FRAGMENT,
    decode=optional_object_of("customModuleForm", CustomModuleForm),
)
