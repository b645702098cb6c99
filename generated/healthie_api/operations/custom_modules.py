# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.custom_module_pagination_connection import CustomModulePaginationConnection
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CustomModulePaginationConnection] = GraphQLOperation(
    name="customModules",
    kind="query",
    root_field="customModules",
    python_path="healthie.queries.custom_modules",
    safety="read",
    confidence="full",
    arguments={"after": "String", "before": "String", "first": "Int", "keywords": "String", "last": "Int"},
    page_size=25,
    max_page_size=73,
    document="""
query customModules($after: String, $before: String, $first: Int = 25, $keywords: String, $last: Int) {
  customModules(
    after: $after
    before: $before
    first: $first
    keywords: $keywords
    last: $last
  ) {
    ...CustomModulePaginationConnection
  }
}

fragment CustomModulePaginationConnection on CustomModulePaginationConnection {
  nodes {
    ...CustomModule
  }
  page_info {
    ...PageInfo
  }
  total_count
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

fragment PageInfo on PageInfo {
  end_cursor
  has_next_page
  has_previous_page
  start_cursor
}
""",
    decode=object_of("customModules", CustomModulePaginationConnection),
)
