# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of

from ..models.custom_module_form import CUSTOM_MODULE_FORM_FRAGMENT, CustomModuleForm

OPERATION: GraphQLOperation[CustomModuleForm | None] = GraphQLOperation(
    name="customModuleForm",
    kind="query",
    root_field="customModuleForm",
    python_path="healthie.queries.custom_module_form",
    safety="read",
    confidence="full",
    arguments={"charting": "Boolean", "default": "Boolean", "id": "ID"},
    document="""
query customModuleForm($charting: Boolean, $default: Boolean, $id: ID) {
  customModuleForm(charting: $charting, default: $default, id: $id) {
    ...CustomModuleForm
  }
}
"""
    + CUSTOM_MODULE_FORM_FRAGMENT,
    decode=optional_object_of("customModuleForm", CustomModuleForm),
)
