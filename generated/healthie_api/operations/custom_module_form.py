# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import optional_object_of
from ..models.custom_module_form import CustomModuleForm
from ..runtime import GraphQLOperation

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

fragment CustomModuleForm on CustomModuleForm {
  created_at
  customInstructions
  custom_modules {
    id
  }
  deleted_at
  external_id
  external_id_type
  has_matrix_field
  has_non_readonly_modules
  id
  is_video
  last_updated_by_user {
    id
  }
  metadata
  name
  prefill
  updated_at
  uploaded_by_healthie_team
  use_for_charting
  use_for_program
  user {
    id
  }
}
""",
    decode=optional_object_of("customModuleForm", CustomModuleForm),
)
