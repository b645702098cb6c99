# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import value_of
from ..models.custom_module import CustomModule
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[list[CustomModule] | None] = GraphQLOperation(
    name="questionBankModules",
    kind="query",
    root_field="questionBankModules",
    python_path="healthie.queries.question_bank_modules",
    safety="read",
    confidence="full",
    arguments={"category": "String", "keywords": "String"},
    document="""
query questionBankModules($category: String, $keywords: String) {
  questionBankModules(category: $category, keywords: $keywords) {
    ...CustomModule
  }
}

fragment CustomModule on CustomModule {
  controls_conditional_modules
  copied_from_form_name
  custom_module_condition {
    id
  }
  custom_module_form {
    id
  }
  custom_module_form_id
  custom_module_form_section_id
  exclude_from_scribe
  external_id
  external_id_type
  file_attachment {
    id
  }
  hipaa_name
  id
  is_custom
  label
  metadata
  mod_type
  options
  options_array
  other_module_ids_to_autoscore_on
  parent_custom_module_id
  position
  position_integer
  required
  sublabel
}
""",
    decode=value_of("questionBankModules", list[CustomModule], expected="list or null"),
)
